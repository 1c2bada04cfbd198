package org.entente.coder;

import java.util.Locale;
import java.util.Optional;
import org.entente.claim.ClaimStatus;

/** How a text tells of an act. Only what is asserted or reported is a fact; all else are claims. */
public enum EventStatus {
    ASSERTED,
    REPORTED,
    PLANNED,
    HYPOTHETICAL,
    NEGATED,
    PAST,
    STATE,
    INTENT,
    OPINION,
    QUESTION;

    public boolean isFact() {
        return this == ASSERTED || this == REPORTED;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The same as the status of a claim; empty for facts. */
    public Optional<ClaimStatus> claim() {
        return isFact() ? Optional.empty() : Optional.of(ClaimStatus.valueOf(name()));
    }
}
