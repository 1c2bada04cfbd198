package org.entente.answer.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entente.answer.Chapter;
import org.entente.answer.Sentence;
import org.entente.answer.motive.Durability;
import org.entente.answer.motive.Motive;
import org.entente.answer.motive.durability.ForecastScore;
import org.entente.answer.motive.durability.Method;
import org.entente.answer.motive.durability.Scoreboard;
import org.entente.answer.motive.episode.Episode;
import org.entente.answer.motive.episode.Outcome;
import org.entente.answer.motive.response.Decomposition.Interval;
import org.entente.evidence.Explanation;

/** How long a rapprochement lasts, beside what became of past ones like it and how good such forecasts were. */
final class DurabilityChapter {

    private static final int[] YEARS = {1, 5, 10};
    private static final String CHANCE = "chance, 0 to 1";

    private DurabilityChapter() {}

    static Chapter of(Optional<Motive> answer) {
        List<Sentence> findings = new ArrayList<>();
        List<String> unknowns = new ArrayList<>();
        answer.ifPresentOrElse(
                motive -> add(findings, unknowns, motive), () -> unknowns.add("Nothing can be forecast."));
        return new Chapter(
                "durability",
                "Durability",
                "Will it last, and what became of pairs like this one?",
                findings,
                List.of(),
                "",
                unknowns);
    }

    private static void add(List<Sentence> findings, List<String> unknowns, Motive motive) {
        Durability durability = motive.durability();
        earlier(motive).ifPresent(findings::add);
        if (durability == null) {
            unknowns.add(
                    motive.lastCovered() == 0
                            ? "The record lacks votes, pledges or disputes of all states, by which episodes are followed."
                            : motive.episode() == null
                                    ? "No rapprochement was under way at the end of " + motive.lastCovered()
                                            + ", so there is none whose end could be forecast."
                                    : "Too few past episodes had ended by " + motive.lastCovered() + " to learn from.");
            return;
        }
        findings.add(survival(durability));
        if (durability.comparison().episodes() > 0) {
            findings.add(comparison(durability));
        }
        Scoreboard board = motive.trackRecord();
        if (board == null) {
            unknowns.add("How good such forecasts were: none of the later part can be scored from this record.");
        } else {
            trackRecord(board).ifPresent(findings::add);
        }
    }

    private static Optional<Sentence> earlier(Motive motive) {
        if (motive.earlier().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Sentence.builder()
                .words("Earlier rapprochements of the two that the rule finds: "
                        + motive.earlier().stream().map(DurabilityChapter::text).collect(Collectors.joining("; "))
                        + ".")
                .build());
    }

    private static String text(Episode episode) {
        return episode.onset() + " to " + episode.last() + ", " + words(episode.outcome());
    }

    private static String words(Outcome outcome) {
        return switch (outcome) {
            case BREACH -> "ended by a breach";
            case FADING -> "faded";
            case STATE_END -> "ended with one of the states";
            case CENSORED -> "out of sight afterwards";
        };
    }

    private static Sentence survival(Durability durability) {
        Sentence.Builder sentence =
                Sentence.builder().words("From the end of " + durability.from() + ", chance that it lasts ");
        for (int i = 0; i < YEARS.length; i++) {
            double chance = durability.survival().get(YEARS[i]);
            sentence.words((i == 0 ? "" : ", ") + YEARS[i] + (YEARS[i] == 1 ? " more year " : " more years "))
                    .number(
                            MeasuredWording.chance(chance),
                            Explanation.of(
                                    "Chance to survive " + YEARS[i] + " years from the end of " + durability.from()
                                            + ", learned from " + durability.learnedFrom() + " past episodes",
                                    chance,
                                    CHANCE,
                                    List.of()))
                    .words(" (" + durability.words().get(i) + ")");
        }
        return sentence.words("; that it ends by a breach within ten years ")
                .number(
                        MeasuredWording.chance(durability.breachWithin10()),
                        Explanation.of(
                                "Chance of a breach within ten years", durability.breachWithin10(), CHANCE, List.of()))
                .words(", that it fades ")
                .number(
                        MeasuredWording.chance(durability.fadingWithin10()),
                        Explanation.of(
                                "Chance to fade, or to end with one of the states, within ten years",
                                durability.fadingWithin10(),
                                CHANCE,
                                List.of()))
                .words(". Of all past episodes ")
                .number(
                        MeasuredWording.percent(durability.base()),
                        Explanation.of(
                                "Share of all past episodes that lasted ten years after onset",
                                durability.base(),
                                "share, 0 to 1",
                                List.of()))
                .words(" lasted ten years.")
                .build();
    }

    private static Sentence comparison(Durability durability) {
        Durability.Comparison like = durability.comparison();
        return Sentence.builder()
                .words("Comparison pairs: of the " + like.episodes() + " past episodes that had lasted as long and had"
                        + " been given the nearest chances, ")
                .number(MeasuredWording.percent(like.survived5().value()), share(like.survived5(), 5))
                .words(interval(like.survived5()) + " lasted five more years and ")
                .number(MeasuredWording.percent(like.survived10().value()), share(like.survived10(), 10))
                .words(interval(like.survived10()) + " ten. The nearest: "
                        + like.names().stream().map(Wording::episode).collect(Collectors.joining("; ")) + ".")
                .build();
    }

    private static Explanation share(Interval share, int years) {
        return Explanation.of(
                "Share of the comparison pairs that lasted " + years + " more years",
                share.value(),
                "share, 0 to 1",
                List.of());
    }

    private static String interval(Interval share) {
        return " (90 % interval " + MeasuredWording.percent(share.low()) + " to "
                + MeasuredWording.percent(share.high()) + ")";
    }

    private static Optional<Sentence> trackRecord(Scoreboard board) {
        ForecastScore model = board.scores().get(Method.MODEL);
        if (model == null) {
            return Optional.empty();
        }
        List<Explanation> methods = new ArrayList<>();
        double best = Double.POSITIVE_INFINITY;
        for (Method method : Method.values()) {
            ForecastScore score = board.scores().get(method);
            if (score != null && method != Method.MODEL) {
                methods.add(Explanation.of(
                        "Brier score of the baseline \"" + method.code() + "\"",
                        score.brier(),
                        "mean squared error",
                        List.of()));
                best = Math.min(best, score.brier());
            }
        }
        return Optional.of(Sentence.builder()
                .words("Track record: for " + board.scored() + " episodes with onsets from " + Scoreboard.LATER
                        + " on, forecast by models fitted before their decade, survival of five years was told apart with"
                        + " an AUC of ")
                .number(
                        MeasuredWording.decimal(model.auc()),
                        Explanation.of(
                                "Chance that an episode that lasted was given more than one that ended",
                                model.auc(),
                                "chance; 0.5 is guessing",
                                List.of()))
                .words(" (0.5 is guessing) and a Brier score of ")
                .number(
                        brier(model.brier()),
                        Explanation.of("Brier score of the model", model.brier(), "mean squared error", methods))
                .words(" (best baseline " + brier(best) + "): "
                        + (board.gains().values().stream().allMatch(Scoreboard.Gain::isClear)
                                ? "clearly better than every baseline."
                                : "a gain that may be chance."))
                .build());
    }

    private static String brier(double score) {
        return String.format(Locale.ROOT, "%.4f", score);
    }
}
