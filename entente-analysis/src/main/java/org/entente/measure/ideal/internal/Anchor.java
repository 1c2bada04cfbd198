package org.entente.measure.ideal.internal;

import org.entente.measure.ideal.VotePanel;

/** Whose points are positive: the United States, or, where it has no votes, the state that votes most. */
public final class Anchor {

    private static final String UNITED_STATES = "USA";

    private Anchor() {}

    /** Index of the state among the panel's. */
    public static int of(VotePanel panel) {
        int best = 0;
        int most = -1;
        for (int state = 0; state < panel.stateCount(); state++) {
            if (panel.states().get(state).iso3().equals(UNITED_STATES)) {
                return state;
            }
            int votes = 0;
            for (int unit = panel.stateStart(state); unit < panel.stateStart(state + 1); unit++) {
                votes += panel.votes(unit);
            }
            if (votes > most) {
                most = votes;
                best = state;
            }
        }
        return best;
    }
}
