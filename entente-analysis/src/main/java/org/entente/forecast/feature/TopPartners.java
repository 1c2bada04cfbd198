package org.entente.forecast.feature;

import java.util.Arrays;
import org.entente.forecast.history.Counters;
import org.entente.forecast.history.History;

/** The pairs of an actor with the most recent traffic, found once a step. One for each thread. */
final class TopPartners {

    static final int MOST = 20;

    private final History history;
    private final int[][] pairs;
    private final int[] foundAt;
    private final float[] weights = new float[MOST];

    TopPartners(History history, int entities) {
        this.history = history;
        pairs = new int[entities][];
        foundAt = new int[entities];
        Arrays.fill(foundAt, -1);
    }

    /** Up to twenty pairs, the weightiest first. */
    int[] of(int entity, int step) {
        if (foundAt[entity] != step) {
            pairs[entity] = select(entity, step);
            foundAt[entity] = step;
        }
        return pairs[entity];
    }

    private int[] select(int entity, int step) {
        int degree = history.partners().size(entity);
        int[] best = new int[Math.min(MOST, degree)];
        int kept = 0;
        for (int i = 0; i < degree; i++) {
            int pair = history.partners().get(entity, i);
            float weight = traffic(history, pair, entity, step);
            if (kept < best.length || weight > weights[kept - 1]) {
                int at = kept < best.length ? kept++ : kept - 1;
                while (at > 0 && weights[at - 1] < weight) {
                    weights[at] = weights[at - 1];
                    best[at] = best[at - 1];
                    at--;
                }
                weights[at] = weight;
                best[at] = pair;
            }
        }
        return best;
    }

    /** Recent traffic between the two sides of a pair, in either direction. */
    static float traffic(History history, int pair, int entity, int step) {
        Counters pairs = history.pairs();
        int back = history.findPair(history.other(pair), entity);
        return pairs.sum(pair, 1, step)
                + pairs.sum(back, 1, step)
                + .1f * (pairs.sum(pair, 3, step) + pairs.sum(back, 3, step));
    }
}
