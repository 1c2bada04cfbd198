package org.entente.actor;

/**
 * Two states, one of which acts on the other. For a pair without direction see {@link Dyad}.
 *
 * @param source the state that acts
 * @param target the state acted on
 */
public record DirectedDyad(StateId source, StateId target) implements Comparable<DirectedDyad> {

    private static final char ARROW = '→';

    public DirectedDyad {
        Dyad.requireTwo(source, target);
    }

    /**
     * Reads {@code RUS→PRK} or {@code RUS>PRK}.
     *
     * @throws IllegalArgumentException if it is not two known alpha-3 codes joined by an arrow
     */
    public static DirectedDyad parse(String text) {
        int arrow = Math.max(text.indexOf(ARROW), text.indexOf('>'));
        if (arrow < 0) {
            throw new IllegalArgumentException(
                    "The directed pair (" + text + ") must be two alpha-3 codes joined by an arrow, such as RUS>PRK.");
        }
        return new DirectedDyad(Dyad.idOf(text.substring(0, arrow)), Dyad.idOf(text.substring(arrow + 1)));
    }

    /** The other way round. */
    public DirectedDyad reversed() {
        return new DirectedDyad(target, source);
    }

    /** The same two states without direction. */
    public Dyad toDyad() {
        return new Dyad(source, target);
    }

    @Override
    public int compareTo(DirectedDyad other) {
        int bySource = source.compareTo(other.source);
        return bySource != 0 ? bySource : target.compareTo(other.target);
    }

    /** The two codes joined by an arrow, such as {@code RUS→PRK}. */
    @Override
    public String toString() {
        return source.iso3() + ARROW + target.iso3();
    }
}
