package org.entente.entry;

/** The kinds of entries; each has a folder of its own in the record. */
public enum Family {
    EVENTS("events"),
    MENTIONS("mentions"),
    ROLL_CALLS("roll-calls"),
    VOTES("votes"),
    ROLL_CALL_MATCHES("roll-call-matches"),
    ROLL_CALL_ISSUES("roll-call-issues"),
    PLEDGES("pledges"),
    FLOWS("flows"),
    LISTINGS("listings"),
    SANCTIONS("sanctions"),
    REGIMES("regimes"),
    CAPABILITIES("capabilities"),
    CONFLICTS("conflicts"),
    CLAIMS("claims"),
    GROUPS("groups"),
    OFFICES("offices"),
    SERIES("series");

    private final String code;

    Family(String code) {
        this.code = code;
    }

    /** Lower-case name, also that of the record's folder. */
    public String code() {
        return code;
    }

    /**
     * Reads the code.
     *
     * @throws IllegalArgumentException when there is no such family
     */
    public static Family parse(String code) {
        for (Family family : values()) {
            if (family.code.equals(code)) {
                return family;
            }
        }
        throw new IllegalArgumentException("There is no family of entries called (" + code + ").");
    }
}
