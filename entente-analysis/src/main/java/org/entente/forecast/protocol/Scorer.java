package org.entente.forecast.protocol;

import org.entente.forecast.graph.Quadruples;

/** Something that can be evaluated. Steps come in order; between two steps it is told what happened. */
public interface Scorer {

    /** One reader of it for one thread. Readers ask while nothing is observed. */
    Reader reader();

    /** Takes in the facts {@code from} to {@code to}, all of one step, after that step was asked about. */
    void observe(Quadruples data, int from, int to);

    /** Answers questions, for one thread. */
    interface Reader {
        /**
         * Scores every entity as the answer to (s, r, ?) at a step; a higher score is a better answer.
         *
         * @param scores one for each entity, to be filled
         */
        void score(int s, int r, int step, float[] scores);
    }
}
