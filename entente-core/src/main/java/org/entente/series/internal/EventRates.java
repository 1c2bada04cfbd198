package org.entente.series.internal;

import java.time.LocalDate;
import java.util.List;
import org.entente.event.CameoCode;
import org.entente.event.EventArray;
import org.entente.event.QuadClass;
import org.entente.provenance.Coverage;
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
        long[] among = amounts(exposure, frequency, first, size);
        Tally tally = new Tally(frequency, first, size, quadClass);
        for (int i = 0; i < events.size(); i++) {
            if (points(unit, events, i)) {
                tally.add(events, i);
            }
        }
        SeriesBuilder series = new SeriesBuilder(variable, unit, frequency, first, first + size - 1).coverage(coverage);
        for (int k = 0; k < size; k++) {
            if (among[k] > 0 && Coverages.touch(coverage, new Period(frequency, first + k))) {
                tally.put(series, k, among[k]);
            }
        }
        return series.build();
    }

    private static long[] amounts(Exposure exposure, Frequency frequency, int first, int size) {
        long[] among = new long[size];
        for (int i = 0; i < exposure.size(); i++) {
            int k = Period.ordinalOf(frequency, LocalDate.ofEpochDay(exposure.day(i))) - first;
            if (k >= 0 && k < size) {
                among[k] += exposure.events(i);
            }
        }
        return among;
    }

    private static boolean points(SeriesUnit unit, EventArray events, int i) {
        return !(unit instanceof OfDirectedDyad directed)
                || events.source(i) == EventArray.pack(directed.dyad().source().iso3());
    }

    /** Integer sums by period, so that any order and any split gives the same numbers. */
    private static final class Tally {
        private final Frequency frequency;
        private final int first;
        private final @Nullable QuadClass quadClass;
        private final long[] count;
        private final long[] tenths;
        private final long[] squaredTenths;

        Tally(Frequency frequency, int first, int size, @Nullable QuadClass quadClass) {
            this.frequency = frequency;
            this.first = first;
            this.quadClass = quadClass;
            this.count = new long[size];
            this.tenths = new long[size];
            this.squaredTenths = new long[size];
        }

        void add(EventArray events, int i) {
            int k = Period.ordinalOf(frequency, LocalDate.ofEpochDay(events.day(i))) - first;
            boolean counts = quadClass == null || QuadClass.ofRoot(CameoCode.rootOfPacked(events.code(i))) == quadClass;
            if (counts && k >= 0 && k < count.length) {
                long value = events.intensityTenths(i);
                count[k]++;
                tenths[k] += value;
                squaredTenths[k] += value * value;
            }
        }

        void put(SeriesBuilder series, int k, long among) {
            double value = (quadClass == null ? tenths[k] / 10.0 : count[k]) / among * PER;
            Interval interval = quadClass == null
                    ? Interval.ofError(value, Math.sqrt(squaredTenths[k]) / 10.0 / among * PER)
                    : Interval.ofShare(Math.min(count[k], among), among).times(PER);
            series.set(first + k, value, interval.low(), interval.high(), count[k], among);
        }
    }
}
