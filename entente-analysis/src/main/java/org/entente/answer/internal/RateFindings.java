package org.entente.answer.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.answer.Sentence;
import org.entente.evidence.Explanation;
import org.entente.series.Series;
import org.entente.series.Variable;
import org.entente.time.Frequency;
import org.entente.time.Period;

/** Findings on a series with many periods: the latest stretch against the one before. */
final class RateFindings {

    /** With fewer coded events, of any kind and all states, a rate would say nothing. */
    private static final long FEWEST_CODED = 1000;

    private RateFindings() {}

    static List<Sentence> of(Series series, int last) {
        int stretch = series.frequency() == Frequency.MONTH ? 12 : 3;
        int recent = Math.max(0, last - stretch + 1);
        if (series.variable() instanceof Variable.EventRate && coded(series, recent, last) < FEWEST_CODED) {
            return List.of();
        }
        Explanation now = Windows.mean(series, recent, last);
        if (now.parts().size() == 1 && recent < last) {
            return List.of(onePeriod(series, recent, last));
        }
        if (now.value() == 0) {
            return List.of(none(series, recent, last, now));
        }
        Sentence.Builder sentence = Sentence.builder()
                .words(series.variable().title() + " averaged ")
                .number(Wording.decimal(now.value()), now)
                .words(" " + series.variable().unit() + " in the "
                        + now.parts().size() + (now.parts().size() == 1 ? " covered period" : " covered periods")
                        + " from " + series.period(recent) + " to "
                        + series.period(last) + " (" + series.variable().dataset() + "; in " + series.period(last)
                        + " it was ")
                .number(Wording.decimal(series.value(last)), Windows.at(series, last))
                .words(Wording.interval(series, last) + ")");
        if (recent > 0) {
            Explanation before = Windows.mean(series, Math.max(0, recent - stretch), recent - 1);
            if (!Double.isNaN(before.value())) {
                sentence.words(", against ")
                        .number(Wording.decimal(before.value()), before)
                        .words(" from " + series.period(Math.max(0, recent - stretch)) + " to "
                                + series.period(recent - 1));
            }
        }
        return List.of(sentence.words(".").build());
    }

    /** Where nothing is recorded lately: that, and when something last was. */
    private static Sentence none(Series series, int recent, int last, Explanation mean) {
        Sentence.Builder sentence = Sentence.builder()
                .words(series.variable().title() + " from " + series.period(recent) + " to " + series.period(last)
                        + " (" + series.variable().dataset() + "): ")
                .number("none", mean)
                .words(" is recorded in the " + mean.parts().size() + " covered periods");
        int before = addLastAbove(sentence, series, recent);
        return before < 0
                ? sentence.words(", nor in any before, back to " + firstKnown(series) + ".")
                        .build()
                : sentence.words(".").build();
    }

    private static Period firstKnown(Series series) {
        int first = 0;
        while (!series.isKnown(first)) {
            first++;
        }
        return series.period(first);
    }

    /** Adds the last value above zero; returns its place, negative where there is none. */
    private static int addLastAbove(Sentence.Builder sentence, Series series, int before) {
        for (int i = before - 1; i >= 0; i--) {
            if (series.isKnown(i) && series.value(i) > 0) {
                sentence.words("; the last above zero was ")
                        .number(Wording.decimal(series.value(i)), Windows.at(series, i))
                        .words(" " + series.variable().unit() + " in " + series.period(i));
                return i;
            }
        }
        return -1;
    }

    private static long coded(Series series, int from, int to) {
        long coded = 0;
        for (int i = from; i <= to; i++) {
            coded += series.isKnown(i) ? series.exposure(i) : 0;
        }
        return coded;
    }

    /** Says that too few events are coded to tell a rate; empty where there are enough, or where it is no rate of events. */
    static Optional<String> tooFew(Series series, int last) {
        int stretch = series.frequency() == Frequency.MONTH ? 12 : 3;
        int recent = Math.max(0, last - stretch + 1);
        long all = coded(series, recent, last);
        if (!(series.variable() instanceof Variable.EventRate) || all >= FEWEST_CODED) {
            return Optional.empty();
        }
        long between = 0;
        for (int i = recent; i <= last; i++) {
            between += series.isKnown(i) ? series.count(i) : 0;
        }
        return Optional.of(String.format(
                Locale.ROOT,
                "of %,d events of all states coded from %s to %s (%s) %d %s here, and so few tell no rate.",
                all,
                series.period(recent),
                series.period(last),
                series.variable().dataset(),
                between,
                between == 1 ? "counts" : "count"));
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
