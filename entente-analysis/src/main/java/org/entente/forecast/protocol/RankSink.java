package org.entente.forecast.protocol;

/** Takes the rank of each fact, in the order of the facts. */
@FunctionalInterface
public interface RankSink {

    /**
     * Takes one rank.
     *
     * @param fact number of the fact; an even one asks for its object, an odd one for its subject
     * @param rank of the true answer, time-aware filtered, ties at their mean
     * @param best the best candidates, unfiltered, in descending order of score
     * @param scores their scores
     */
    void accept(int fact, double rank, int[] best, float[] scores);
}
