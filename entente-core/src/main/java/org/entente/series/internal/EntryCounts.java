package org.entente.series.internal;

import java.util.List;
import org.entente.entry.Event;
import org.entente.entry.Observation;
import org.entente.provenance.Coverage;
import org.entente.series.Series;
import org.entente.series.SeriesBuilder;
import org.entente.series.SeriesUnit;
import org.entente.series.Variable;
import org.entente.time.Frequency;
import org.entente.time.PartialDate;
import org.entente.time.Period;

/** Series that are counted or copied entry by entry. */
public final class EntryCounts {

    private EntryCounts() {}

    /** Entries of a closed universe in each period that lies in its coverage. */
    public static Series ofUniverse(
            Variable variable, SeriesUnit unit, Frequency frequency, List<Event> events, List<Coverage> coverage) {
        if (coverage.isEmpty()) {
            return new SeriesBuilder(variable, unit, frequency, 0, -1).build();
        }
        int first = Coverages.firstOrdinal(coverage, frequency);
        long[] count = new long[Coverages.lastOrdinal(coverage, frequency) - first + 1];
        for (Event event : events) {
            PartialDate occurred = event.occurred();
            int k = occurred == null ? -1 : Period.ordinalOf(frequency, occurred.first()) - first;
            if (k >= 0 && k < count.length) {
                count[k]++;
            }
        }
        SeriesBuilder series =
                new SeriesBuilder(variable, unit, frequency, first, first + count.length - 1).coverage(coverage);
        for (int k = 0; k < count.length; k++) {
            if (count[k] > 0 || zeroIsKnown(coverage, new Period(frequency, first + k))) {
                series.set(first + k, count[k], Double.NaN, Double.NaN, count[k], 0);
            }
        }
        return series.build();
    }

    private static boolean zeroIsKnown(List<Coverage> coverage, Period period) {
        return coverage.stream().anyMatch(each -> each.absentMeansZero() && Coverages.touch(List.of(each), period));
    }

    /** Values as somebody has published them; periods without a row are unknown. */
    public static Series ofFigures(
            Variable variable, SeriesUnit unit, Frequency frequency, List<Observation> rows, List<Coverage> coverage) {
        int first = rows.stream().mapToInt(r -> r.period().ordinal()).min().orElse(0);
        int last = rows.stream().mapToInt(r -> r.period().ordinal()).max().orElse(-1);
        SeriesBuilder series = new SeriesBuilder(variable, unit, frequency, first, last).coverage(coverage);
        for (Observation row : rows) {
            long n = Math.max(0, row.count());
            series.set(row.period().ordinal(), row.value(), row.low(), row.high(), n, n);
        }
        return series.build();
    }
}
