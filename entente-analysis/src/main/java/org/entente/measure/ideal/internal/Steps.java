package org.entente.measure.ideal.internal;

import org.entente.measure.ideal.VotePanel;

/**
 * Where a unit's prior comes from, as in the published estimates: the unit before it of the same state, or, for a state's
 * first, the one after. Its variance is the smoothing (0.5) times the unit's share of the votes of both, so that a session
 * of few votes leans more on the one before.
 */
final class Steps {

    private static final double SMOOTHING = 0.5;

    private final int[] source;
    private final double[] variance;

    Steps(VotePanel panel) {
        source = new int[panel.unitCount()];
        variance = new double[panel.unitCount()];
        for (int state = 0; state < panel.stateCount(); state++) {
            int first = panel.stateStart(state);
            int end = panel.stateStart(state + 1);
            for (int unit = first; unit < end; unit++) {
                int from = unit > first ? unit - 1 : unit + 1;
                boolean alone = from >= end;
                int others = alone ? 0 : panel.votes(from);
                source[unit] = alone ? -1 : from;
                variance[unit] = SMOOTHING * panel.votes(unit) / (panel.votes(unit) + others);
            }
        }
    }

    /** Prior mean of a unit: the center of the one it leans on, 0 for a state's only one. */
    double mean(int unit, double[] center) {
        return source[unit] < 0 ? 0 : center[source[unit]];
    }

    double variance(int unit) {
        return variance[unit];
    }
}
