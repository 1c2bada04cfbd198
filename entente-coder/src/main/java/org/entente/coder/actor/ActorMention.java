package org.entente.coder.actor;

import org.entente.coder.TextSpan;

/**
 * Words that name an actor.
 *
 * @param code CAMEO actor code such as {@code RUSGOV}; a role alone such as {@code REB} when no state is told
 * @param rank head, foreign, defense, senior or other; empty when no office is told
 * @param kind how it was named
 * @param from index of the first token
 * @param to index after the last token
 * @param span the words in the document
 */
public record ActorMention(String code, String rank, Kind kind, int from, int to, TextSpan span) {

    /** How an actor is named. */
    public enum Kind {
        /** A state, its capital or its adjective alone. */
        PLACE,
        /** A body or person of a state or organization. */
        BODY,
        /** An organization. */
        ORGANIZATION,
        /** Several actors taken as one, as "the West". */
        GROUP,
        /** A role without a state, as "rebels". */
        GENERIC,
        /** A pronoun or phrase that points back. */
        REFERENCE
    }

    private static final int CODE = 3;

    /** The first three letters: the state, or the role of a generic actor. */
    public String root() {
        return code.substring(0, Math.min(CODE, code.length()));
    }

    public boolean isGeneric() {
        return kind == Kind.GENERIC;
    }

    /** A role without a state as one of this state. */
    public ActorMention of(String state) {
        return new ActorMention(Codes.join(state, code), rank, Kind.BODY, from, to, span);
    }

    ActorMention withCode(String other, Kind as) {
        return new ActorMention(other, rank, as, from, to, span);
    }
}
