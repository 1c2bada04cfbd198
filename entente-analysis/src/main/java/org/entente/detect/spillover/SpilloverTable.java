package org.entente.detect.spillover;

import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;

/**
 * Whose shocks the uncertainty about each series comes from (Diebold and Yilmaz 2009, 2012).
 *
 * <p>Entry (i, j) is the share of the variance of the forecast of series i, {@code horizon} periods ahead, that comes from
 * shocks to series j; each row adds up to 1.
 */
public final class SpilloverTable {

    private final double[][] share;

    private SpilloverTable(double[][] share) {
        this.share = share;
    }

    /**
     * With generalized shocks (Pesaran and Shin 1998), which do not depend on the order of the series; rows are divided by their
     * sums, as in Diebold and Yilmaz (2012), equation 4.
     *
     * @param horizon periods ahead, from 1
     */
    public static SpilloverTable generalized(VectorAutoregression model, int horizon) {
        DMatrixRMaj covariance = model.covarianceMatrix();
        double[][] share = shares(model, horizon, covariance);
        for (double[] row : share) {
            double sum = 0;
            for (int j = 0; j < row.length; j++) {
                row[j] /= covariance.get(j, j);
                sum += row[j];
            }
            for (int j = 0; j < row.length; j++) {
                row[j] /= sum;
            }
        }
        return new SpilloverTable(share);
    }

    /**
     * With shocks made independent in the order of the series (Cholesky): what two series share goes to the earlier one.
     *
     * @param horizon periods ahead, from 1
     */
    public static SpilloverTable cholesky(VectorAutoregression model, int horizon) {
        return new SpilloverTable(shares(model, horizon, model.choleskyRoot()));
    }

    private static double[][] shares(VectorAutoregression model, int horizon, DMatrixRMaj shock) {
        int k = model.series();
        double[][] share = new double[k][k];
        double[] variance = new double[k];
        DMatrixRMaj covariance = model.covarianceMatrix();
        DMatrixRMaj response = new DMatrixRMaj(k, k);
        DMatrixRMaj half = new DMatrixRMaj(k, k);
        DMatrixRMaj spread = new DMatrixRMaj(k, k);
        for (DMatrixRMaj phi : model.movingAverage(horizon)) {
            CommonOps_DDRM.mult(phi, shock, response);
            CommonOps_DDRM.mult(phi, covariance, half);
            CommonOps_DDRM.multTransB(half, phi, spread);
            for (int i = 0; i < k; i++) {
                variance[i] += spread.get(i, i);
                for (int j = 0; j < k; j++) {
                    share[i][j] += response.get(i, j) * response.get(i, j);
                }
            }
        }
        for (int i = 0; i < k; i++) {
            for (int j = 0; j < k; j++) {
                share[i][j] /= variance[i];
            }
        }
        return share;
    }

    /** Share of the uncertainty about {@code target} that comes from shocks to {@code source}, 0 to 1. */
    public double share(int target, int source) {
        return share[target][source];
    }

    /** Mean share, 0 to 1, that comes from other series. */
    public double total() {
        double sum = 0;
        for (int i = 0; i < share.length; i++) {
            sum += from(i);
        }
        return sum / share.length;
    }

    /** What a series receives from all others, 0 to 1. */
    public double from(int target) {
        double sum = 0;
        for (int j = 0; j < share.length; j++) {
            sum += j == target ? 0 : share[target][j];
        }
        return sum;
    }

    /** What a series gives to all others, each share of theirs added up; may exceed 1. */
    public double to(int source) {
        double sum = 0;
        for (int i = 0; i < share.length; i++) {
            sum += i == source ? 0 : share[i][source];
        }
        return sum;
    }

    /** What a series gives less what it receives. */
    public double net(int series) {
        return to(series) - from(series);
    }
}
