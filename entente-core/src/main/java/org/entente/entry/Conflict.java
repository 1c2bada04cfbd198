package org.entente.entry;

import java.time.LocalDate;
import org.entente.actor.Actor;
import org.entente.provenance.Provenance;
import org.entente.time.DateSpan;
import org.entente.time.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * A dispute or armed conflict between two sides.
 *
 * @param provenance where it stands
 * @param occurred start, or the year of a yearly dataset
 * @param known first public day, or end of the year plus the stated lag
 * @param conflict id of the conflict in its dataset, shared by all its sides
 * @param kind interstate, intrastate, internationalized, extrasystemic, one-sided, non-state or dispute
 * @param sideA first side; the one that started it where the dataset says so
 * @param sideB other side; null where violence has one side only
 * @param hostility highest level in the words of the dataset; null when not stated
 * @param deathsLow lowest estimate of deaths; NaN when unknown
 * @param deathsHigh highest estimate of deaths; NaN when unknown
 * @param span from when to when
 */
public record Conflict(
        Provenance provenance,
        PartialDate occurred,
        LocalDate known,
        String conflict,
        String kind,
        Actor sideA,
        @Nullable Actor sideB,
        @Nullable String hostility,
        double deathsLow,
        double deathsHigh,
        DateSpan span)
        implements Entry {

    @Override
    public Family family() {
        return Family.CONFLICTS;
    }
}
