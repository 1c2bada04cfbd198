package org.entente.regime;

import java.util.Locale;

/** A step of a state towards or away from a regime, or of the regime itself. */
public enum RegimeAction {
    SIGN,
    RATIFY,
    ACCEDE,
    JOIN,
    WITHDRAW,
    /** Takes back its ratification and stays a signatory. */
    REVOKE,
    SUSPEND,
    RESUME,
    ANNOUNCE_WITHDRAWAL,
    TERMINATE,
    EXPIRE,
    ESTABLISH,
    DISBAND,
    VIOLATE_ALLEGED;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Reads the code.
     *
     * @throws IllegalArgumentException when there is no such action; the message lists them
     */
    public static RegimeAction parse(String code) {
        for (RegimeAction value : values()) {
            if (value.code().equals(code)) {
                return value;
            }
        }
        throw new IllegalArgumentException(
                "The action (" + code
                        + ") must be one of sign, ratify, accede, join, withdraw, revoke, suspend, resume, announce-withdrawal, terminate, expire, establish, disband, violate-alleged.");
    }
}
