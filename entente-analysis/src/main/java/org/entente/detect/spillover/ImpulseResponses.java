package org.entente.detect.spillover;

import java.util.Arrays;
import java.util.Random;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;

/**
 * What a shock of one standard deviation to one series does to each series 0, 1, … periods later, shocks being made
 * independent in the order of the series (Cholesky), with bands from drawing the errors anew.
 */
public final class ImpulseResponses {

    private final double[][][] value;
    private final double[][][] low;
    private final double[][][] high;

    private ImpulseResponses(double[][][] value, double[][][] low, double[][][] high) {
        this.value = value;
        this.low = low;
        this.high = high;
    }

    /**
     * Computes them.
     *
     * @param horizon how many periods, from 1
     * @param draws how many series are drawn for the bands; 0 for none
     * @param level of the bands, between 0 and 1
     */
    public static ImpulseResponses of(VectorAutoregression model, int horizon, int draws, double level, long seed) {
        int k = model.series();
        double[][][] value = responses(model, horizon);
        double[][][] low = unknown(horizon, k);
        double[][][] high = unknown(horizon, k);
        if (draws > 0) {
            double[][][][] drawn = new double[draws][][][];
            Random random = new Random(seed);
            for (int d = 0; d < draws; d++) {
                drawn[d] = responses(VectorAutoregression.fit(model.redraw(random), model.lags()), horizon);
            }
            bands(drawn, level, low, high);
        }
        return new ImpulseResponses(value, low, high);
    }

    private static double[][][] responses(VectorAutoregression model, int horizon) {
        int k = model.series();
        double[][][] value = new double[horizon][k][k];
        DMatrixRMaj[] phi = model.movingAverage(horizon);
        DMatrixRMaj root = model.choleskyRoot();
        DMatrixRMaj response = new DMatrixRMaj(k, k);
        for (int h = 0; h < horizon; h++) {
            CommonOps_DDRM.mult(phi[h], root, response);
            for (int i = 0; i < k; i++) {
                for (int j = 0; j < k; j++) {
                    value[h][i][j] = response.get(i, j);
                }
            }
        }
        return value;
    }

    private static double[][][] unknown(int horizon, int k) {
        double[][][] all = new double[horizon][k][k];
        for (double[][] period : all) {
            for (double[] row : period) {
                Arrays.fill(row, Double.NaN);
            }
        }
        return all;
    }

    private static void bands(double[][][][] drawn, double level, double[][][] low, double[][][] high) {
        double[] sorted = new double[drawn.length];
        for (int h = 0; h < low.length; h++) {
            for (int i = 0; i < low[h].length; i++) {
                for (int j = 0; j < low[h].length; j++) {
                    for (int d = 0; d < drawn.length; d++) {
                        sorted[d] = drawn[d][h][i][j];
                    }
                    Arrays.sort(sorted);
                    low[h][i][j] = sorted[(int) Math.floor((1 - level) / 2 * (drawn.length - 1))];
                    high[h][i][j] = sorted[(int) Math.ceil((1 + level) / 2 * (drawn.length - 1))];
                }
            }
        }
    }

    /** Response of {@code target}, {@code after} periods after a shock to {@code source}. */
    public double value(int target, int source, int after) {
        return value[after][target][source];
    }

    /** Lower end of its band; NaN without draws. */
    public double low(int target, int source, int after) {
        return low[after][target][source];
    }

    /** Upper end of its band; NaN without draws. */
    public double high(int target, int source, int after) {
        return high[after][target][source];
    }
}
