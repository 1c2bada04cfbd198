package org.entente.provenance;

import java.util.Locale;

/** What a row that people wrote was compared with before it was kept. */
public enum Checked {
    /** It agrees with a public dataset. */
    DATA,
    /** Two drafts made apart from one another say the same. */
    TWICE,
    /** One author is sure of it; nothing was found to compare it with. */
    RECALLED;

    /** Kept, since every row that is read or written asks for it. */
    private final String code = name().toLowerCase(Locale.ROOT);

    public String code() {
        return code;
    }

    /**
     * Reads the lower-case name.
     *
     * @throws IllegalArgumentException when there is no such word; the message lists them
     */
    public static Checked parse(String text) {
        for (Checked checked : values()) {
            if (checked.code().equals(text)) {
                return checked;
            }
        }
        throw new IllegalArgumentException("The check (" + text + ") must be one of data, twice, recalled.");
    }
}
