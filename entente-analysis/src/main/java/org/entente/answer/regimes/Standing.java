package org.entente.answer.regimes;

import java.util.Locale;

/** How a state stands to a regime after its steps so far. */
public enum Standing {
    /** Signed, not bound. */
    SIGNATORY,
    PARTY,
    /** Bound, but its withdrawal is announced. */
    LEAVING,
    SUSPENDED,
    /** Took back its ratification; still a signatory. */
    REVOKED,
    LEFT,
    /** Only an alleged violation or the like is told: the record does not say whether it is in. */
    UNKNOWN;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
