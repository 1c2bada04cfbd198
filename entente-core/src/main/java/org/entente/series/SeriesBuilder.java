package org.entente.series;

import java.util.Arrays;
import java.util.List;
import org.entente.provenance.Coverage;
import org.entente.time.Frequency;

/** Fills a {@link Series}; every period is unknown until it is set. Not thread-safe. */
public final class SeriesBuilder {

    final Variable variable;
    final SeriesUnit unit;
    final Frequency frequency;
    final int firstOrdinal;
    final double[] value;
    final double[] low;
    final double[] high;
    final long[] count;
    final long[] exposure;
    List<Coverage> coverage = List.of();

    /**
     * Starts a series over the given periods.
     *
     * @param firstOrdinal ordinal of the first period
     * @param lastOrdinal ordinal of the last; smaller than the first for a series without periods
     */
    public SeriesBuilder(Variable variable, SeriesUnit unit, Frequency frequency, int firstOrdinal, int lastOrdinal) {
        int size = Math.max(0, lastOrdinal - firstOrdinal + 1);
        this.variable = variable;
        this.unit = unit;
        this.frequency = frequency;
        this.firstOrdinal = firstOrdinal;
        this.value = filledWithNaN(size);
        this.low = filledWithNaN(size);
        this.high = filledWithNaN(size);
        this.count = new long[size];
        this.exposure = new long[size];
    }

    private static double[] filledWithNaN(int size) {
        double[] column = new double[size];
        Arrays.fill(column, Double.NaN);
        return column;
    }

    public SeriesBuilder set(int ordinal, double newValue, double newLow, double newHigh, long n, long among) {
        int i = ordinal - firstOrdinal;
        value[i] = newValue;
        low[i] = newLow;
        high[i] = newHigh;
        count[i] = n;
        exposure[i] = among;
        return this;
    }

    public SeriesBuilder coverage(List<Coverage> all) {
        coverage = all;
        return this;
    }

    public Series build() {
        return new Series(this);
    }
}
