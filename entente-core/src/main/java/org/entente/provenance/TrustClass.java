package org.entente.provenance;

import java.util.Locale;

/** How a value came to be known. Every series has one and shows it. */
public enum TrustClass {
    /** Stated by the body whose act it is: a vote, a treaty text, a sanctions list. */
    OFFICIAL,
    /** Counted or weighed by a project with a written method. */
    MEASURED,
    /** Said by somebody who claims to know: a ministry, an agency, a newspaper. */
    REPORTED,
    /** Read from text by a machine: "coded as", not a fact. */
    CODED,
    /** Estimated by a statistical model. */
    MODELLED,
    /** Computed by Entente from other series. */
    DERIVED;

    /** Kept, since every row that is read or written asks for it. */
    private final String code = name().toLowerCase(Locale.ROOT);

    public String code() {
        return code;
    }

    /**
     * Reads the lower-case name.
     *
     * @throws IllegalArgumentException when there is no such class; the message lists them
     */
    public static TrustClass parse(String text) {
        for (TrustClass trust : values()) {
            if (trust.code().equals(text)) {
                return trust;
            }
        }
        throw new IllegalArgumentException("The trust class (" + text
                + ") must be one of official, measured, reported, coded, modelled, derived.");
    }
}
