package org.entente.forecast.protocol;

/** How much of an event was seen before its step. */
public enum Stratum {
    /** The same subject, relation and object. */
    SEEN_TRIPLE("seenTriple"),
    /** Both sides had to do with one another, but not in this way. */
    SEEN_PAIR("seenPair"),
    /** Each was seen, never with the other. */
    NEW_PAIR("newPair"),
    /** One of them was never seen. */
    NEW_ENTITY("newEntity");

    private final String code;

    Stratum(String code) {
        this.code = code;
    }

    /** Name in reports. */
    public String code() {
        return code;
    }
}
