package org.entente.answer;

import org.entente.evidence.Explanation;

/** A piece of a sentence. */
public sealed interface Part {

    /** The piece as it reads. */
    String text();

    /** Words that stand for themselves. */
    record Words(String text) implements Part {}

    /** A number with what it rests on. */
    record Number(String text, Explanation explanation) implements Part {}
}
