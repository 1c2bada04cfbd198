package org.entente.answer.regimes;

import java.util.List;
import org.entente.actor.StateId;
import org.entente.entry.RegimeChange;

/**
 * A state's way through a regime.
 *
 * @param state which
 * @param standing where its steps have left it
 * @param steps what it did, in order of time; the last ones made the standing
 */
public record Member(StateId state, Standing standing, List<RegimeChange> steps) {

    /** Copies the steps. */
    public Member {
        steps = List.copyOf(steps);
    }

    /** Whether a state that was in, or had signed, is so no longer or not in full. */
    public boolean turnedAway() {
        return switch (standing) {
            case LEFT, SUSPENDED, LEAVING, REVOKED -> true;
            case SIGNATORY, PARTY, UNKNOWN -> false;
        };
    }
}
