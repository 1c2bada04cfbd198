package org.entente.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.actor.State;
import org.entente.answer.Chapter;
import org.entente.answer.Sentence;
import org.entente.evidence.Explanation;
import org.entente.forecast.StateForecast;
import org.entente.forecast.StateForecasts;
import org.entente.forecast.chance.KindForecast;
import org.entente.kept.Kept;
import org.entente.measure.DatasetChoice;
import org.entente.series.WorldView;

/** What the coded events lead to next, where the record has enough of them to say how good such forecasts are. */
final class ForecastChapter {

    private static final int HORIZON = 30;
    private static final String CHANCE = "chance, 0 to 1";
    private static final String SKILL = "1 is perfect, 0 no gain";
    private static final double SURE = .99;

    private ForecastChapter() {}

    /** Learns what the chapter of every pair rests on, where there is enough to learn from. */
    static void prepare(WorldView view, Kept kept) {
        Optional<String> dataset = DatasetChoice.codedEvents(view);
        if (dataset.isPresent() && view.exposure(dataset.get()).size() >= StateForecasts.FEWEST_DAYS) {
            StateForecasts.prepare(view, kept, HORIZON, dataset.get());
        }
    }

    static Chapter of(WorldView view, Kept kept, State first, State second) {
        List<Sentence> findings = new ArrayList<>();
        List<String> unknowns = new ArrayList<>();
        Optional<String> dataset = DatasetChoice.codedEvents(view);
        if (dataset.isEmpty()) {
            unknowns.add("No forecast: the record holds no coded events, which gdelt or icews would give.");
        } else {
            int days = view.exposure(dataset.get()).size();
            if (days < StateForecasts.FEWEST_DAYS) {
                unknowns.add("No forecast: the record holds " + days + " days of coded events (" + dataset.get()
                        + "), and " + StateForecasts.FEWEST_DAYS + " are needed to say how good a forecast is.");
            } else {
                add(findings, unknowns, StateForecasts.forecast(view, kept, first, second, HORIZON, dataset.get()));
            }
        }
        return new Chapter(
                "forecast",
                "Forecast and track record",
                "What will be coded between the two next, and how good have such forecasts been?",
                findings,
                List.of(),
                "",
                unknowns);
    }

    private static void add(List<Sentence> findings, List<String> unknowns, StateForecast forecast) {
        List<KindForecast> skilled =
                forecast.kinds().stream().filter(KindForecast::hasSkill).toList();
        for (KindForecast kind : skilled) {
            findings.add(findings.isEmpty() ? inFull(forecast, kind) : inShort(forecast, kind));
        }
        List<String> without = forecast.kinds().stream()
                .filter(kind -> !kind.hasSkill())
                .map(KindForecast::label)
                .toList();
        if (!without.isEmpty()) {
            unknowns.add("No better than the base rate on days held out, so not forecast: " + String.join(", ", without)
                    + ".");
        }
        unknowns.addAll(forecast.notes());
    }

    /** The first one says what all numbers are, and can stand alone. */
    private static Sentence inFull(StateForecast forecast, KindForecast kind) {
        Sentence.Builder sentence = Sentence.builder()
                .words("Chance that " + forecast.dataset() + " codes " + kind.label()
                        + " between the two at least once from " + forecast.from() + " to " + forecast.to()
                        + ", by what was learned before " + forecast.trainedBefore() + ": ");
        addChance(sentence, forecast, kind)
                .words(", against ")
                .number(chance(kind.baseRate()), baseRate(kind))
                .words(" for all pairs. On days held out such chances had a Brier skill (1 perfect, 0 no gain) of ");
        return addSkill(sentence, kind, " against that share and ")
                .words(" against going on as before.")
                .build();
    }

    private static Sentence inShort(StateForecast forecast, KindForecast kind) {
        Sentence.Builder sentence = Sentence.builder().words("The same of " + kind.label() + ": ");
        addChance(sentence, forecast, kind)
                .words(", against ")
                .number(chance(kind.baseRate()), baseRate(kind))
                .words("; skill ");
        return addSkill(sentence, kind, " and ").words(".").build();
    }

    private static Sentence.Builder addChance(Sentence.Builder sentence, StateForecast forecast, KindForecast kind) {
        List<Explanation> parts = kind.reasons().entrySet().stream()
                .map(each -> Explanation.of("Reason: " + each.getKey(), each.getValue(), "log-odds", List.of()))
                .toList();
        String what = "Chance of " + kind.label() + ", " + forecast.from() + " to " + forecast.to();
        return sentence.number(chance(kind.chance()), Explanation.of(what, kind.chance(), CHANCE, parts));
    }

    private static Explanation baseRate(KindForecast kind) {
        return Explanation.of(
                "Share of all pairs and windows in which it was coded", kind.baseRate(), CHANCE, List.of());
    }

    private static Sentence.Builder addSkill(Sentence.Builder sentence, KindForecast kind, String between) {
        return sentence.number(
                        skill(kind.skillBaseRate()),
                        Explanation.of("Brier skill against the base rate", kind.skillBaseRate(), SKILL, List.of()))
                .words(between)
                .number(
                        skill(kind.skillPersistence()),
                        Explanation.of("Brier skill against persistence", kind.skillPersistence(), SKILL, List.of()));
    }

    /** Never certain: what a model says of one month is no proof. */
    private static String chance(double chance) {
        if (chance > SURE) {
            return "more than 99 %";
        }
        return chance < 1 - SURE ? "less than 1 %" : String.format(Locale.ROOT, "%.0f %%", 100 * chance);
    }

    private static String skill(double skill) {
        return String.format(Locale.ROOT, "%.2f", skill);
    }
}
