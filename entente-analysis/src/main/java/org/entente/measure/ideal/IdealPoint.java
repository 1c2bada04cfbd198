package org.entente.measure.ideal;

import org.entente.actor.StateId;

/**
 * Where a state stands in a session.
 *
 * @param state the state
 * @param session session of the General Assembly
 * @param point posterior mean; over all states and sessions the mean is about 0 and the standard deviation about 1, and the
 *     United States is positive
 * @param sd posterior standard deviation
 * @param low lower end of the central 90 % interval
 * @param high its upper end
 * @param votes how many votes it rests on
 * @param splitRHat agreement of the chains, 1 when they agree; NaN where there are none
 * @param effectiveDraws how many independent draws the chains are worth; NaN where there are none
 */
public record IdealPoint(
        StateId state,
        int session,
        double point,
        double sd,
        double low,
        double high,
        int votes,
        double splitRHat,
        double effectiveDraws) {}
