package org.entente.measure.statespace;

/** The slow way: all states of a trend model as one normal vector, conditioned on the observations one by one. */
final class DensePosterior {

    private DensePosterior() {}

    /** Rows of level, slope and their variances. */
    static double[][] of(double[] y, double noise, double level, double slope, double prior) {
        int n = y.length;
        double[][] covariance = prior(n, level, slope, prior);
        double[] mean = new double[2 * n];
        for (int t = 0; t < n; t++) {
            if (!Double.isNaN(y[t])) {
                condition(mean, covariance, 2 * t, y[t], noise);
            }
        }
        double[][] rows = new double[n][];
        for (int t = 0; t < n; t++) {
            rows[t] = new double[] {
                mean[2 * t], mean[2 * t + 1], covariance[2 * t][2 * t], covariance[2 * t + 1][2 * t + 1]
            };
        }
        return rows;
    }

    /** Each state is a sum of independent shocks: the start's two, then two a step. */
    private static double[][] prior(int n, double level, double slope, double prior) {
        double[][] load = new double[2 * n][2 * n];
        load[0][0] = 1;
        load[1][1] = 1;
        for (int t = 1; t < n; t++) {
            for (int k = 0; k < 2 * n; k++) {
                load[2 * t][k] = load[2 * t - 2][k] + load[2 * t - 1][k];
                load[2 * t + 1][k] = load[2 * t - 1][k];
            }
            load[2 * t][2 * t] += 1;
            load[2 * t + 1][2 * t + 1] += 1;
        }
        double[][] covariance = new double[2 * n][2 * n];
        for (int i = 0; i < 2 * n; i++) {
            for (int j = 0; j < 2 * n; j++) {
                for (int k = 0; k < 2 * n; k++) {
                    double variance = k < 2 ? prior : k % 2 == 0 ? level : slope;
                    covariance[i][j] += load[i][k] * load[j][k] * variance;
                }
            }
        }
        return covariance;
    }

    private static void condition(double[] mean, double[][] covariance, int at, double y, double noise) {
        double[] column = new double[mean.length];
        for (int i = 0; i < mean.length; i++) {
            column[i] = covariance[i][at];
        }
        double f = column[at] + noise;
        double v = y - mean[at];
        for (int i = 0; i < mean.length; i++) {
            mean[i] += column[i] * v / f;
            for (int j = 0; j < mean.length; j++) {
                covariance[i][j] -= column[i] * column[j] / f;
            }
        }
    }
}
