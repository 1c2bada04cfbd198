package org.entente.entry;

import java.time.LocalDate;
import org.entente.actor.StateId;
import org.entente.provenance.Provenance;
import org.entente.time.PartialDate;

/**
 * A means of power of one state in one year.
 *
 * @param provenance where it stands
 * @param occurred the year
 * @param known end of the year plus the lag that the dataset states
 * @param state whose
 * @param variable component, as in {@code cinc} or {@code milex}
 * @param value amount in {@code unit}; NaN when unknown
 * @param unit unit of the amount
 */
public record Capability(
        Provenance provenance,
        PartialDate occurred,
        LocalDate known,
        StateId state,
        String variable,
        double value,
        String unit)
        implements Entry {

    @Override
    public Family family() {
        return Family.CAPABILITIES;
    }
}
