package org.entente.time;

import java.util.Locale;

/** How often a series has a value. */
public enum Frequency {
    DAY,
    MONTH,
    QUARTER,
    YEAR,
    /** A session of the United Nations General Assembly: session 74 opened in September 2019. */
    SESSION;

    /**
     * Reads the name as a user types it.
     *
     * @throws IllegalArgumentException when there is no such frequency; the message lists them
     */
    public static Frequency parse(String text) {
        for (Frequency frequency : values()) {
            if (frequency.code().equals(text.toLowerCase(Locale.ROOT))) {
                return frequency;
            }
        }
        throw new IllegalArgumentException(
                "The frequency (" + text + ") must be one of day, month, quarter, year, session.");
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
