package org.entente.detect.spillover;

import java.util.Random;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.CholeskyDecomposition_F64;
import org.hipparchus.distribution.continuous.FDistribution;

/**
 * A vector autoregression with constant, {@code y_t = c + A₁ y_{t−1} + … + A_p y_{t−p} + u_t}, fitted by least squares
 * (Lütkepohl 2005, section 3.2).
 *
 * <p>Periods are rows, series columns. The covariance of the errors is taken over T − p − Kp − 1 degrees of freedom.
 */
public final class VectorAutoregression {

    private final int series;
    private final int lags;
    private final double[][] data;
    /** One row a regressor: constant, then lag 1 of each series, lag 2, …; one column a series. */
    private final DMatrixRMaj coefficients;

    private final DMatrixRMaj inverseMoments;
    private final DMatrixRMaj residuals;
    private final DMatrixRMaj covariance;
    private final int degreesOfFreedom;

    private VectorAutoregression(double[][] data, int lags) {
        this.data = data;
        this.lags = lags;
        this.series = data[0].length;
        int rows = data.length - lags;
        int regressors = 1 + series * lags;
        this.degreesOfFreedom = rows - regressors;
        DMatrixRMaj z = regressors(data, lags);
        DMatrixRMaj y = new DMatrixRMaj(rows, series);
        for (int t = 0; t < rows; t++) {
            for (int k = 0; k < series; k++) {
                y.set(t, k, data[t + lags][k]);
            }
        }
        DMatrixRMaj moments = new DMatrixRMaj(regressors, regressors);
        CommonOps_DDRM.multTransA(z, z, moments);
        inverseMoments = new DMatrixRMaj(regressors, regressors);
        if (!CommonOps_DDRM.invert(moments, inverseMoments)) {
            throw new IllegalArgumentException(
                    "The series depend on each other exactly, so no autoregression can tell them apart. Leave one out.");
        }
        DMatrixRMaj products = new DMatrixRMaj(regressors, series);
        CommonOps_DDRM.multTransA(z, y, products);
        coefficients = new DMatrixRMaj(regressors, series);
        CommonOps_DDRM.mult(inverseMoments, products, coefficients);
        residuals = new DMatrixRMaj(rows, series);
        CommonOps_DDRM.mult(-1, z, coefficients, residuals);
        CommonOps_DDRM.addEquals(residuals, y);
        covariance = new DMatrixRMaj(series, series);
        CommonOps_DDRM.multTransA(residuals, residuals, covariance);
        CommonOps_DDRM.divide(covariance, degreesOfFreedom);
    }

    /**
     * Fits one.
     *
     * @param data consecutive periods, each with a value of every series; known values alone
     * @param lags how many periods back it looks, from 1
     * @throws IllegalArgumentException when values are missing or too few, or series depend on each other exactly
     */
    public static VectorAutoregression fit(double[][] data, int lags) {
        if (lags < 1) {
            throw new IllegalArgumentException("The number of lags (" + lags + ") must be 1 or more.");
        }
        int series = data.length == 0 ? 0 : data[0].length;
        int needed = lags + 2 + series * lags;
        if (series == 0 || data.length < needed) {
            throw new IllegalArgumentException("The number of periods (" + data.length + ") must be " + needed
                    + " or more for " + series + " series and " + lags + " lags.");
        }
        double[][] copy = new double[data.length][];
        for (int t = 0; t < data.length; t++) {
            copy[t] = data[t].clone();
            if (copy[t].length != series) {
                throw new IllegalArgumentException(
                        "Period " + t + " has " + copy[t].length + " values and must have " + series + ".");
            }
            for (double value : copy[t]) {
                if (!Double.isFinite(value)) {
                    throw new IllegalArgumentException("Period " + t + " has an unknown value (" + value
                            + "). Take a stretch in which all series are known; a gap must not be filled.");
                }
            }
        }
        return new VectorAutoregression(copy, lags);
    }

    private static DMatrixRMaj regressors(double[][] data, int lags) {
        int series = data[0].length;
        DMatrixRMaj z = new DMatrixRMaj(data.length - lags, 1 + series * lags);
        for (int t = 0; t < z.numRows; t++) {
            z.set(t, 0, 1);
            for (int lag = 1; lag <= lags; lag++) {
                for (int k = 0; k < series; k++) {
                    z.set(t, 1 + (lag - 1) * series + k, data[t + lags - lag][k]);
                }
            }
        }
        return z;
    }

