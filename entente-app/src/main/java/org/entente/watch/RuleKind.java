package org.entente.watch;

import java.util.Map;

/** What a rule looks for, with the settings that it takes. */
public enum RuleKind {
    FIRST_EVENT(
            "first-event",
            2,
            Map.of("code", "", "years", "5"),
            "no rate by chance: each alert is a coded event; what the coder got wrong is wrong here too"),
    CHANGE_POINT(
            "change-point",
            2,
            Map.of("class", "", "weeks", "104", "recent", "8"),
            "in at most 5 of 100 series without a change"),
    BOND_CHANGE(
            "bond-change",
            2,
            Map.of("days", "365"),
            "two 90 % bands that do not touch; for independent bands of a bond that stays, about 2 of 100 looks"),
    NEW_LISTING("new-listing", 1, Map.of("program", ""), "none by chance: the list itself names it");

    private final String code;
    private final int subjects;
    private final Map<String, String> settings;
    private final String falseAlarms;

    RuleKind(String code, int subjects, Map<String, String> settings, String falseAlarms) {
        this.code = code;
        this.subjects = subjects;
        this.settings = settings;
        this.falseAlarms = falseAlarms;
    }

    public String code() {
        return code;
    }

    /** How many subjects a rule names: two sides, or one list. */
    public int subjects() {
        return subjects;
    }

    /** The settings with what counts where one is left out; empty where it must be given. */
    public Map<String, String> settings() {
        return settings;
    }

    /** How often it may be wrong, in words. */
    public String falseAlarms() {
        return falseAlarms;
    }
}
