package org.entente.actor;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What an actor is within, or beside, a state: the role codes of the CAMEO scheme (Schrodt 2012), each with our own
 * short wording. The constant's name is the code.
 */
public enum ActorRole {
    /** Government. */
    GOV("government"),
    /** Military. */
    MIL("armed forces"),
    /** Opposition. */
    OPP("political opposition"),
    /** Rebels. */
    REB("armed rebels"),
    /** Police. */
    COP("police"),
    /** Courts. */
    JUD("courts and judges"),
    /** Legislature. */
    LEG("parliament and its members"),
    /** Media. */
    MED("press and broadcasters"),
    /** Civilians. */
    CVL("civilians"),
    /** Education. */
    EDU("schools, universities and students"),
    /** Intelligence. */
    SPY("intelligence services"),
    /** Unaligned armed forces. */
    UAF("armed men of unclear allegiance"),
    /** Business. */
    BUS("companies and business people"),
    /** Labor. */
    LAB("workers and unions"),
    /** Elites. */
    ELI("former officials and other notables"),
    /** Health. */
    HLH("health workers and bodies"),
    /** Human rights. */
    HRI("human rights bodies and activists"),
    /** Environment. */
    ENV("environmental bodies and activists"),
    /** Development. */
    DEV("development bodies"),
    /** Agriculture. */
    AGR("farmers and farm bodies"),
    /** Criminals. */
    CRM("criminals and gangs"),
    /** Refugees. */
    REF("refugees and displaced people"),
    /** Radicals. */
    RAD("radicals and fundamentalists"),
    /** Moderates. */
    MOD("moderates"),
    /** Insurgents. */
    INS("insurgents"),
    /** Separatists. */
    SEP("separatists"),
    /** Political parties. */
    PTY("political parties"),
    /** Settlers. */
    SET("settlers"),
    /** Intergovernmental organization. */
    IGO("intergovernmental organization"),
    /** Non-governmental organization. */
    NGO("non-governmental organization"),
    /** Non-governmental movement. */
    NGM("non-governmental movement"),
    /** Multinational company. */
    MNC("multinational company"),
    /** International militarized group. */
    IMG("armed group that works across borders"),
    /** Unspecified international actor. */
    INT("international actor not further told"),
    /** Unidentified actor. */
    UIS("state actor not identified");

    private static final Map<String, ActorRole> BY_CODE = new HashMap<>();

    static {
        for (ActorRole role : values()) {
            BY_CODE.put(role.name(), role);
        }
    }

    private final String meaning;

    ActorRole(String meaning) {
        this.meaning = meaning;
    }

    /** The three-letter code, such as {@code GOV}. */
    public String code() {
        return name();
    }

    /** A short English phrase, such as "armed forces". */
    public String meaning() {
        return meaning;
    }

    /** The role with this three-letter code in capitals, if CAMEO has one. */
    public static Optional<ActorRole> findByCode(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }
}
