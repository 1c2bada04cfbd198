package org.entente.entry;

import java.time.LocalDate;
import org.entente.provenance.Provenance;
import org.entente.time.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * Two roll calls of different sessions on the same resolution.
 *
 * @param provenance where it stands
 * @param first number of the earlier roll call
 * @param second number of the later one; the match takes its dates from it
 */
public record RollCallMatch(Provenance provenance, int first, int second) implements Entry {

    /** Null: the later roll call has the date. */
    @Override
    public @Nullable PartialDate occurred() {
        return null;
    }

    /** Null: the later roll call has the date. */
    @Override
    public @Nullable LocalDate known() {
        return null;
    }

    @Override
    public Family family() {
        return Family.ROLL_CALL_MATCHES;
    }
}
