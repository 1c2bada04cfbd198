package org.entente.measure.similarity;

/**
 * A number with its 90 % interval.
 *
 * @param value the estimate; NaN when unknown
 * @param low lower bound; NaN when none can be given
 * @param high upper bound; NaN when none can be given
 */
public record Estimate(double value, double low, double high) {

    /** Nothing is known. */
    public static final Estimate UNKNOWN = new Estimate(Double.NaN, Double.NaN, Double.NaN);
}
