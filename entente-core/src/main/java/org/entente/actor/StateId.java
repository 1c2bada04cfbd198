package org.entente.actor;

/**
 * The identity of a state: its ISO 3166 alpha-3 code, with the Correlates of War and Gleditsch–Ward numbers beside it.
 *
 * <p>The numbers are those in use now, or the last ones used for a state that is gone; {@link State#cowCodeAt} and
 * {@link State#gwCodeAt} give those of a day. A state without an ISO code of its own has its ISO 3166-3 code, its COW
 * abbreviation, or, where both are taken, a code of this table's own. Two ids are equal when their alpha-3 codes are,
 * and ids sort by that code. Take ids from {@link StateSystem} rather than building them.
 *
 * @param iso3 three capital letters, such as {@code PRK}
 * @param cow the Correlates of War number, or {@link #NONE}
 * @param gw the Gleditsch–Ward number, or {@link #NONE}
 */
public record StateId(String iso3, int cow, int gw) implements Comparable<StateId> {

    /** Stands for "has no number in this list". */
    public static final int NONE = -1;

    public StateId {
        if (!isAlpha3(iso3)) {
            throw new IllegalArgumentException("The state code (" + iso3
                    + ") must be three capital letters A-Z. Maybe resolve the name with StateSystem first.");
        }
        requireNumber(iso3, "COW", cow);
        requireNumber(iso3, "Gleditsch-Ward", gw);
    }

    private static boolean isAlpha3(String code) {
        if (code.length() != 3) {
            return false;
        }
        for (int i = 0; i < 3; i++) {
            if (code.charAt(i) < 'A' || code.charAt(i) > 'Z') {
                return false;
            }
        }
        return true;
    }

    private static void requireNumber(String iso3, String list, int number) {
        if (number != NONE && (number < 1 || number > 999)) {
            throw new IllegalArgumentException("The " + list + " number (" + number + ") of state " + iso3
                    + " must be within 1-999, or -1 for none.");
        }
    }

    /** Whether the state has, or had, a number in the Correlates of War list. */
    public boolean hasCow() {
        return cow != NONE;
    }

    /** Whether the state has, or had, a number in the Gleditsch–Ward list. */
    public boolean hasGw() {
        return gw != NONE;
    }

    @Override
    public int compareTo(StateId other) {
        return iso3.compareTo(other.iso3);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StateId id && iso3.equals(id.iso3);
    }

    @Override
    public int hashCode() {
        return iso3.hashCode();
    }

    /** The alpha-3 code. */
    @Override
    public String toString() {
        return iso3;
    }
}
