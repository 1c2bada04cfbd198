package org.entente.answer.motive.response;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.factory.LinearSolverFactory_DDRM;
import org.ejml.interfaces.linsol.LinearSolverDense;
import org.entente.answer.motive.panel.PairPanel;
import org.entente.answer.motive.response.PairSeries.Term;

/**
 * The response of bonds to pressure, learned from all pairs in sight: bond = own level (a random walk) + Σ β x(t−1) + noise,
 * with the β of a pair drawn from N(μ, diag τ²). μ and τ are found by EM (Dempster, Laird and Rubin 1977; Efron and Morris
 * 1975 for the shrinkage), so that a short series leans on the others. Immutable once fitted.
 */
public final class PooledResponse {

    private static final int FEWEST_YEARS = 15;
    private static final int ROUNDS = 60;
    private static final double[] RATIOS = {.01, .02, .05, .1, .2, .3, .5, .8, 1.2, 2};

    private final double ratio;
    private final double[] scale;
    private final double[] mean;
    private final double[] spread;
    private final double[] meanError;
    private final int pairs;

    private PooledResponse(
            double ratio, double[] scale, double[] mean, double[] spread, double[] meanError, int pairs) {
        this.ratio = ratio;
        this.scale = scale;
        this.mean = mean;
        this.spread = spread;
        this.meanError = meanError;
        this.pairs = pairs;
    }

    /** What a pair's coefficients are held to be: mean and covariance, on scaled terms. */
    record Belief(double[] mean, DMatrixRMaj covariance) {}

    /**
     * Fits the pool.
     *
     * @param members pairs of states, as two numbers each
     */
    public static PooledResponse fit(PairPanel panel, PressurePanel pressures, List<int[]> members, int lastYear) {
        List<PairSeries> series = new ArrayList<>();
        for (int[] pair : members) {
            PairSeries each = PairSeries.of(panel, pressures, pair[0], pair[1], lastYear);
            if (each.known() >= FEWEST_YEARS) {
                series.add(each);
            }
        }
        double[] scale = scales(series);
        double ratio = bestRatio(series);
        List<Whitened> whitened =
                series.stream().map(each -> Whitened.of(each, ratio, scale)).toList();
        return expectationMaximization(whitened, ratio, scale);
    }

    /** Writes it, for {@link #read}. */
    public void write(DataOutput out) throws IOException {
        out.writeDouble(ratio);
        out.writeInt(pairs);
        for (double[] each : List.of(scale, mean, spread, meanError)) {
            for (double value : each) {
                out.writeDouble(value);
            }
        }
    }

    /** Reads what was written. */
    public static PooledResponse read(DataInput in) throws IOException {
        double ratio = in.readDouble();
        int pairs = in.readInt();
        double[][] terms = new double[4][Term.values().length];
        for (double[] each : terms) {
            for (int k = 0; k < each.length; k++) {
                each[k] = in.readDouble();
            }
        }
        return new PooledResponse(ratio, terms[0], terms[1], terms[2], terms[3], pairs);
    }

    private static double[] scales(List<PairSeries> series) {
        double[] scale = new double[Term.values().length];
        for (int k = 0; k < scale.length; k++) {
            double sum = 0;
            double squares = 0;
            int count = 0;
            for (PairSeries each : series) {
                for (double value : each.pressure()[k]) {
                    sum += value;
                    squares += value * value;
                    count++;
                }
            }
            double variance = count == 0 ? 0 : squares / count - sum / count * sum / count;
            scale[k] = variance > 1e-12 ? Math.sqrt(variance) : 1;
        }
        return scale;
    }

    /** The ratio of variances at which the bonds of all pairs are most likely, each with a noise variance of its own. */
    private static double bestRatio(List<PairSeries> series) {
        double best = RATIOS[0];
        double most = Double.NEGATIVE_INFINITY;
        for (double candidate : RATIOS) {
            double sum = 0;
            for (PairSeries each : series) {
                sum += LevelFit.profileLikelihood(each.bond(), candidate);
            }
            if (sum > most) {
                most = sum;
                best = candidate;
            }
        }
        return best;
    }

