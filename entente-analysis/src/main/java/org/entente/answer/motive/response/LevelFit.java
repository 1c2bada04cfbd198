package org.entente.answer.motive.response;

/** A local level through one series whose ratio of variances is given. */
final class LevelFit {

    private LevelFit() {}

    /** Variance of the noise that suits the series best; NaN when nothing is known. */
    static double noise(double[] bond, double ratio) {
        double[] sums = sums(bond, ratio);
        return sums[2] == 0 ? Double.NaN : sums[0] / sums[2];
    }

    /** Log-likelihood with the noise variance at its best. */
    static double profileLikelihood(double[] bond, double ratio) {
        double[] sums = sums(bond, ratio);
        return sums[2] == 0 ? 0 : -.5 * (sums[2] * Math.log(Math.max(1e-9, sums[0] / sums[2])) + sums[1]);
    }

    /** Squared standardized misses, logs of their variances, and how many. */
    private static double[] sums(double[] bond, double ratio) {
        LocalLevel filter = new LocalLevel(ratio, bond);
        double[] sums = new double[3];
        for (int i = 0; i < bond.length; i++) {
            double miss = bond[i] - filter.forecast(i);
            if (!Double.isNaN(miss)) {
                sums[0] += miss * miss / filter.forecastVariance(i);
                sums[1] += Math.log(filter.forecastVariance(i));
                sums[2]++;
            }
        }
        return sums;
    }
}
