package org.entente.answer.ripple;

import java.util.Arrays;
import org.entente.detect.spillover.GrangerTest;
import org.hipparchus.distribution.continuous.FDistribution;

/**
 * The Granger test of two series, without the rest of an autoregression: for hundreds of pairs under hundreds of shifts. The
 * same F as {@link org.entente.detect.spillover.VectorAutoregression#granger}, from one elimination of the moments.
 */
final class PairGranger {

    private static final double TINY = 1e-12;

    private PairGranger() {}

    /**
     * Whether the past of the first column helps to predict the second; NaN where the columns depend on each other exactly.
     *
     * @param data consecutive periods, two known values each
     */
    static GrangerTest test(double[][] data, int lags) {
        int regressors = 1 + 2 * lags;
        int size = regressors + 1;
        double[][] moments = new double[size][size];
        double[] row = new double[size];
        int rows = data.length - lags;
        for (int t = lags; t < data.length; t++) {
            row[0] = 1;
            for (int lag = 1; lag <= lags; lag++) {
                row[lag] = data[t - lag][1];
                row[lags + lag] = data[t - lag][0];
            }
            row[regressors] = data[t][1];
            for (int i = 0; i < size; i++) {
                for (int j = i; j < size; j++) {
                    moments[i][j] += row[i] * row[j];
                }
            }
        }
        int freedom = rows - regressors;
        double[] scale = new double[size];
        Arrays.setAll(scale, i -> moments[i][i]);
        double restricted = Double.NaN;
        for (int pivot = 0; pivot < regressors; pivot++) {
            if (pivot == 1 + lags) {
                restricted = moments[regressors][regressors];
            }
            if (!(moments[pivot][pivot] > TINY * scale[pivot])) {
                return new GrangerTest(Double.NaN, lags, freedom, Double.NaN);
            }
            eliminate(moments, pivot);
        }
        double rest = moments[regressors][regressors];
        double f = (restricted - rest) / lags / (rest / freedom);
        return new GrangerTest(f, lags, freedom, 1 - new FDistribution(lags, freedom).cumulativeProbability(f));
    }

    /** The moments are the same on both sides of the diagonal, so only one side is kept. */
    private static void eliminate(double[][] moments, int pivot) {
        for (int i = pivot + 1; i < moments.length; i++) {
            double factor = moments[pivot][i] / moments[pivot][pivot];
            for (int j = i; j < moments.length; j++) {
                moments[i][j] -= factor * moments[pivot][j];
            }
        }
    }
}
