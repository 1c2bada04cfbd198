package org.entente.answer.motive;

import java.util.List;
import org.entente.answer.motive.response.Decomposition.Interval;

/**
 * The forecast of how long an episode lasts.
 *
 * @param from the year at whose end it is made, the last that votes, pledges and disputes all cover
 * @param survival chance to survive each number of years after that, from 0 to 10
 * @param words words for the chances of 1, 5 and 10 years
 * @param breachWithin10 chance to end by a breach within ten years
 * @param fadingWithin10 chance to fade, or to end with one of the states, within ten years
 * @param base share of all past episodes that survived 10 years after their onset
 * @param comparison what became of the past episodes that were given the nearest chances at their onset
 * @param learnedFrom how many past episodes the model has seen
 */
public record Durability(
        int from,
        List<Double> survival,
        List<String> words,
        double breachWithin10,
        double fadingWithin10,
        double base,
        Comparison comparison,
        int learnedFrom) {

    /** Copies the lists. */
    public Durability {
        survival = List.copyOf(survival);
        words = List.copyOf(words);
    }

    /**
     * Past episodes that were given the nearest chances.
     *
     * @param episodes how many
     * @param survived5 share that survived five years, with its 90 % interval
     * @param survived10 the same of ten years
     * @param names the nearest, with onset and outcome
     */
    public record Comparison(int episodes, Interval survived5, Interval survived10, List<String> names) {

        /** Copies the list. */
        public Comparison {
            names = List.copyOf(names);
        }
    }
}
