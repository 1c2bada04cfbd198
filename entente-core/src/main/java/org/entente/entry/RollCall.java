package org.entente.entry;

import java.time.LocalDate;
import java.util.Set;
import org.entente.provenance.Provenance;
import org.entente.time.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * A vote taken by name in an assembly.
 *
 * @param provenance where it stands
 * @param occurred day of the vote
 * @param known the same day: votes are public
 * @param body {@code UNGA} or {@code UNSC}
 * @param rollCall number of the roll call in its dataset
 * @param session session of the body
 * @param resolution symbol of the resolution or draft; null when not stated
 * @param title subject in a line; null when not stated
 * @param description what was voted upon; null when not stated
 * @param amendment whether it is on an amendment only
 * @param paragraph whether it is on a paragraph only
 * @param important whether a government has marked it as important
 * @param issues short names of the issues that the dataset tags it with
 */
public record RollCall(
        Provenance provenance,
        PartialDate occurred,
        LocalDate known,
        String body,
        int rollCall,
        int session,
        @Nullable String resolution,
        @Nullable String title,
        @Nullable String description,
        boolean amendment,
        boolean paragraph,
        boolean important,
        Set<String> issues)
        implements Entry {

    /** Copies the issues. */
    public RollCall {
        issues = Set.copyOf(issues);
    }

    @Override
    public Family family() {
        return Family.ROLL_CALLS;
    }
}
