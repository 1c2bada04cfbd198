package org.entente.entry;

import java.time.LocalDate;
import org.entente.actor.Office;
import org.entente.actor.StateId;
import org.entente.provenance.Provenance;
import org.entente.time.DateSpan;
import org.entente.time.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * One person in one public office.
 *
 * @param provenance where it stands
 * @param occurred day of taking office
 * @param known first public day
 * @param state whose office
 * @param office which
 * @param holder name
 * @param title the office as the state calls it; null when not stated
 * @param span from when to when; an end is known from the day it falls on
 */
public record OfficeTenure(
        Provenance provenance,
        PartialDate occurred,
        LocalDate known,
        StateId state,
        Office office,
        String holder,
        @Nullable String title,
        DateSpan span)
        implements Entry {

    @Override
    public Family family() {
        return Family.OFFICES;
    }
}
