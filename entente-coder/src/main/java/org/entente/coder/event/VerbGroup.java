package org.entente.coder.event;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Words around one verb that say when and whether: "has not been attacked".
 *
 * @param from index of the first token, which may be a particle such as "to"
 * @param to index after the last token
 * @param head index of the main verb
 * @param lemma base form of the main verb
 * @param modal the modal in small letters; empty when there is none
 * @param trait how it is built
 * @param marker the word that ties it to what stands before: to, a preposition, a relative pronoun or a subordinator; else empty
 * @param parent the group it depends on, by index; −1 when it stands for itself
 */
record VerbGroup(int from, int to, int head, String lemma, String modal, Trait trait, String marker, int parent) {

    /**
     * How a group is built.
     *
     * @param finite whether it can carry a subject of its own
     * @param passive whether the subject is acted upon
     * @param negated whether it says no
     * @param perfect whether it has "have"
     * @param past whether it is told in the past
     * @param ing whether the main verb ends in -ing with no "be" before it
     */
    record Trait(boolean finite, boolean passive, boolean negated, boolean perfect, boolean past, boolean ing) {}

    boolean finite() {
        return trait.finite();
    }

    boolean passive() {
        return trait.passive();
    }

    boolean negated() {
        return trait.negated();
    }

    boolean isInfinitive() {
        return marker.equals("to");
    }

    boolean isRelative() {
        return Words.RELATIVES.contains(marker) && finite();
    }

    /** The same group with the modal, the "to" and the negation of its neighbor before "and". */
    VerbGroup sharing(VerbGroup neighbor) {
        Trait shared = new Trait(
                neighbor.finite(),
                trait.passive(),
                trait.negated() || neighbor.negated(),
                trait.perfect(),
                trait.past(),
                trait.ing());
        return new VerbGroup(
                from, to, head, lemma, neighbor.modal, shared, neighbor.isInfinitive() ? "to" : marker, parent);
    }

    VerbGroup under(int otherParent, @Nullable String otherMarker) {
        return new VerbGroup(
                from, to, head, lemma, modal, trait, otherMarker == null ? marker : otherMarker, otherParent);
    }

    /** "said that Y must withdraw" demands, "said that Y should" appeals. */
    String duty() {
        return switch (modal) {
            case "must" -> "DEMAND";
            case "should", "ought" -> "APPEAL";
            default -> "";
        };
    }

    /** "accused of lying", "stopped attacking": a gerund that completes the verb before it. */
    boolean isGerundComplement() {
        return trait.ing()
                && Set.of("of", "for", "from", "to", "against", "on", "").contains(marker);
    }
}
