package org.entente.forecast;

import java.util.Locale;

/** What may still change while the held-out days pass. Figures of different modes are not comparable. */
public enum Mode {
    /** Everything learned is frozen at the cut; plain look-ups of earlier held-out days are allowed. */
    STRICT,
    /** Tables of rules and rates keep counting on held-out days that have passed; the ranker stays as it is. */
    ONLINE,
    /** Nothing of the held-out days is seen, not even those before the day asked about. */
    MULTI_STEP;

    /** Lower-case name, as in {@code multi-step}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Reads the code.
     *
     * @throws IllegalArgumentException when there is no such mode
     */
    public static Mode parse(String code) {
        for (Mode mode : values()) {
            if (mode.code().equals(code)) {
                return mode;
            }
        }
        throw new IllegalArgumentException("The mode (" + code + ") must be strict, online or multi-step.");
    }
}
