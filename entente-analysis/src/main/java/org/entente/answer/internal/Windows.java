package org.entente.answer.internal;

import java.util.ArrayList;
import java.util.List;
import org.entente.evidence.EvidenceKey;
import org.entente.evidence.Explanation;
import org.entente.series.Series;

/** Sums and means over stretches of a series, with what they were made from. */
final class Windows {

    private Windows() {}

    /** The value of one period, opening to its rows. */
    static Explanation at(Series series, int i) {
        return Explanation.leaf(
                series.variable().title() + ", " + series.unit() + ", " + Wording.period(series.period(i)),
                series.value(i),
                new EvidenceKey(series.variable(), series.unit(), series.period(i)));
    }

    /** The sum of the known values from one place to another, both included. */
    static Explanation sum(Series series, int from, int to) {
        List<Explanation> parts = known(series, from, to);
        double total = parts.stream().mapToDouble(Explanation::value).sum();
        return Explanation.of(
                "Sum of " + parts.size() + " values, " + span(series, from, to),
                total,
                series.variable().unit(),
                parts);
    }

    /** The mean of the known values from one place to another, both included; NaN when there is none. */
    static Explanation mean(Series series, int from, int to) {
        List<Explanation> parts = known(series, from, to);
        double mean = parts.stream().mapToDouble(Explanation::value).average().orElse(Double.NaN);
        return Explanation.of(
                "Mean of " + parts.size() + " values, " + span(series, from, to),
                mean,
                series.variable().unit(),
                parts);
    }

    private static List<Explanation> known(Series series, int from, int to) {
        List<Explanation> parts = new ArrayList<>();
        for (int i = Math.max(0, from); i <= to; i++) {
            if (series.isKnown(i)) {
                parts.add(at(series, i));
            }
        }
        return parts;
    }

    private static String span(Series series, int from, int to) {
        return Wording.period(series.period(Math.max(0, from))) + " to " + Wording.period(series.period(to));
    }
}
