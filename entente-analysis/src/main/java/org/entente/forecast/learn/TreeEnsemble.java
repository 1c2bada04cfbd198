package org.entente.forecast.learn;

import java.util.List;

/**
 * A trained ranker: the score of a row is the sum over its trees, times a share where several rankers were joined. Scores of
 * one question compare, others don't.
 */
public final class TreeEnsemble {

    private final List<Tree> trees;
    private final float share;

    TreeEnsemble(List<Tree> trees, float share) {
        this.trees = List.copyOf(trees);
        this.share = share;
    }

    /** Scores the row that begins at {@code from}. */
    public float score(float[] rows, int from) {
        float sum = 0;
        for (Tree tree : trees) {
            sum += tree.score(rows, from);
        }
        return sum * share;
    }

    /** Scores {@code count} rows of {@code width} features, tree by tree. */
    public void score(float[] rows, int count, int width, float[] scores) {
        for (int i = 0; i < count; i++) {
            scores[i] = 0;
        }
        for (Tree tree : trees) {
            for (int i = 0; i < count; i++) {
                scores[i] += tree.score(rows, i * width);
            }
        }
        for (int i = 0; i < count; i++) {
            scores[i] *= share;
        }
    }

    /** What an average row of the training scores. */
    public double average() {
        double sum = 0;
        for (Tree tree : trees) {
            sum += tree.average();
        }
        return sum * share;
    }

    /**
     * What each feature of a row moves its score by, away from the average row's: along the row's way through each tree
     * every question changes what may be expected, and that change is its feature's (Saabas 2014, Interpreting random
     * forests). Together with {@link #average} the parts sum to the score.
     */
    public double[] contributions(float[] rows, int from, int width) {
        double[] contributions = new double[width];
        for (Tree tree : trees) {
            tree.addContributions(rows, from, contributions);
        }
        for (int i = 0; i < width; i++) {
            contributions[i] *= share;
        }
        return contributions;
    }

    public int size() {
        return trees.size();
    }
}
