package org.entente.web.api;

/**
 * Something that a request may say.
 *
 * @param name name in the address and, where it becomes an option, of the option without its dashes
 * @param kind what it is
 * @param about one sentence for the reader of the interface
 */
public record Parameter(String name, Kind kind, String about) {

    /** What a parameter is. */
    public enum Kind {
        /** Part of the path, a state as people write it: unknown ones are not found. */
        STATE,
        /** Part of the path, anything else. */
        WORD,
        /** An argument of the command, in the query; may be given more than once. */
        ARGUMENT,
        /** An option with a value, in the query. */
        OPTION,
        /** An option without a value; {@code true} in the query. */
        FLAG
    }

    /** Whether it is part of the path. */
    public boolean isInPath() {
        return kind == Kind.STATE || kind == Kind.WORD;
    }

    static Parameter state(String name) {
        return new Parameter(name, Kind.STATE, "A state, as people write it: RUS, Russia, 365.");
    }

    static Parameter option(String name, String about) {
        return new Parameter(name, Kind.OPTION, about);
    }

    static Parameter flag(String name, String about) {
        return new Parameter(name, Kind.FLAG, about);
    }
}
