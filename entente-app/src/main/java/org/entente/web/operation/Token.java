package org.entente.web.operation;

import java.time.Instant;

/**
 * A token as it is kept: who it is for and its hash, from which it cannot be told.
 *
 * @param name who or what it is for, unique
 * @param scope what it allows
 * @param hash SHA-256 in hex digits. A token has 256 random bits, so neither salt nor a slow hash would add to it
 * @param created when it was made
 * @param expires from when it is not taken any more
 */
public record Token(String name, Scope scope, String hash, Instant created, Instant expires) {

    private static final String NAME = "[A-Za-z0-9][A-Za-z0-9._-]{0,63}";

    /** Checks the name. */
    public Token {
        if (!name.matches(NAME)) {
            throw new IllegalArgumentException("The name of a token (" + name
                    + ") must be letters, digits, dots, dashes and underscores, at most 64, as in reading-room.");
        }
    }

    /** Whether it is taken at a time. */
    public boolean isValid(Instant now) {
        return now.isBefore(expires);
    }
}
