package org.entente.detect;

import java.util.Arrays;
import java.util.Locale;
import org.entente.detect.internal.NullModel;
import org.entente.detect.internal.SquaredErrorCost;

/** How values scatter around their level. */
public enum CostModel {
    /** Squared errors: measurements with one variance throughout. */
    L2,
    /** Counts whose variance is their mean. */
    POISSON,
    /** Counts whose variance is {@code mean + mean² / size}; the size is estimated from neighboring values. */
    NEGBIN;

    private static final double LARGEST_COUNT = 1e15;
    private static final double LARGEST_VALUE = 1e100;

    /**
     * Reads the name as a user types it.
     *
     * @throws IllegalArgumentException when there is no such model; the message lists them
     */
    public static CostModel parse(String text) {
        for (CostModel model : values()) {
            if (model.code().equals(text.toLowerCase(Locale.ROOT))) {
                return model;
            }
        }
        throw new IllegalArgumentException("The cost (" + text + ") must be one of l2, poisson, negbin.");
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The costs of a series' segments.
     *
     * @param values known values alone, copied
     * @throws IllegalArgumentException when a value is not finite, or no count where counts are needed
     */
    public SegmentCost of(double[] values) {
        double[] exposure = new double[values.length];
        Arrays.fill(exposure, 1);
        return of(values, exposure);
    }

    /**
     * The costs of the segments of counts that were taken among a varying number of cases.
     *
     * @param exposure how much each count was taken among, above 0; used by {@link #POISSON} alone
     */
    public SegmentCost of(double[] values, double[] exposure) {
        requireValid(values);
        return this == L2
                ? new SquaredErrorCost(values)
                : NullModel.of(this, values, exposure, false).costs(values);
    }

    void requireValid(double[] values) {
        for (int i = 0; i < values.length; i++) {
            check(values[i], i);
        }
    }

    private void check(double value, int i) {
        if (!(Math.abs(value) <= LARGEST_VALUE)) {
            throw new IllegalArgumentException(
                    "Value " + i + " (" + value
                            + ") must be a number up to 1e100. Leave unknown values out, and keep their places beside the values.");
        }
        if (this != L2 && (value < 0 || value != Math.rint(value) || value > LARGEST_COUNT)) {
            throw new IllegalArgumentException("Value " + i + " (" + value + ") must be a whole number from 0 for "
                    + code() + " costs. Use l2 for measurements.");
        }
    }
}
