package org.entente.actor;

/**
 * Two states, in no direction. The state whose alpha-3 code sorts first is always {@code first}, so that equal pairs
 * are equal whatever order they were given in. For a pair with a source and a target see {@link DirectedDyad}.
 *
 * @param first the state whose code sorts first
 * @param second the other state
 */
public record Dyad(StateId first, StateId second) implements Comparable<Dyad> {

    public Dyad {
        requireTwo(first, second);
        if (first.compareTo(second) > 0) {
            StateId swapped = first;
            first = second;
            second = swapped;
        }
    }

    /** The pair of two states, given in any order. */
    public static Dyad of(StateId a, StateId b) {
        return new Dyad(a, b);
    }

    /**
     * Reads {@code PRK-RUS}, in either order.
     *
     * @throws IllegalArgumentException if it is not two known alpha-3 codes joined by a hyphen
     */
    public static Dyad parse(String text) {
        int hyphen = text.indexOf('-');
        if (hyphen < 0) {
            throw new IllegalArgumentException(
                    "The pair (" + text + ") must be two alpha-3 codes joined by a hyphen, such as PRK-RUS.");
        }
        return of(idOf(text.substring(0, hyphen)), idOf(text.substring(hyphen + 1)));
    }

    static StateId idOf(String iso3) {
        return StateSystem.standard().getState(iso3.strip()).id();
    }

    static void requireTwo(StateId a, StateId b) {
        if (a.equals(b)) {
            throw new IllegalArgumentException("A pair must be of two different states, but both are " + a
                    + ". Maybe one name was meant otherwise.");
        }
    }

    /** Whether the state is one of the two. */
    public boolean contains(StateId state) {
        return first.equals(state) || second.equals(state);
    }

    /**
     * The other one of the two.
     *
     * @throws IllegalArgumentException if the state is neither
     */
    public StateId other(StateId state) {
        if (first.equals(state)) {
            return second;
        }
        if (second.equals(state)) {
            return first;
        }
        throw new IllegalArgumentException("State " + state + " is not in the pair " + this + ".");
    }

    /** From the first state to the second. */
    public DirectedDyad forward() {
        return new DirectedDyad(first, second);
    }

    /** From the second state to the first. */
    public DirectedDyad backward() {
        return new DirectedDyad(second, first);
    }

    @Override
    public int compareTo(Dyad other) {
        int byFirst = first.compareTo(other.first);
        return byFirst != 0 ? byFirst : second.compareTo(other.second);
    }

    /** The two codes joined by a hyphen, such as {@code PRK-RUS}. */
    @Override
    public String toString() {
        return first.iso3() + "-" + second.iso3();
    }
}
