package org.entente.measure.bond;

/**
 * How a level has changed.
 *
 * @param span over what time, in words, as in {@code 12 months}
 * @param change for rates and amounts the factor minus 1 (0.25 is a quarter more), for shares and treaties the
 *     difference; NaN when unknown
 * @param low lower end of its 90 % band; NaN when none
 * @param high upper end
 * @param kind {@code relative} or {@code difference}
 */
public record StrandTrend(String span, double change, double low, double high, String kind) {

    /** Nothing is known. */
    public static StrandTrend unknown(String kind) {
        return new StrandTrend("", Double.NaN, Double.NaN, Double.NaN, kind);
    }
}
