package org.entente.forecast.rule;

import org.entente.forecast.history.Counters;
import org.entente.forecast.history.History;
import org.entente.forecast.history.Traits;

/**
 * Rules r(s, o) ← r′(s, o): of all questions (s, r, ?) at which o had a past r′ with s of a given age and count, the share
 * to which o was an answer. Confidences are shrunk from the relation to its CAMEO root on either side:
 * conf = (hit[r′, r] + 15 c₂) / (body[r′, r] + 15), c₂ = (hit[R′, r] + 20 c₃) / (body[R′, r] + 20), c₃ = hit[R′, R] /
 * (body[R′, R] + 20), within each {@linkplain Buckets bucket}.
 *
 * <p>Reading is safe for any number of threads while nobody learns or publishes.
 */
public final class Rules {

    private static final float SHRINK = 15;
    private static final float SHRINK_ROOT = 20;

    private final int relations;
    private final int roots;
    private final Traits traits;
    private final float[] hit;
    private final float[] body;
    private final float[] confidence;

    /** Empty tables for so many directed relations. */
    public Rules(int directedRelations, Traits traits) {
        this.relations = directedRelations;
        this.roots = traits.rootCount();
        this.traits = traits;
        hit = new float[relations * Buckets.COUNT * relations];
        body = new float[hit.length];
        confidence = new float[hit.length];
    }

    /**
     * Learns from one question of the step that the history has not yet seen.
     *
     * @param isAnswer whether an entity answers it
     */
    public void learn(History history, int s, int r, int step, boolean[] isAnswer) {
        int degree = history.partners().size(s);
        for (int i = 0; i < degree; i++) {
            int pair = history.partners().get(s, i);
            boolean answer = isAnswer[history.other(pair)];
            for (int tie = history.firstTie(pair); tie >= 0; tie = history.nextTie(tie)) {
                int at = row(history, tie, step) + r;
                body[at]++;
                if (answer) {
                    hit[at]++;
                }
            }
        }
    }

    private int row(History history, int tie, int step) {
        Counters ties = history.ties();
        return (history.tieRelation(tie) * Buckets.COUNT + Buckets.of(ties.age(tie, step), ties.events(tie)))
                * relations;
    }

    /** Makes what was learned so far the confidences that are read. */
    public void publish() {
        int width = Buckets.COUNT * relations;
        float[] rootHit = new float[roots * width];
        float[] rootBody = new float[roots * width];
        for (int past = 0; past < relations; past++) {
            int from = past * width;
            int to = traits.root(past) * width;
            for (int i = 0; i < width; i++) {
                rootHit[to + i] += hit[from + i];
                rootBody[to + i] += body[from + i];
            }
        }
        for (int root = 0; root < roots; root++) {
            for (int bucket = 0; bucket < Buckets.COUNT; bucket++) {
                shrinkRow(rootHit, rootBody, (root * Buckets.COUNT + bucket) * relations);
            }
        }
        for (int past = 0; past < relations; past++) {
            int from = past * width;
            int prior = traits.root(past) * width;
            for (int i = 0; i < width; i++) {
                confidence[from + i] = (hit[from + i] + SHRINK * rootHit[prior + i]) / (body[from + i] + SHRINK);
            }
        }
    }

    /** Turns hits of (R′, bucket, ·) into confidences, shrunk to the root of the relation asked for. */
    private void shrinkRow(float[] rootHit, float[] rootBody, int row) {
        float[] hits = new float[roots];
        float[] bodies = new float[roots];
        for (int r = 0; r < relations; r++) {
            hits[traits.root(r)] += rootHit[row + r];
            bodies[traits.root(r)] += rootBody[row + r];
        }
        for (int r = 0; r < relations; r++) {
            int root = traits.root(r);
            float prior = hits[root] / (bodies[root] + SHRINK_ROOT);
            rootHit[row + r] = (rootHit[row + r] + SHRINK_ROOT * prior) / (rootBody[row + r] + SHRINK_ROOT);
        }
    }

    /** Confidence that o answers (s, r, ?) given one of the ties that hold between them. */
    public float confidence(History history, int tie, int r, int step) {
        return confidence[row(history, tie, step) + r];
    }

    /** In how many cases of training a tie of this age and count was followed by r. */
    public int held(History history, int tie, int r, int step) {
        return (int) hit[row(history, tie, step) + r];
    }

    /** How many cases of training there were. */
    public int asked(History history, int tie, int r, int step) {
        return (int) body[row(history, tie, step) + r];
    }

    /** The ten best confidences in descending order, the i-th times .8^i, joined by noisy-or. */
    public static double noisyOr(float[] best, int count) {
        double miss = 1;
        double weight = 1;
        for (int i = 0; i < count; i++) {
            miss *= 1 - best[i] * weight;
            weight *= .8;
        }
        return 1 - miss;
    }

    /** Keeps a confidence among the best, in descending order; gives the new number kept. */
    public static int keepBest(float[] best, int count, float value) {
        int at = count;
        if (count == best.length) {
            if (value <= best[count - 1]) {
                return count;
            }
            at = count - 1;
        }
        while (at > 0 && best[at - 1] < value) {
            best[at] = best[at - 1];
            at--;
        }
        best[at] = value;
        return Math.min(best.length, count + 1);
    }
}
