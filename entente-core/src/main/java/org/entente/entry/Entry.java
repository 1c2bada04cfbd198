package org.entente.entry;

import java.time.LocalDate;
import org.entente.provenance.Provenance;
import org.entente.time.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a source says, with where it stands and two dates.
 *
 * <p>An entry's identity is (dataset, id): the same identity in two deliveries counts once and the one with the latest
 * {@code known} wins.
 */
public sealed interface Entry
        permits Event,
                Mention,
                RollCall,
                Vote,
                RollCallMatch,
                RollCallIssue,
                Pledge,
                Flow,
                Listing,
                SanctionMeasure,
                RegimeChange,
                Capability,
                Conflict,
                Claim,
                GroupMembership,
                OfficeTenure,
                Observation {

    Provenance provenance();

    /** When it happened; null when the source gives no date. Never guessed. */
    @Nullable
    PartialDate occurred();

    /**
     * First day on which the public could know it; null when it takes that day from another entry (a vote from its roll
     * call) or when it is unknown, and then it enters no dated answer.
     */
    @Nullable
    LocalDate known();

    Family family();
}
