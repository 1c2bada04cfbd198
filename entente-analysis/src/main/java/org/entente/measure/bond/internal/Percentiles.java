package org.entente.measure.bond.internal;

import java.util.Arrays;
import org.entente.measure.bond.Band;

/** Where a level stands among those of other pairs. */
final class Percentiles {

    private Percentiles() {}

    /** Percentile of each bound of a band among levels in ascending order. */
    static Band of(Band level, double[] others) {
        return new Band(
                of(level.low(), others),
                of(level.lowerQuarter(), others),
                of(level.level(), others),
                of(level.upperQuarter(), others),
                of(level.high(), others));
    }

    /** Share of the others below, those alike counting half, times 100; NaN for NaN. */
    static double of(double level, double[] others) {
        if (Double.isNaN(level)) {
            return Double.NaN;
        }
        int at = Arrays.binarySearch(others, level);
        int from = at;
        int to = at;
        if (at < 0) {
            from = -at - 1;
            to = from;
        } else {
            while (from > 0 && others[from - 1] == level) {
                from--;
            }
            while (to < others.length && others[to] == level) {
                to++;
            }
        }
        return 100 * (from + .5 * (to - from)) / others.length;
    }
}
