package org.entente.forecast.protocol;

import java.util.Arrays;

/** Ranks among scores. */
final class Ranks {

    private Ranks() {}

    /** Rank of an entity once the other true answers are taken out; equal scores share their mean rank. */
    static double filtered(float[] scores, int entity, int[] answers) {
        float own = scores[entity];
        if (Float.isNaN(own)) {
            throw new IllegalStateException("The score of entity " + entity + " must be a number; it is NaN.");
        }
        int better = 0;
        int equal = 0;
        for (float score : scores) {
            if (score > own) {
                better++;
            } else if (score == own) {
                equal++;
            }
        }
        for (int answer : answers) {
            if (answer != entity) {
                better -= scores[answer] > own ? 1 : 0;
                equal -= scores[answer] == own ? 1 : 0;
            }
        }
        return better + (equal + 1) / 2.0;
    }

    /** The entities with the highest scores, in descending order; of equal ones the one with the lower number first. */
    static int[] best(float[] scores, int most) {
        long[] keys = new long[scores.length];
        for (int i = 0; i < scores.length; i++) {
            int bits = Float.floatToIntBits(scores[i]);
            int ascending = bits ^ (bits >> 31 & 0x7FFFFFFF);
            keys[i] = (long) ~ascending << 32 | i;
        }
        Arrays.sort(keys);
        int[] best = new int[Math.min(most, scores.length)];
        for (int i = 0; i < best.length; i++) {
            best[i] = (int) keys[i];
        }
        return best;
    }
}
