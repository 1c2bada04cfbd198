package org.entente.sanction;

import java.util.Locale;

/** By which means a sanction bites; relief is the lifting of one. */
public enum Instrument {
    ARMS,
    TRADE,
    FINANCE,
    TRAVEL,
    LISTING,
    SECTORAL,
    COMPREHENSIVE,
    RELIEF;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Reads the code.
     *
     * @throws IllegalArgumentException when there is no such instrument; the message lists them
     */
    public static Instrument parse(String code) {
        for (Instrument value : values()) {
            if (value.code().equals(code)) {
                return value;
            }
        }
        throw new IllegalArgumentException("The instrument (" + code
                + ") must be one of arms, trade, finance, travel, listing, sectoral, comprehensive, relief.");
    }
}
