package org.entente.entry;

import java.time.LocalDate;
import org.entente.provenance.Provenance;
import org.entente.time.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * A roll call is on an issue, as a file of tags beside the roll calls says.
 *
 * @param provenance where it stands
 * @param rollCall number of the roll call; the tag takes its dates from it
 * @param issue short name of the issue, such as {@code nu}
 */
public record RollCallIssue(Provenance provenance, int rollCall, String issue) implements Entry {

    /** Null: the roll call has the date. */
    @Override
    public @Nullable PartialDate occurred() {
        return null;
    }

    /** Null: the roll call has the date. */
    @Override
    public @Nullable LocalDate known() {
        return null;
    }

    @Override
    public Family family() {
        return Family.ROLL_CALL_ISSUES;
    }
}
