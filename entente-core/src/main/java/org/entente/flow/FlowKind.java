package org.entente.flow;

import java.util.Locale;

/** What kind of thing flows from one state to another. */
public enum FlowKind {
    ARMS,
    MUNITIONS,
    TECHNOLOGY,
    TROOPS,
    LABOR,
    TRADE,
    FUEL,
    FOOD,
    AID,
    FINANCE,
    LEGITIMACY;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Reads the code.
     *
     * @throws IllegalArgumentException when there is no such kind of flow; the message lists them
     */
    public static FlowKind parse(String code) {
        for (FlowKind value : values()) {
            if (value.code().equals(code)) {
                return value;
            }
        }
        throw new IllegalArgumentException(
                "The kind of flow (" + code
                        + ") must be one of arms, munitions, technology, troops, labor, trade, fuel, food, aid, finance, legitimacy.");
    }
}
