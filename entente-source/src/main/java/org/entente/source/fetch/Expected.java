package org.entente.source.fetch;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a file before it comes.
 *
 * @param size bytes, or {@link #UNKNOWN}
 * @param md5 32 lower-case hex digits; null when not known. It shows that a file is whole, not who made it
 * @param kind what its first bytes must be
 */
public record Expected(long size, @Nullable String md5, Kind kind) {

    public static final long UNKNOWN = -1;

    /** What a file begins with. */
    public enum Kind {
        /** A zip. */
        ZIP,
        /** Anything but a web page. */
        DATA
    }

    /** Checks the digits. */
    public Expected {
        md5 = md5 == null ? null : md5.toLowerCase(Locale.ROOT);
        if (md5 != null && !md5.matches("[0-9a-f]{32}")) {
            throw new IllegalArgumentException("The MD5 (" + md5 + ") must be 32 hex digits.");
        }
    }

    /** Nothing is known but that it is no web page. */
    public static Expected anything() {
        return new Expected(UNKNOWN, null, Kind.DATA);
    }
}