    private static PooledResponse expectationMaximization(List<Whitened> pool, double ratio, double[] scale) {
        int width = scale.length;
        double[] mean = new double[width];
        double[] spread = new double[width];
        double[] error = new double[width];
        Arrays.fill(spread, .3);
        for (int round = 0; round < ROUNDS && !pool.isEmpty(); round++) {
            double[] sum = new double[width];
            double[] squares = new double[width];
            for (Whitened each : pool) {
                Belief belief = belief(each, mean, spread);
                for (int k = 0; k < width; k++) {
                    double m = belief.mean()[k];
                    sum[k] += m;
                    squares[k] += belief.covariance().get(k, k) + m * m;
                }
            }
            for (int k = 0; k < width; k++) {
                mean[k] = sum[k] / pool.size();
            }
            shareSides(mean);
            for (int k = 0; k < width; k++) {
                double variance = squares[k] / pool.size() - 2 * mean[k] * sum[k] / pool.size() + mean[k] * mean[k];
                spread[k] = Math.sqrt(Math.max(1e-6, variance));
                error[k] = spread[k] / Math.sqrt(pool.size());
            }
            shareSides(spread);
        }
        return new PooledResponse(ratio, scale, mean, spread, error, pool.size());
    }

    /** Which of two states is called the first is chance, so both sides have one prior. */
    private static void shareSides(double[] values) {
        int first = Term.ON_FIRST.ordinal();
        int second = Term.ON_SECOND.ordinal();
        double both = (values[first] + values[second]) / 2;
        values[first] = both;
        values[second] = both;
    }

    private static Belief belief(Whitened own, double[] mean, double[] spread) {
        int width = mean.length;
        double variance = Math.max(1e-6, own.variance());
        DMatrixRMaj precision = new DMatrixRMaj(width, width);
        DMatrixRMaj right = new DMatrixRMaj(width, 1);
        for (int j = 0; j < width; j++) {
            for (int k = 0; k < width; k++) {
                precision.set(j, k, own.terms[j][k] / variance);
            }
            double prior = 1 / (spread[j] * spread[j]);
            precision.add(j, j, prior);
            right.set(j, 0, own.bond[j] / variance + prior * mean[j]);
        }
        DMatrixRMaj covariance = new DMatrixRMaj(width, width);
        LinearSolverDense<DMatrixRMaj> solver = LinearSolverFactory_DDRM.chol(width);
        if (!solver.setA(precision)) {
            throw new IllegalStateException("The precision of the coefficients of a pair cannot be inverted.");
        }
        solver.invert(covariance);
        DMatrixRMaj belief = new DMatrixRMaj(width, 1);
        CommonOps_DDRM.mult(covariance, right, belief);
        return new Belief(belief.data, covariance);
    }

    /** What a pair's own series and the pool say about its coefficients. */
    Belief belief(PairSeries series) {
        return belief(Whitened.of(series, ratio, scale), mean, spread);
    }

    /** Variance of the level's steps over that of the noise. */
    double ratio() {
        return ratio;
    }

    double scale(Term term) {
        return scale[term.ordinal()];
    }

    /** The mean response of the pool to one standard deviation of a term. */
    public double mean(Term term) {
        return mean[term.ordinal()];
    }

    /** How far the responses of pairs differ, one standard deviation. */
    public double spread(Term term) {
        return spread[term.ordinal()];
    }

    /** Standard error of {@link #mean}, pairs taken as independent, which they are not: a lower bound. */
    public double meanError(Term term) {
        return meanError[term.ordinal()];
    }

    /** How many pairs it was learned from. */
    public int pairs() {
        return pairs;
    }
}
