package org.entente.coder.actor;

/** Puts actor codes together as CAMEO does: the state first, then the role. */
final class Codes {

    private static final int CODE = 3;

    private Codes() {}

    /** A state's code with a role: {@code RUS} and {@code MIL} give {@code RUSMIL}; bodies that have their own code keep it. */
    static String join(String name, String role) {
        if (name.isEmpty()
                || name.startsWith("IGO")
                || name.startsWith("NGO")
                || name.startsWith("IMG")
                || name.startsWith("WST")) {
            return name;
        }
        if (name.equals("MOS")) {
            return role;
        }
        boolean isOfOwnKind = name.length() > CODE && !name.endsWith("GOV");
        return isOfOwnKind || role.equals("PTY") && name.length() > CODE
                ? name
                : name.substring(0, Math.min(CODE, name.length())) + role;
    }

    /** Somebody who no longer holds an office. */
    static String former(String name) {
        return name.startsWith("IGO") ? name : name.substring(0, Math.min(CODE, name.length())) + "ELI";
    }
}
