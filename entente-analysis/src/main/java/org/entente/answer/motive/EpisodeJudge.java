package org.entente.answer.motive;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.answer.motive.durability.HazardModel;
import org.entente.answer.motive.durability.Learner;
import org.entente.answer.motive.durability.Method;
import org.entente.answer.motive.episode.Episode;
import org.entente.answer.motive.episode.EpisodeFinder;
import org.entente.answer.motive.episode.EpisodeRule;
import org.entente.answer.motive.episode.Outcome;
import org.entente.answer.motive.evidence.EvidenceTable;
import org.entente.answer.motive.evidence.EvidenceTable.Past;
import org.entente.answer.motive.panel.PairPanel;
import org.entente.answer.motive.response.Decomposition.Interval;
import org.entente.measure.Likelihood;
import org.hipparchus.distribution.continuous.BetaDistribution;
import org.jspecify.annotations.Nullable;

/** Judges the episode of a pair by what past episodes became, all as known at the end of one year. */
final class EpisodeJudge {

    /** A pivot outlives this many years. */
    static final int LONG = 10;

    private static final int FEWEST = 20;
    private static final int NEAREST = 30;
    private static final int NAMED = 5;

    private final EpisodeRule rule;
    private final Learner learner;
    private final Map<Integer, Knowledge> knowledge = new HashMap<>();

    EpisodeJudge(EpisodeRule rule, PairPanel panel) {
        this.rule = rule;
        this.learner = new Learner(rule, panel, Learner.Settings.CHOSEN);
    }

    /**
     * What was found.
     *
     * @param episode the one under way; null for none
     * @param earlier those that had ended
     * @param durability null without an episode or with too few past ones
     * @param evidence the same
     */
    record Judged(
            @Nullable Episode episode,
            List<Episode> earlier,
            @Nullable Durability durability,
            @Nullable EvidenceTable evidence) {}

    /** What had been learned by the end of a year. */
    private record Knowledge(List<Episode> past, List<Past> known, HazardModel model) {}

    private Knowledge knowledge(int year) {
        return knowledge.computeIfAbsent(year, key -> {
            List<Episode> past = EpisodeFinder.find(rule, year);
            return new Knowledge(past, known(past, year), learner.fit(Method.MODEL, year));
        });
    }

    Judged judge(int one, int other, int year) {
        List<Episode> own = EpisodeFinder.findOf(rule, one, other, year);
        Optional<Episode> current =
                own.stream().filter(each -> each.isUnderWay(year)).findFirst();
        List<Episode> earlier =
                own.stream().filter(each -> !each.isUnderWay(year)).toList();
        if (current.isEmpty()) {
            return new Judged(null, earlier, null, null);
        }
        List<Past> known = knowledge(year).known();
        long lasted = known.stream().filter(Past::lasted).count();
        if (lasted < FEWEST || known.size() - lasted < FEWEST) {
            return new Judged(current.get(), earlier, null, null);
        }
        double[] atOnset = learner.features(current.get(), current.get().onset());
        return new Judged(current.get(), earlier, durability(current.get(), year), EvidenceTable.of(known, atOnset));
    }

    private List<Past> known(List<Episode> past, int year) {
        List<Past> known = new ArrayList<>();
        for (Episode each : past) {
            if (each.onset() + LONG <= year) {
                each.survived(LONG)
                        .ifPresent(lasted -> known.add(new Past(learner.features(each, each.onset()), lasted)));
            }
        }
        return known;
    }

    private Durability durability(Episode episode, int year) {
        List<Episode> past = knowledge(year).past();
        HazardModel model = knowledge(year).model();
        int duration = year - episode.onset();
        double[] now = learner.features(episode, year);
        double[] survival = model.survival(now, duration, LONG);
        double breach = model.breachWithin(now, duration, LONG);
        List<Episode> followed = past.stream()
                .filter(e -> e.onset() + LONG <= year && e.survived(LONG).isPresent())
                .toList();
        double base = followed.stream()
                .mapToDouble(e -> e.survived(LONG).orElseThrow() ? 1 : 0)
                .average()
                .orElse(Double.NaN);
        return new Durability(
                year,
                Arrays.stream(survival).boxed().toList(),
                List.of(words(survival[1]), words(survival[5]), words(survival[LONG])),
                breach,
                1 - survival[LONG] - breach,
                base,
                comparison(model, episode, followed, duration, year),
                past.size());
    }

    private static String words(double chance) {
        return Likelihood.of(Math.max(0, Math.min(1, chance))).words();
    }

    /** The past episodes that had lasted as long and had been given the nearest chances at their onset. */
    private Durability.Comparison comparison(
            HazardModel model, Episode episode, List<Episode> past, int duration, int year) {
        double own = atOnset(model, episode);
        List<Episode> nearest = past.stream()
                .filter(e -> e.pair() != episode.pair())
                .filter(e -> e.onset() + duration + LONG <= year)
                .filter(e -> e.survived(duration).orElse(false)
                        && e.survived(duration + LONG).isPresent())
                .sorted(Comparator.comparingDouble((Episode e) -> Math.abs(atOnset(model, e) - own))
                        .thenComparing(Episode::onset)
                        .thenComparing(Episode::dyad))
                .limit(NEAREST)
                .toList();
        return new Durability.Comparison(
                nearest.size(),
                share(nearest, duration + 5),
                share(nearest, duration + LONG),
                nearest.stream().limit(NAMED).map(EpisodeJudge::name).toList());
    }

    private double atOnset(HazardModel model, Episode episode) {
        return model.survival(learner.features(episode, episode.onset()), 0, LONG)[LONG];
    }

    private static String name(Episode episode) {
        String end = episode.outcome() == Outcome.CENSORED
                ? "lasted"
                : episode.outcome().code();
        return episode.dyad() + " " + episode.onset() + " (" + end + " " + episode.last() + ")";
    }

    /** Share with the interval of Jeffreys (Brown, Cai and DasGupta 2001). */
    private static Interval share(List<Episode> episodes, int years) {
        int lasted = 0;
        for (Episode each : episodes) {
            lasted += each.survived(years).orElse(false) ? 1 : 0;
        }
        if (episodes.isEmpty()) {
            return new Interval(Double.NaN, Double.NaN, Double.NaN);
        }
        BetaDistribution beta = new BetaDistribution(lasted + .5, episodes.size() - lasted + .5);
        return new Interval(
                (double) lasted / episodes.size(),
                beta.inverseCumulativeProbability(.05),
                beta.inverseCumulativeProbability(.95));
    }
}
