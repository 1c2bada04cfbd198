package org.entente.series;

import java.util.List;
import java.util.OptionalInt;
import org.entente.provenance.Coverage;
import org.entente.time.Frequency;
import org.entente.time.Period;

/**
 * One variable of one state or pair over consecutive periods, as columns.
 *
 * <p>Shape: periods without gaps, oldest first; a period that the source does not cover is there with a NaN value.
 * {@code low} and {@code high} bound a 90 % interval and are NaN where none can be given. {@code count} is what was
 * counted in the period and {@code exposure} what it was counted among; both 0 where nothing is known. Immutable, safe for
 * any thread.
 */
public final class Series {

    private final Variable variable;
    private final SeriesUnit unit;
    private final Frequency frequency;
    private final int firstOrdinal;
    private final double[] value;
    private final double[] low;
    private final double[] high;
    private final long[] count;
    private final long[] exposure;
    private final List<Coverage> coverage;

    Series(SeriesBuilder builder) {
        this.variable = builder.variable;
        this.unit = builder.unit;
        this.frequency = builder.frequency;
        this.firstOrdinal = builder.firstOrdinal;
        this.value = builder.value.clone();
        this.low = builder.low.clone();
        this.high = builder.high.clone();
        this.count = builder.count.clone();
        this.exposure = builder.exposure.clone();
        this.coverage = List.copyOf(builder.coverage);
    }

    public Variable variable() {
        return variable;
    }

    public SeriesUnit unit() {
        return unit;
    }

    public Frequency frequency() {
        return frequency;
    }

    /** How many periods it has, unknown ones included. */
    public int size() {
        return value.length;
    }

    public Period period(int i) {
        return new Period(frequency, firstOrdinal + i);
    }

    /** Value of period i in the variable's unit; NaN when unknown. */
    public double value(int i) {
        return value[i];
    }

    /** Lower bound of the 90 % interval; NaN when none. */
    public double low(int i) {
        return low[i];
    }

    /** Upper bound of the 90 % interval; NaN when none. */
    public double high(int i) {
        return high[i];
    }

    /** What was counted in period i: events, roll calls, treaties. */
    public long count(int i) {
        return count[i];
    }

    /** What it was counted among: all coded events, shared roll calls; 0 where that has no meaning. */
    public long exposure(int i) {
        return exposure[i];
    }

    public boolean isKnown(int i) {
        return !Double.isNaN(value[i]);
    }

    /** What its source can say. */
    public List<Coverage> coverage() {
        return coverage;
    }

    /** Place of a period in the columns; empty when the series does not reach it. */
    public OptionalInt findIndex(Period period) {
        int index = period.ordinal() - firstOrdinal;
        boolean inside = period.frequency() == frequency && index >= 0 && index < value.length;
        return inside ? OptionalInt.of(index) : OptionalInt.empty();
    }

    /** Place of the last known value; empty when nothing is known. */
    public OptionalInt findLastKnown() {
        for (int i = value.length - 1; i >= 0; i--) {
            if (isKnown(i)) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    /** How many periods have a value. */
    public int knownCount() {
        int known = 0;
        for (double each : value) {
            known += Double.isNaN(each) ? 0 : 1;
        }
        return known;
    }
}
