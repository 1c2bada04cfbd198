package org.entente.entry;

import java.time.LocalDate;
import org.entente.actor.StateId;
import org.entente.provenance.Provenance;
import org.entente.time.DateSpan;
import org.entente.time.PartialDate;

/**
 * One state as a member of a named set of states.
 *
 * @param provenance where it stands
 * @param occurred day of joining
 * @param known first public day
 * @param group id of the group, as in {@code BRICS}
 * @param name name of the group
 * @param member who
 * @param span from when to when; an end is known from the day it falls on
 */
public record GroupMembership(
        Provenance provenance,
        PartialDate occurred,
        LocalDate known,
        String group,
        String name,
        StateId member,
        DateSpan span)
        implements Entry {

    @Override
    public Family family() {
        return Family.GROUPS;
    }
}
