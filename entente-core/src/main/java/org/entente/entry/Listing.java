package org.entente.entry;

import java.time.LocalDate;
import java.util.Set;
import org.entente.provenance.Provenance;
import org.entente.time.DateSpan;
import org.entente.time.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * A name on a sanctions list. Says who lists it, never that it is guilty; birth dates, passports and remarks are not
 * kept.
 *
 * @param provenance where it stands
 * @param occurred first day on the list; null when the list was already so at its first snapshot
 * @param known the snapshot that first shows it
 * @param list id of the list, as in {@code ofac-sdn}
 * @param name name as listed
 * @param type entity, individual, vessel or aircraft
 * @param programs programs it is listed under
 * @param span from the first snapshot that shows it to the last
 * @param leftCensored whether the listing may be older than the first snapshot
 */
public record Listing(
        Provenance provenance,
        @Nullable PartialDate occurred,
        LocalDate known,
        String list,
        String name,
        String type,
        Set<String> programs,
        DateSpan span,
        boolean leftCensored)
        implements Entry {

    /** Copies the programs. */
    public Listing {
        programs = Set.copyOf(programs);
    }

    @Override
    public Family family() {
        return Family.LISTINGS;
    }
}