    public int series() {
        return series;
    }

    public int lags() {
        return lags;
    }

    /** Constant of the equation of one series. */
    public double constant(int target) {
        return coefficients.get(0, target);
    }

    /** What a unit of {@code source}, {@code lag} periods ago, adds to {@code target}. */
    public double coefficient(int target, int source, int lag) {
        return coefficients.get(1 + (lag - 1) * series + source, target);
    }

    /** Covariance of the errors of two series. */
    public double covariance(int first, int second) {
        return covariance.get(first, second);
    }

    /** The lower triangular root of the errors' covariance. */
    DMatrixRMaj choleskyRoot() {
        CholeskyDecomposition_F64<DMatrixRMaj> cholesky = DecompositionFactory_DDRM.chol(series, true);
        if (!cholesky.decompose(covariance.copy())) {
            throw new IllegalArgumentException(
                    "The errors depend on each other exactly, so shocks cannot be told apart. Leave a series out.");
        }
        return cholesky.getT(null);
    }

    /** Moving-average matrices Φ₀ … Φ_{horizon−1}: what an error does 0, 1, … periods later. */
    DMatrixRMaj[] movingAverage(int horizon) {
        if (horizon < 1) {
            throw new IllegalArgumentException("The horizon (" + horizon + ") must be 1 or more.");
        }
        DMatrixRMaj[] phi = new DMatrixRMaj[horizon];
        phi[0] = CommonOps_DDRM.identity(series);
        DMatrixRMaj lagged = new DMatrixRMaj(series, series);
        for (int h = 1; h < horizon; h++) {
            phi[h] = new DMatrixRMaj(series, series);
            for (int lag = 1; lag <= Math.min(h, lags); lag++) {
                CommonOps_DDRM.transpose(
                        CommonOps_DDRM.extract(coefficients, 1 + (lag - 1) * series, 1 + lag * series, 0, series),
                        lagged);
                CommonOps_DDRM.multAdd(phi[h - lag], lagged, phi[h]);
            }
        }
        return phi;
    }

    DMatrixRMaj covarianceMatrix() {
        return covariance.copy();
    }

    /**
     * Whether the past of one series helps to predict another, all series' pasts being used: an F test of its lags.
     *
     * @param target the series that is predicted
     * @param source the series whose past may help
     */
    public GrangerTest granger(int target, int source) {
        DMatrixRMaj effect = new DMatrixRMaj(lags, 1);
        DMatrixRMaj spread = new DMatrixRMaj(lags, lags);
        for (int i = 0; i < lags; i++) {
            effect.set(i, 0, coefficient(target, source, i + 1));
            for (int j = 0; j < lags; j++) {
                spread.set(i, j, inverseMoments.get(1 + i * series + source, 1 + j * series + source));
            }
        }
        CommonOps_DDRM.scale(covariance.get(target, target), spread);
        DMatrixRMaj solved = new DMatrixRMaj(lags, 1);
        if (!CommonOps_DDRM.solve(spread, effect, solved)) {
            return new GrangerTest(Double.NaN, lags, degreesOfFreedom, Double.NaN);
        }
        double f = CommonOps_DDRM.dot(effect, solved) / lags;
        double p = 1 - new FDistribution(lags, degreesOfFreedom).cumulativeProbability(f);
        return new GrangerTest(f, lags, degreesOfFreedom, p);
    }

    /** The series as it might have run: errors drawn anew from those seen, with the first periods as they were. */
    double[][] redraw(Random random) {
        double[][] drawn = new double[data.length][series];
        for (int t = 0; t < lags; t++) {
            drawn[t] = data[t].clone();
        }
        for (int t = lags; t < data.length; t++) {
            int from = random.nextInt(residuals.numRows);
            for (int k = 0; k < series; k++) {
                double value = constant(k) + residuals.get(from, k);
                for (int lag = 1; lag <= lags; lag++) {
                    for (int j = 0; j < series; j++) {
                        value += coefficient(k, j, lag) * drawn[t - lag][j];
                    }
                }
                drawn[t][k] = value;
            }
        }
        return drawn;
    }
}
