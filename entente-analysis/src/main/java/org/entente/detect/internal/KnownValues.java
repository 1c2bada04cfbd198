package org.entente.detect.internal;

import java.util.Arrays;

/**
 * The known values of a series with gaps, and their places in it. A gap is neither filled nor counted: its neighbors stand side
 * by side, and a change across it is placed at the first value known after it, with an interval that reaches back over it.
 */
public final class KnownValues {

    private final double[] value;
    private final double[] exposure;
    private final int[] place;
    private final int n;

    /**
     * Picks the known values.
     *
     * @param values NaN where unknown
     * @param exposures of each value; where one is 0 nothing could be counted, so the value is unknown too
     */
    public KnownValues(double[] values, double[] exposures) {
        n = values.length;
        place = new int[n];
        int known = 0;
        for (int i = 0; i < n; i++) {
            if (!Double.isNaN(values[i]) && exposures[i] > 0) {
                place[known++] = i;
            }
        }
        value = new double[known];
        exposure = new double[known];
        for (int k = 0; k < known; k++) {
            value[k] = values[place[k]];
            exposure[k] = exposures[place[k]];
        }
    }

    public double[] values() {
        return value.clone();
    }

    public double[] exposures() {
        return exposure.clone();
    }

    public int size() {
        return value.length;
    }

    public int missing() {
        return n - value.length;
    }

    /** Place in the series of the known value k. */
    public int place(int k) {
        return place[k];
    }

    /** The first place that a change before the known value k may have. */
    public int earliest(int k) {
        return k == 0 ? 0 : place[k - 1] + 1;
    }

    @Override
    public String toString() {
        return "known at " + Arrays.toString(Arrays.copyOf(place, value.length));
    }
}
