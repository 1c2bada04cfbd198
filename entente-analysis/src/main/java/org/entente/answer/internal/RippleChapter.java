package org.entente.answer.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.answer.Chapter;
import org.entente.answer.Sentence;
import org.entente.answer.ripple.Echo;
import org.entente.answer.ripple.Ripple;
import org.entente.answer.ripple.Ripples;
import org.entente.evidence.Explanation;

/** Which third pairs move after the two have moved. */
final class RippleChapter {

    private static final int ECHOES = 5;

    private RippleChapter() {}

    static Chapter of(Ripples.Answer answer) {
        List<Sentence> findings = new ArrayList<>();
        for (Ripple ripple : answer.ripples()) {
            findings.add(summary(ripple));
            if (ripple.permutedShare() <= ripple.rate()) {
                ripple.findings().stream().limit(ECHOES).forEach(echo -> findings.add(echo(ripple, echo)));
            }
        }
        return new Chapter(
                "ripple",
                "Reverberation",
                "Which third pairs move after these two have moved?",
                findings,
                List.of(),
                "",
                answer.unknowns());
    }

    private static Sentence summary(Ripple ripple) {
        int found = ripple.findings().size();
        Explanation shifted = Explanation.of(
                "Findings on the mean when the pair's series is shifted in time, " + ripple.permutations() + " times",
                ripple.permutedMean(),
                "pairs",
                List.of());
        String verdict = ripple.permutedShare() <= ripple.rate()
                ? "more than chance gives"
                : "no more than chance gives, so no reverberation is claimed";
        return Sentence.builder()
                .words("By " + ripple.what() + ", " + Wording.period(ripple.from()) + " to "
                        + Wording.period(ripple.to()) + ": ")
                .number(
                        String.valueOf(found),
                        Explanation.of(
                                "Third pairs that the pair's past helps to predict, at a false-discovery rate of 10 %",
                                found, "pairs", List.of(shifted)))
                .words(" of " + ripple.echoes().size() + " third pairs move after the two have moved, against ")
                .number(String.format(Locale.ROOT, "%.1f", ripple.permutedMean()), shifted)
                .words(" when the pair's series is shifted in time: " + verdict + ".")
                .build();
    }

    private static Sentence echo(Ripple ripple, Echo echo) {
        return Sentence.builder()
                .words(Wording.pair(echo.dyad().toString()) + " responds by ")
                .number(
                        String.format(Locale.ROOT, "%+.3f", echo.response()),
                        Explanation.of(
                                "Response of " + echo.dyad() + " to a movement of one standard deviation, "
                                        + echo.after() + " periods later",
                                echo.response(),
                                ripple.unit(),
                                List.of()))
                .words(String.format(
                        Locale.ROOT,
                        " (" + ripple.unit() + "; 90 %% band %+.3f to %+.3f) after %d %s.",
                        echo.low(),
                        echo.high(),
                        echo.after(),
                        echo.after() == 1 ? "period" : "periods"))
                .build();
    }
}
