package org.entente.forecast.learn;

import java.util.Arrays;
import java.util.List;

/**
 * A trained ranker: the score of a row is the sum over its trees, times a share where several rankers were joined. Scores of
 * one question compare, others don't.
 */
public final class TreeEnsemble {

    private static final int FIRST = 100;
    private static final int KEPT = 150;
    private static final float BEHIND = 100;

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
        addScores(0, trees.size(), rows, allOf(count), count, width, scores);
        for (int i = 0; i < count; i++) {
            scores[i] *= share;
        }
    }

    /**
     * Scores rows of which only the best matter: the first hundred trees choose 150, which the others then score. The rest
     * stands behind them by so much that no score bridges it, in the order of the first trees.
     */
    public void scoreBest(float[] rows, int count, int width, float[] scores) {
        if (count <= KEPT || trees.size() <= FIRST) {
            score(rows, count, width, scores);
            return;
        }
        addScores(0, FIRST, rows, allOf(count), count, width, scores);
        float[] sorted = Arrays.copyOf(scores, count);
        Arrays.sort(sorted);
        float bound = sorted[count - KEPT];
        int[] kept = new int[count];
        int keeping = 0;
        for (int i = 0; i < count; i++) {
            if (scores[i] >= bound) {
                kept[keeping++] = i;
            } else {
                scores[i] = scores[i] * share - BEHIND;
            }
        }
        addScores(FIRST, trees.size(), rows, kept, keeping, width, scores);
        for (int i = 0; i < keeping; i++) {
            scores[kept[i]] *= share;
        }
    }

    private static int[] allOf(int count) {
        int[] all = new int[count];
        Arrays.setAll(all, i -> i);
        return all;
    }

    private void addScores(int from, int to, float[] rows, int[] which, int count, int width, float[] scores) {
        if (from == 0) {
            Arrays.fill(scores, 0, scores.length, 0);
        }
        for (Tree tree : trees.subList(from, to)) {
            for (int i = 0; i < count; i++) {
                scores[which[i]] += tree.score(rows, which[i] * width);
            }
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
