package org.entente.measure.ideal;

import java.util.List;

/**
 * An estimation: the points and how far to trust them.
 *
 * @param points one a state and session, by state, then session
 * @param diagnostics what the estimation rests on and how it went
 */
public record IdealPoints(List<IdealPoint> points, Diagnostics diagnostics) {

    /** Copies the list. */
    public IdealPoints {
        points = List.copyOf(points);
    }

    /**
     * What an estimation rests on and how it went.
     *
     * @param observations votes that entered the model
     * @param items roll calls that entered it, those on the same resolution counted once
     * @param states how many states
     * @param stateSessions how many points
     * @param anchor the state whose points are positive
     * @param medianRHat median of the split R-hat over the points; NaN for the fast fit, as are the three that follow
     * @param highRHat the R-hat that one point in twenty exceeds
     * @param medianEffectiveDraws median effective number of draws
     * @param lowEffectiveDraws the effective number that one point in twenty falls short of
     * @param chainCorrelation correlation of the points of the first chain and the second; NaN without two chains
     * @param lastMove root mean square by which the last sweep of the fast fit moved the points; NaN for chains
     */
    public record Diagnostics(
            int observations,
            int items,
            int states,
            int stateSessions,
            String anchor,
            double medianRHat,
            double highRHat,
            double medianEffectiveDraws,
            double lowEffectiveDraws,
            double chainCorrelation,
            double lastMove) {}
}
