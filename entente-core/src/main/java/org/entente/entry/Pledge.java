package org.entente.entry;

import java.time.LocalDate;
import java.util.Set;
import org.entente.actor.StateId;
import org.entente.pledge.Obligation;
import org.entente.provenance.Provenance;
import org.entente.time.DateSpan;
import org.entente.time.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * What one member promises under one treaty, and for how long.
 *
 * @param provenance where it stands
 * @param occurred day of signature or accession
 * @param known first public day, as a rule that of the signature
 * @param treaty id of the treaty in its dataset; members of the same treaty are pledged to one another
 * @param title name or class of the treaty, as "Type III: Entente"
 * @param member who promises
 * @param toward to whom; null for all other members
 * @param obligations what is promised
 * @param inForce from when to when; an end is known from the day it falls on
 */
public record Pledge(
        Provenance provenance,
        PartialDate occurred,
        LocalDate known,
        String treaty,
        String title,
        StateId member,
        @Nullable StateId toward,
        Set<Obligation> obligations,
        DateSpan inForce)
        implements Entry {

    /** Copies the obligations. */
    public Pledge {
        obligations = Set.copyOf(obligations);
    }

    @Override
    public Family family() {
        return Family.PLEDGES;
    }
}
