package org.entente.entry;

import java.time.LocalDate;
import org.entente.actor.StateId;
import org.entente.provenance.Provenance;
import org.entente.time.PartialDate;
import org.entente.vote.Choice;
import org.jspecify.annotations.Nullable;

/**
 * What one state did at one roll call.
 *
 * @param provenance where it stands
 * @param body {@code UNGA} or {@code UNSC}
 * @param rollCall number of the roll call in the same dataset; gives the vote its dates
 * @param state who voted
 * @param choice what it chose
 */
public record Vote(Provenance provenance, String body, int rollCall, StateId state, Choice choice) implements Entry {

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
        return Family.VOTES;
    }
}
