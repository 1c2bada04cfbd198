package org.entente.claim;

import java.util.Locale;

/** What kind of statement a text makes, when it is not a report of something that happened. */
public enum ClaimStatus {
    PLANNED,
    HYPOTHETICAL,
    NEGATED,
    PAST,
    STATE,
    INTENT,
    OPINION,
    QUESTION;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Reads the code.
     *
     * @throws IllegalArgumentException when there is no such status; the message lists them
     */
    public static ClaimStatus parse(String code) {
        for (ClaimStatus value : values()) {
            if (value.code().equals(code)) {
                return value;
            }
        }
        throw new IllegalArgumentException("The status (" + code
                + ") must be one of planned, hypothetical, negated, past, state, intent, opinion, question.");
    }
}
