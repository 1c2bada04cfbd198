package org.entente.entry;

import java.time.LocalDate;
import java.util.List;
import org.entente.actor.Actor;
import org.entente.actor.StateId;
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
 * @param sideB other side; null where violence has one side only or the source leaves it out
 * @param hostility highest level in the words of the dataset; null when not stated
 * @param deathsLow lowest estimate of deaths; NaN when unknown
 * @param deathsHigh highest estimate of deaths; NaN when unknown
 * @param span from when to when
 * @param withA further states on the first side: allies in the cause, and those that support it with troops
 * @param withB the same on the other side
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
        DateSpan span,
        List<StateId> withA,
        List<StateId> withB)
        implements Entry {

    /** Copies the lists. */
    public Conflict {
        withA = List.copyOf(withA);
        withB = List.copyOf(withB);
    }

    /** A conflict of which the source names one party on each side. */
    public Conflict(
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
            DateSpan span) {
        this(
                provenance,
                occurred,
                known,
                conflict,
                kind,
                sideA,
                sideB,
                hostility,
                deathsLow,
                deathsHigh,
                span,
                List.of(),
                List.of());
    }

    @Override
    public Family family() {
        return Family.CONFLICTS;
    }
}
