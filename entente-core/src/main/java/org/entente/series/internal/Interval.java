package org.entente.series.internal;

/**
 * A 90 % interval.
 *
 * @param low lower bound; NaN when none can be given
 * @param high upper bound; NaN when none can be given
 */
public record Interval(double low, double high) {

    /** Normal quantile of .95. */
    private static final double Z = 1.6448536269514722;

    /** No interval. */
    public static final Interval NONE = new Interval(Double.NaN, Double.NaN);

    /**
     * The score interval of a share (Wilson 1927): right also near 0 and 1 and for few trials.
     *
     * @param hits 0 to trials
     * @param trials at least 1
     */
    public static Interval ofShare(long hits, long trials) {
        double n = trials;
        double p = hits / n;
        double z2 = Z * Z;
        double center = (p + z2 / (2 * n)) / (1 + z2 / n);
        double half = Z * Math.sqrt(p * (1 - p) / n + z2 / (4 * n * n)) / (1 + z2 / n);
        return new Interval(Math.max(0, center - half), Math.min(1, center + half));
    }

    /** The normal interval of an estimate with this standard error; none when it is not a positive number. */
    public static Interval ofError(double estimate, double standardError) {
        return standardError > 0 ? new Interval(estimate - Z * standardError, estimate + Z * standardError) : NONE;
    }

    Interval times(double factor) {
        return new Interval(low * factor, high * factor);
    }

    Interval within(double least, double most) {
        return new Interval(Math.max(least, low), Math.min(most, high));
    }
}
