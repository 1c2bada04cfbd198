package org.entente.answer.internal;

import java.util.List;
import org.entente.answer.Sentence;
import org.entente.evidence.Explanation;
import org.entente.series.Series;
import org.entente.time.Frequency;

/** Findings on a series with many periods: the latest stretch against the one before. */
final class RateFindings {

    private RateFindings() {}

    static List<Sentence> of(Series series, int last) {
        int stretch = series.frequency() == Frequency.MONTH ? 12 : 3;
        int recent = Math.max(0, last - stretch + 1);
        Explanation now = Windows.mean(series, recent, last);
        if (now.parts().size() == 1 && recent < last) {
            return List.of(onePeriod(series, recent, last));
        }
        Sentence.Builder sentence = Sentence.builder()
                .words(series.variable().title() + " averaged ")
                .number(Wording.decimal(now.value()), now)
                .words(" " + series.variable().unit() + " in the "
                        + now.parts().size() + (now.parts().size() == 1 ? " covered period" : " covered periods")
                        + " from " + series.period(recent) + " to "
                        + series.period(last) + " (in " + series.period(last) + " it was ")
                .number(Wording.decimal(series.value(last)), Windows.at(series, last))
                .words(Wording.interval(series, last) + ")");
        if (recent > 0) {
            Explanation before = Windows.mean(series, Math.max(0, recent - stretch), recent - 1);
            if (!Double.isNaN(before.value())) {
                sentence.words(", against ")
                        .number(Wording.decimal(before.value()), before)
                        .words(" before");
            }
        }
        return List.of(sentence.words(".").build());
    }

    /** A single value is no average. */
    private static Sentence onePeriod(Series series, int recent, int last) {
        return Sentence.builder()
                .words(series.variable().title() + " was ")
                .number(Wording.decimal(series.value(last)), Windows.at(series, last))
                .words(" " + series.variable().unit() + " in " + series.period(last)
                        + Wording.interval(series, last) + "; it is the only period covered since "
                        + series.period(recent) + ".")
                .build();
    }
}
