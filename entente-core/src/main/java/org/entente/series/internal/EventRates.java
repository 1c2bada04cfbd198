package org.entente.series.internal;

import java.util.List;
import org.entente.event.EventArray;
import org.entente.event.QuadClass;
import org.entente.provenance.Coverage;
import org.entente.series.EventTally;
import org.entente.series.Exposure;
import org.entente.series.Series;
import org.entente.series.SeriesBuilder;
import org.entente.series.SeriesUnit;
import org.entente.series.SeriesUnit.OfDirectedDyad;
import org.entente.series.Variable;
import org.entente.time.Frequency;
import org.entente.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * Events of a pair against all events that the same dataset coded in the same period.
 *
 * <p>Media volume grows, so counts of different years do not compare; shares of all coded events do better. A period is
 * known when the dataset covers some of it and coded anything in it; then no event of the pair means zero.
 */
public final class EventRates {

    private static final double PER = 10_000;

    private EventRates() {}

    /**
     * The share of one quad class, or with no class the Goldstein sum, per 10,000 coded events.
     *
     * @param quadClass the class to count; null for the sum of Goldstein values over all classes
     */
    public static Series compute(
            Variable variable,
            @Nullable QuadClass quadClass,
            SeriesUnit unit,
            Frequency frequency,
            EventArray events,
            Exposure exposure,
            List<Coverage> coverage) {
        if (exposure.size() == 0 || coverage.isEmpty()) {
            return new SeriesBuilder(variable, unit, frequency, 0, -1).build();
        }
        int first = Coverages.firstOrdinal(coverage, frequency);
        int size = Coverages.lastOrdinal(coverage, frequency) - first + 1;
        EventTally tally = new EventTally(frequency, first, size, quadClass);
        tally.add(exposure);
        for (int i = 0; i < events.size(); i++) {
            if (points(unit, events, i)) {
                tally.add(events, i);
            }
        }
        return finish(variable, quadClass, unit, frequency, tally, coverage);
    }

    /** The same from sums that were made elsewhere, in parts. */
    public static Series finish(
            Variable variable,
            @Nullable QuadClass quadClass,
            SeriesUnit unit,
            Frequency frequency,
            EventTally tally,
            List<Coverage> coverage) {
        int first = tally.ordinal(0);
        SeriesBuilder series =
                new SeriesBuilder(variable, unit, frequency, first, first + tally.size() - 1).coverage(coverage);
        for (int k = 0; k < tally.size(); k++) {
            if (tally.among(k) > 0 && Coverages.touch(coverage, new Period(frequency, first + k))) {
                put(series, quadClass, tally, k);
            }
        }
        return series.build();
    }

    private static boolean points(SeriesUnit unit, EventArray events, int i) {
        return !(unit instanceof OfDirectedDyad directed)
                || events.source(i) == EventArray.pack(directed.dyad().source().iso3());
    }

    private static void put(SeriesBuilder series, @Nullable QuadClass quadClass, EventTally tally, int k) {
        long among = tally.among(k);
        long count = tally.count(k);
        double value = (quadClass == null ? tally.tenths(k) / 10.0 : count) / among * PER;
        Interval interval = quadClass == null
                ? Interval.ofError(value, Math.sqrt(tally.squaredTenths(k)) / 10.0 / among * PER)
                : Interval.ofShare(Math.min(count, among), among).times(PER);
        series.set(tally.ordinal(k), value, interval.low(), interval.high(), count, among);
    }
}
