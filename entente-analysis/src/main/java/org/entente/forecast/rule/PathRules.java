package org.entente.forecast.rule;

import org.entente.forecast.history.History;

/**
 * Rules R(s, o) ← last R₁ between s and p, last R₂ between p and o: of all such ways that were there when a question of root R
 * was put to s, the share that led to an answer. R₁ and R₂ are CAMEO roots, each with how long ago: at most two steps, at most
 * sixteen, or more. Confidences are shrunk to the share over all ways for R by thirty ways.
 *
 * <p>Reading is safe for any number of threads while nobody learns or publishes.
 */
public final class PathRules {

    private static final int AGES = 3;
    private static final float SHRINK = 30;

    private final int roots;
    private final int signs;
    private final float[] hit;
    private final float[] body;
    private final float[] confidence;

    /** Empty tables. */
    public PathRules(int roots) {
        this.roots = roots;
        signs = roots * AGES;
        hit = new float[signs * signs * roots];
        body = new float[hit.length];
        confidence = new float[hit.length];
    }

    /** What last happened between the two of a pair, and how long ago, as a number. */
    public int sign(History history, int pair, int step) {
        int age = step - history.lastStep(pair);
        return history.lastRoot(pair) * AGES + (age <= 2 ? 0 : age <= 16 ? 1 : 2);
    }

    /** Learns that a way of two signs was there when a question of a root was put. */
    public void learn(int first, int second, int root, boolean answer) {
        int at = at(first, second, root);
        body[at]++;
        if (answer) {
            hit[at]++;
        }
    }

    private int at(int first, int second, int root) {
        return (first * signs + second) * roots + root;
    }

    /** Makes what was learned so far what is read. */
    public void publish() {
        double[] hits = new double[roots];
        double[] bodies = new double[roots];
        for (int at = 0; at < hit.length; at++) {
            hits[at % roots] += hit[at];
            bodies[at % roots] += body[at];
        }
        for (int at = 0; at < hit.length; at++) {
            int root = at % roots;
            float prior = (float) (hits[root] / (bodies[root] + SHRINK));
            confidence[at] = (hit[at] + SHRINK * prior) / (body[at] + SHRINK);
        }
    }

    /** Confidence that a way leads to an answer. */
    public float confidence(int first, int second, int root) {
        return confidence[at(first, second, root)];
    }
}
