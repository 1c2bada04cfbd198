package org.entente.measure.statespace;

import java.util.List;

/** Learns from many series together how levels move and observations scatter. */
public final class PooledPrior {

    private PooledPrior() {}

    /**
     * Empirical Bayes: starting from equal weights, the prior becomes the mean of what each series makes of it, again and
     * again (the EM algorithm for mixing weights; Laird 1978, Journal of the American Statistical Association 73).
     *
     * @param series one likelihood a series, one at least
     * @param rounds how often
     */
    public static LevelPrior estimate(
            List<? extends LevelLikelihood> series, double[] deviation, double[] dispersion, int rounds) {
        LevelPrior prior = LevelPrior.flat(deviation, dispersion);
        for (int round = 0; round < rounds; round++) {
            double[][] sum = new double[deviation.length][dispersion.length];
            for (LevelLikelihood each : series) {
                double[][] weights = LevelModel.fit(each, prior).weights();
                for (int s = 0; s < sum.length; s++) {
                    for (int d = 0; d < dispersion.length; d++) {
                        sum[s][d] += weights[s][d];
                    }
                }
            }
            prior = new LevelPrior(deviation, dispersion, sum);
        }
        return prior;
    }
}
