package org.entente.answer.motive;

import java.util.ArrayList;
import java.util.List;
import org.entente.actor.StateId;
import org.entente.answer.motive.EpisodeJudge.Judged;
import org.entente.answer.motive.durability.ForwardValidation;
import org.entente.answer.motive.durability.Learner;
import org.entente.answer.motive.durability.Scoreboard;
import org.entente.answer.motive.episode.Episode;
import org.entente.answer.motive.episode.EpisodeFinder;
import org.entente.answer.motive.episode.EpisodeRule;
import org.entente.answer.motive.evidence.Dependence;
import org.entente.answer.motive.evidence.Posterior;
import org.entente.answer.motive.panel.PairPanel;
import org.entente.answer.motive.panel.PanelReader;
import org.entente.answer.motive.response.Decomposition;
import org.entente.answer.motive.response.LeadTest;
import org.entente.answer.motive.response.PairSeries;
import org.entente.answer.motive.response.PooledResponse;
import org.entente.answer.motive.response.PressurePanel;
import org.entente.answer.motive.response.SyntheticControl;
import org.entente.entry.Family;
import org.entente.series.WorldView;
import org.jspecify.annotations.Nullable;

/** Answers necessity or pivot from a view of the record. Not for several threads at a time. */
public final class Motives {

    private static final int HORIZON = 5;

    private final WorldView view;
    private final PairPanel panel;
    private final EpisodeRule rule;
    private final EpisodeJudge judge;

    public Motives(WorldView view) {
        this.view = view;
        this.panel = PanelReader.read(view);
        this.rule = new EpisodeRule(panel);
        this.judge = new EpisodeJudge(rule, panel);
    }

    /**
     * What would have been said at the end of a year, and what followed.
     *
     * @param year the year
     * @param onset onset of the episode under way; 0 for none
     * @param survival5 chance to survive five more years; NaN without a forecast
     * @param survival10 chance to survive ten more years
     * @param chance chance of pivot
     * @param verdict its code
     * @param followed how the episode ended, as known now; empty for none
     */
    public record Year(
            int year, int onset, double survival5, double survival10, double chance, String verdict, String followed) {}

    /** The answer for a pair. */
    public Motive answer(StateId first, StateId second, double prior, Dependence dependence) {
        int a = place(first);
        int b = place(second);
        int one = Math.min(a, b);
        int other = Math.max(a, b);
        int year = panel.reach().last();
        Judged judged = year == 0 ? new Judged(null, List.of(), null, null) : judge.judge(one, other, year);
        Response response = response(one, other);
        Posterior posterior =
                judged.evidence() == null ? null : judged.evidence().posterior(prior, dependence);
        return new Motive(
                panel.states().get(one).iso3(),
                panel.states().get(other).iso3(),
                view.asOf(),
                year,
                judged.episode(),
                judged.earlier(),
                response.decomposition(),
                response.leadTest(),
                response.counterfactual(),
                judged.durability(),
                judged.evidence(),
                posterior,
                trackRecord(year),
                verdict(judged, posterior, response.decomposition(), year),
                Limits.list(panel, year, judged.episode() != null));
    }

    private record Response(
            Decomposition decomposition,
            LeadTest leadTest,
            @Nullable SyntheticControl counterfactual) {}

    private Response response(int one, int other) {
        int last = panel.reach().votes();
        if (last == 0) {
            return new Response(
                    Decomposition.thin("not identified: the record holds no votes of all states"),
                    new LeadTest("no votes, so nothing can be first", 0, 0, Double.NaN, Double.NaN),
                    null);
        }
        PressurePanel pressures = PressurePanel.read(view, panel);
        List<int[]> pool = inSight(last);
        PooledResponse pooled = PooledResponse.fit(panel, pressures, pool, last);
        PairSeries series = PairSeries.of(panel, pressures, one, other, last);
        Decomposition decomposition = Decomposition.of(series, pooled);
        if (decomposition.identified() && view.countEntries(Family.SANCTIONS) == 0) {
            decomposition = decomposition.notIdentified(
                    "the record holds no sanctions, and pressure that is not known is not none");
        }
        SyntheticControl counterfactual = decomposition.from() == 0
                ? null
                : SyntheticControl.of(
                        rule, panel, pressures, new int[] {one, other}, pool, decomposition.from(), decomposition.to());
        return new Response(decomposition, LeadTest.of(series), counterfactual);
    }

    private List<int[]> inSight(int year) {
        List<int[]> pairs = new ArrayList<>();
        for (int i = 0; i < panel.states().size(); i++) {
            for (int j = i + 1; j < panel.states().size(); j++) {
                if (rule.isInSight(i, j, year)) {
                    pairs.add(new int[] {i, j});
                }
            }
        }
        return pairs;
    }

    private @Nullable Scoreboard trackRecord(int year) {
        if (year == 0) {
            return null;
        }
        Scoreboard board =
                Scoreboard.of(ForwardValidation.run(rule, panel, Learner.Settings.CHOSEN, year), HORIZON, year);
        return board.scored() == 0 ? null : board;
    }

    private static Verdict verdict(
            Judged judged, @Nullable Posterior posterior, @Nullable Decomposition decomposition, int year) {
        if (year == 0) {
            return Verdict.undetermined(
                    "the record lacks votes, pledges or disputes of all states, in which episodes are found");
        }
        if (judged.episode() == null) {
            return Verdict.noEpisode(
                    "none as of the end of " + year + ", the last year that votes, pledges and disputes cover");
        }
        return posterior == null
                ? Verdict.undetermined("too few past episodes had ended by " + year + " to learn from")
                : Verdict.of(posterior, decomposition);
    }

    /** What would have been said at the end of each year, from what was known then. */
    public List<Year> history(StateId first, StateId second, int from, double prior, Dependence dependence) {
        int one = Math.min(place(first), place(second));
        int other = Math.max(place(first), place(second));
        List<Episode> all = EpisodeFinder.findOf(rule, one, other, Integer.MAX_VALUE);
        List<Year> years = new ArrayList<>();
        for (int year = Math.max(from, EpisodeRule.firstYear());
                year <= panel.reach().last();
                year++) {
            Judged judged = judge.judge(one, other, year);
            Posterior posterior =
                    judged.evidence() == null ? null : judged.evidence().posterior(prior, dependence);
            Durability durability = judged.durability();
            int onset = judged.episode() == null ? 0 : judged.episode().onset();
            years.add(new Year(
                    year,
                    onset,
                    durability == null ? Double.NaN : durability.survival().get(HORIZON),
                    durability == null ? Double.NaN : durability.survival().get(EpisodeJudge.LONG),
                    posterior == null ? Double.NaN : posterior.chance(),
                    verdict(judged, posterior, null, year).code(),
                    followed(all, onset)));
        }
        return years;
    }

    private static String followed(List<Episode> all, int onset) {
        return all.stream()
                .filter(each -> each.onset() == onset)
                .map(each -> each.outcome().code() + " " + each.last())
                .findFirst()
                .orElse("");
    }

    /** The last year that votes, pledges and disputes all cover; 0 when one is missing. */
    public int lastCovered() {
        return panel.reach().last();
    }

    private int place(StateId state) {
        int place = panel.indexOf(state.iso3());
        if (place < 0) {
            throw new IllegalArgumentException("The state (" + state + ") was no member of the state system between "
                    + PairPanel.FIRST_YEAR + " and " + panel.lastYear() + ". Name a member.");
        }
        return place;
    }
}
