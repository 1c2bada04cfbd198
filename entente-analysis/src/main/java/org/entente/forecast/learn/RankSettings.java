package org.entente.forecast.learn;

/**
 * How the ranker is trained.
 *
 * @param trees number of trees
 * @param leaves most leaves of a tree
 * @param rate factor on each tree's values
 * @param leastRows fewest rows of a leaf
 * @param featureShare share of the features that a tree may use
 * @param rowShare share of the rows that a tree is grown on
 * @param l2 added to the sum of second derivatives of a leaf
 * @param truncation a pair of rows counts only when one of them ranks above this place
 * @param seed of the draws of rows and features
 */
public record RankSettings(
        int trees,
        int leaves,
        double rate,
        int leastRows,
        double featureShare,
        double rowShare,
        double l2,
        int truncation,
        long seed) {

    /** 150 trees of 31 leaves, rate .07, 100 rows a leaf, half of the features, .7 of the rows, l2 5, truncation 20. */
    public static RankSettings standard(long seed) {
        return new RankSettings(150, 31, .07, 100, .5, .7, 5, 20, seed);
    }
}
