package org.entente.coder;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An event or claim as found in a document. Places are UTF-16 units of the document's text.
 *
 * @param source CAMEO code of who acts; null when nobody is named
 * @param sourceRank rank of who acts: head, foreign, defense, senior, other; empty when not told
 * @param target CAMEO code of upon whom; null when nobody is named
 * @param targetRank rank of the target
 * @param cameo CAMEO code; null when the statement names no act of the scheme
 * @param plover PLOVER class of the code; null when it has none
 * @param status how it is told
 * @param span the words that tell it
 * @param sourceSpan the words that name the source; null when there are none
 * @param targetSpan the words that name the target; null when there are none
 * @param trigger the words that give the code
 * @param place where; null when not stated
 * @param date when; null when not stated
 * @param confidence 0 to 1
 * @param rule what it rests on
 * @param mentions other places of the document that speak of the same event
 */
public record CodedEvent(
        @Nullable String source,
        String sourceRank,
        @Nullable String target,
        String targetRank,
        @Nullable String cameo,
        @Nullable PloverClass plover,
        EventStatus status,
        TextSpan span,
        @Nullable TextSpan sourceSpan,
        @Nullable TextSpan targetSpan,
        TextSpan trigger,
        @Nullable String place,
        @Nullable LocalDate date,
        double confidence,
        String rule,
        List<TextSpan> mentions) {

    public CodedEvent {
        mentions = List.copyOf(mentions);
    }
}
