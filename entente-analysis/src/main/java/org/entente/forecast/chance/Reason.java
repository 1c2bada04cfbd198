package org.entente.forecast.chance;

/** Families of features, as reasons for a chance. */
public enum Reason {
    /** The same kind over the last months, and when it was last. */
    REPEAT("repeat"),
    /** All that happens between the two, and which of it is cooperation and which is conflict. */
    RELATIONSHIP("relationship"),
    /** The same kind within the last days. */
    MOMENTUM("momentum"),
    /** That what one side does is answered by the other. */
    RECIPROCITY("reciprocity"),
    /** What between other pairs followed on what happened here lately. */
    RULE("rule"),
    /** The same kind between either side and others lately. */
    PARTNERS("partners"),
    /** How much either side is about at all. */
    POPULARITY("popularity");

    private final String code;

    Reason(String code) {
        this.code = code;
    }

    /** Name in JSON. */
    public String code() {
        return code;
    }
}
