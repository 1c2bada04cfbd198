package org.entente.listing;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A name on a sanctions list from one day to another, as snapshots of the list tell.
 *
 * @param list id of the list
 * @param entity the list's own number of the name
 * @param name name as last listed
 * @param type entity, individual, vessel or aircraft
 * @param programs programs as last listed
 * @param listedFrom earliest day on which it can have been listed: the stated day, else the day after the snapshot that
 *     lacks it; null when it stands in the first snapshot and no day is stated (left-censored)
 * @param firstSeen the day stated, or the first snapshot that shows it
 * @param lastSeen the last snapshot that shows it
 * @param goneBy the first snapshot that lacks it, on which the delisting is known; null while the latest one shows it
 */
public record ListingSpell(
        String list,
        String entity,
        String name,
        String type,
        Set<String> programs,
        @Nullable LocalDate listedFrom,
        LocalDate firstSeen,
        LocalDate lastSeen,
        @Nullable LocalDate goneBy) {

    /** Copies the programs. */
    public ListingSpell {
        programs = Set.copyOf(programs);
    }

    /** Whether it may be older than the first snapshot. */
    public boolean leftCensored() {
        return listedFrom == null;
    }

    /** Whether it surely stood on the list that day. */
    public boolean stoodOn(LocalDate day) {
        return !day.isBefore(firstSeen) && !day.isAfter(lastSeen);
    }

    /** Whether it may have stood on the list that day, as far as the snapshots tell. */
    public boolean mayHaveStoodOn(LocalDate day) {
        boolean begun = listedFrom == null || !day.isBefore(listedFrom);
        return begun && (goneBy == null || day.isBefore(goneBy));
    }
}
