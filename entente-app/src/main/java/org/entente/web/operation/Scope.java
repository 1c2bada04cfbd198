package org.entente.web.operation;

import java.util.Locale;

/** What a token allows. */
public enum Scope {
    /** To ask. */
    READ,
    /** To ask, and to change the record. */
    WRITE;

    /** The word for it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it allows what needs the other. */
    public boolean covers(Scope needed) {
        return compareTo(needed) >= 0;
    }

    /**
     * The scope of a word.
     *
     * @throws IllegalArgumentException when it is neither
     */
    public static Scope parse(String word) {
        for (Scope scope : values()) {
            if (scope.code().equals(word)) {
                return scope;
            }
        }
        throw new IllegalArgumentException("The scope (" + word + ") must be read or write.");
    }
}
