package org.entente.forecast.learn;

/**
 * How the ranker is trained.
 *
 * @param rankers number of rankers that are trained, each with draws of its own; their scores are averaged
 * @param trees number of trees of each
 * @param leaves most leaves of a tree
 * @param rate factor on each tree's values
 * @param leastRows fewest rows of a leaf, where a row counts by its second derivative, the average row for one
 * @param featureShare share of the features that a tree may use
 * @param topShare share of the rows, those with the largest gradients, that every tree is grown on
 * @param restShare share of all rows that is drawn from the others
 * @param l2 added to the sum of second derivatives of a leaf
 * @param seed of the draws of rows and features
 */
public record RankSettings(
        int rankers,
        int trees,
        int leaves,
        double rate,
        int leastRows,
        double featureShare,
        double topShare,
        double restShare,
        double l2,
        long seed) {

    /**
     * Each tree has 63 leaves of at least 200 rows, a quarter of the features, a fifth of the rows and a tenth of all from the
     * others, l2 100; the more trees, the smaller the factor on each: .05 for 300.
     */
    public static RankSettings standard(int rankers, int trees, long seed) {
        return new RankSettings(rankers, trees, 63, .05 * Math.sqrt(300.0 / trees), 200, .25, .2, .1, 100, seed);
    }
}
