package org.entente.coder.event;

import org.entente.coder.EventStatus;
import org.entente.coder.TextSpan;
import org.entente.coder.actor.ActorMention;
import org.jspecify.annotations.Nullable;

/**
 * What a sentence says that one actor did to another.
 *
 * @param cameo CAMEO code; null for a statement that names no act of the scheme
 * @param source who acts; null when nobody is named
 * @param target upon whom; null when nobody is named
 * @param status how it is told
 * @param quote the words that tell it
 * @param trigger the words that give the code
 * @param confidence 0 to 1: the probability that pair and root are right, as learned from first runs on development sentences
 * @param rule which entry of the tables it rests on, in words
 */
public record Statement(
        @Nullable String cameo,
        @Nullable ActorMention source,
        @Nullable ActorMention target,
        EventStatus status,
        TextSpan quote,
        TextSpan trigger,
        double confidence,
        String rule) {

    public Statement withSides(ActorMention one, ActorMention other) {
        return new Statement(cameo, one, other, status, quote, trigger, confidence, rule);
    }

    /** With the confidence that follows from how likely its sentence tells it as a fact, 0 to 1. */
    public Statement believed(double fact) {
        double other = source == null || target == null
                ? confidence
                : Confidence.of(cameo, source.code(), target.code(), rule, fact);
        return new Statement(cameo, source, target, status, quote, trigger, other, rule);
    }

    /** The same act as one that is threatened; the code must be one of conflict in deed, 14 or above. */
    public Statement threatened() {
        return new Statement(
                Composition.compose("THREATEN", cameo), source, target, status, quote, trigger, confidence, rule);
    }

    public Statement withStatus(EventStatus other) {
        return new Statement(cameo, source, target, other, quote, trigger, confidence, rule);
    }
}
