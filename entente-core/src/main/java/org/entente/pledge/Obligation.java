package org.entente.pledge;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** What a member of a pledge promises. */
public enum Obligation {
    DEFENSE,
    OFFENSE,
    NEUTRALITY,
    NONAGGRESSION,
    CONSULTATION,
    COOPERATION;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Reads codes joined by semicolons.
     *
     * @throws IllegalArgumentException when one of them is unknown; the message lists the known ones
     */
    public static Set<Obligation> parseAll(String codes) {
        EnumSet<Obligation> all = EnumSet.noneOf(Obligation.class);
        for (String code : codes.split(";", -1)) {
            all.add(parse(code.trim()));
        }
        return all;
    }

    private static Obligation parse(String code) {
        for (Obligation obligation : values()) {
            if (obligation.code().equals(code)) {
                return obligation;
            }
        }
        throw new IllegalArgumentException("The obligation (" + code
                + ") must be one of defense, offense, neutrality, nonaggression, consultation, cooperation.");
    }
}
