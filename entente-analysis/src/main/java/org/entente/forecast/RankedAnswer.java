package org.entente.forecast;

import java.util.List;
import java.util.Map;

/**
 * One answer to "who next?", and what put it where it stands; component names are JSON keys.
 *
 * @param place 1 for the best answer
 * @param actor name of the actor
 * @param score the ranker's score; scores of one question compare, others do not
 * @param averageScore what an average candidate of the training scores
 * @param reasons what moved the score away from there, by family of features; with {@code averageScore} they sum to the
 *     score
 * @param features the features that moved it most, each with its value and what it moved
 * @param evidence what happened between the two, and what it was followed by in training, in words, the strongest first
 */
public record RankedAnswer(
        int place,
        String actor,
        double score,
        double averageScore,
        Map<String, Double> reasons,
        List<Moved> features,
        List<String> evidence) {

    /** Copies the lists. */
    public RankedAnswer {
        features = List.copyOf(features);
        evidence = List.copyOf(evidence);
    }

    /**
     * One feature of an answer.
     *
     * @param feature short name
     * @param value its value
     * @param moved what it moved the score by
     */
    public record Moved(String feature, double value, double moved) {}
}
