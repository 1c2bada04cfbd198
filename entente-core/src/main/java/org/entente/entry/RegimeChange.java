package org.entente.entry;

import java.time.LocalDate;
import org.entente.actor.StateId;
import org.entente.provenance.Provenance;
import org.entente.regime.RegimeAction;
import org.entente.time.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * A step towards or away from a control regime.
 *
 * @param provenance where it stands
 * @param occurred when
 * @param known first public day
 * @param regime id of the regime, as in {@code NPT}
 * @param title what happened, in a line
 * @param state who took the step; null when the regime as a whole did
 * @param action the step
 */
public record RegimeChange(
        Provenance provenance,
        PartialDate occurred,
        LocalDate known,
        String regime,
        String title,
        @Nullable StateId state,
        RegimeAction action)
        implements Entry {

    @Override
    public Family family() {
        return Family.REGIMES;
    }
}
