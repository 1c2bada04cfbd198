package org.entente.event;

/** The twenty roots of CAMEO with short labels of ours. */
public enum CameoRoot {
    STATEMENT("makes a public statement"),
    APPEAL("appeals"),
    INTENT("expresses intent to cooperate"),
    CONSULT("consults"),
    DIPLOMACY("engages in diplomatic cooperation"),
    MATERIAL_COOPERATION("cooperates materially"),
    AID("provides aid"),
    YIELD("yields"),
    INVESTIGATE("investigates"),
    DEMAND("demands"),
    DISAPPROVE("disapproves"),
    REJECT("rejects"),
    THREATEN("threatens"),
    PROTEST("protests"),
    FORCE_POSTURE("shows force"),
    REDUCE_RELATIONS("reduces relations"),
    COERCE("coerces"),
    ASSAULT("assaults"),
    FIGHT("fights"),
    MASS_VIOLENCE("uses mass violence");

    private final String label;

    CameoRoot(String label) {
        this.label = label;
    }

    /** What the source does, in the third person. */
    public String label() {
        return label;
    }

    /** The root's number, 1 to 20. */
    public int number() {
        return ordinal() + 1;
    }

    public static CameoRoot of(CameoCode code) {
        return values()[code.root() - 1];
    }
}
