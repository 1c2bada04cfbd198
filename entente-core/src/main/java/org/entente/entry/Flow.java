package org.entente.entry;

import java.time.LocalDate;
import org.entente.actor.StateId;
import org.entente.flow.FlowKind;
import org.entente.provenance.Provenance;
import org.entente.time.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * What one state gave another.
 *
 * @param provenance where it stands
 * @param occurred when it was given or when giving began
 * @param known first public day
 * @param kind kind of thing
 * @param source who gave
 * @param target who received
 * @param item what, in a few words
 * @param low lowest amount that the source holds possible, in {@code unit}; NaN when not stated
 * @param high highest such amount; NaN when not stated
 * @param unit what the amount counts, as in {@code million current USD} or {@code TIV}
 * @param until last day of the giving; null for one occasion or when it goes on
 */
public record Flow(
        Provenance provenance,
        PartialDate occurred,
        LocalDate known,
        FlowKind kind,
        StateId source,
        StateId target,
        String item,
        double low,
        double high,
        String unit,
        @Nullable LocalDate until)
        implements Entry {

    /** Checks the order of the amounts. */
    public Flow {
        if (low > high) {
            throw new IllegalArgumentException(
                    "The low amount (" + low + ") of a flow must not exceed the high one (" + high + ").");
        }
    }

    @Override
    public Family family() {
        return Family.FLOWS;
    }
}
