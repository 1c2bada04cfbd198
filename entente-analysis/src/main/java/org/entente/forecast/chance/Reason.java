package org.entente.forecast.chance;

/** Families of features, as reasons for a chance. */
public enum Reason {
    /** The same kind within the last days. */
    MOMENTUM("momentum"),
    /** The same kind over the last months, and when it was last. */
    REPEAT("repeat"),
    /** All that happens between the two. */
    RELATIONSHIP("relationship"),
    /** Which of it is cooperation and which is conflict. */
    TENOR("tenor");

    private final String code;

    Reason(String code) {
        this.code = code;
    }

    /** Name in JSON. */
    public String code() {
        return code;
    }
}
