package org.entente.coder;

import org.jspecify.annotations.Nullable;

/**
 * What is between two marked actors of a text.
 *
 * @param plover the class; null when neither rules nor classifier find one
 * @param cameo the finest code that the rules find, else the class's typical one; null without a class
 * @param status how it is told
 * @param probability that the class is right
 * @param rule what it rests on, in words
 */
public record PairOpinion(
        @Nullable PloverClass plover, @Nullable String cameo, EventStatus status, double probability, String rule) {}
