package org.entente.entry;

import java.time.LocalDate;
import org.entente.actor.StateId;
import org.entente.provenance.Provenance;
import org.entente.sanction.Instrument;
import org.entente.time.DateSpan;
import org.entente.time.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * A measure of a state or body against a state.
 *
 * @param provenance where it stands
 * @param occurred day of adoption
 * @param known first public day
 * @param sender ISO-3 code of a state, or the id of a group such as {@code UNSC} or {@code EU}
 * @param target the state under the measure
 * @param instrument by which means
 * @param title what it does, in a line
 * @param basis resolution, regulation or order; null when not stated
 * @param span in force from when to when; an end is known from the day it falls on
 */
public record SanctionMeasure(
        Provenance provenance,
        PartialDate occurred,
        LocalDate known,
        String sender,
        StateId target,
        Instrument instrument,
        String title,
        @Nullable String basis,
        DateSpan span)
        implements Entry {

    @Override
    public Family family() {
        return Family.SANCTIONS;
    }
}
