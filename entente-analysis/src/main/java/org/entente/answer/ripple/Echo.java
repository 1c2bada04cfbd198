package org.entente.answer.ripple;

import org.entente.actor.Dyad;
import org.jspecify.annotations.Nullable;

/**
 * How a third pair moves after the pair has moved.
 *
 * @param dyad the third pair
 * @param periods periods in which both are known
 * @param f the statistic of the Granger test
 * @param pValue its p-value
 * @param qValue smallest false-discovery rate at which it would be a finding
 * @param response strongest response, other than at once, to a movement of one standard deviation, in the unit of the
 *     movements; NaN where it was not computed
 * @param low lower end of its 90 % band
 * @param high upper end
 * @param after periods from the movement to that response
 * @param offspring events of the third pair that an event of the pair brings on, by a Hawkes process on days; null where
 *     events are too few or not asked for
 */
public record Echo(
        Dyad dyad,
        int periods,
        double f,
        double pValue,
        double qValue,
        double response,
        double low,
        double high,
        int after,
        @Nullable Offspring offspring) {

    /** An estimate with its 90 % interval; NaN bounds where the data give none. */
    public record Offspring(double value, double low, double high) {}

    /** Whether it is a finding at a false-discovery rate. */
    public boolean isFound(double rate) {
        return qValue <= rate;
    }
}
