package org.entente.measure.statespace;

import java.util.function.ToDoubleFunction;

/** Variances at which a series is most likely, found on their logarithms by the simplex of Nelder and Mead (1965). */
public final class MaximumLikelihood {

    private static final int STEPS = 2000;
    private static final double TOLERANCE = 1e-13;
    private static final double LEAST_SHARE = 1e-9;

    private MaximumLikelihood() {}

    /** Makes a model of variances: noise first, then each state's. */
    public interface Form {
        LinearModel of(double[] variances);
    }

    /** The form of {@link LinearModel#localLevel}. */
    public static final Form LOCAL_LEVEL = v -> LinearModel.localLevel(v[0], v[1]);

    /** The form of {@link LinearModel#localLinearTrend}. */
    public static final Form LOCAL_LINEAR_TREND = v -> LinearModel.localLinearTrend(v[0], v[1], v[2]);

    /**
     * Fits the variances.
     *
     * @param form the model as a function of its variances
     * @param count how many variances it has
     * @param observed at least {@code count + 2} numbers that are not NaN, not all equal
     * @return noise variance first
     */
    public static double[] fit(Form form, int count, double... observed) {
        double scale = spread(observed, count);
        ToDoubleFunction<double[]> cost = logs ->
                -KalmanFilter.run(form.of(variances(logs, scale)), observed).logLikelihood();
        double[] start = new double[count];
        for (int i = 0; i < count; i++) {
            start[i] = i == 0 ? 0 : -2.0 * i;
        }
        double[] best = simplex(cost, start, 1);
        // A second start from the best point frees a simplex that has shrunk on a ridge.
        return variances(simplex(cost, best, .3), scale);
    }

    private static double[] variances(double[] logs, double scale) {
        double[] variances = new double[logs.length];
        for (int i = 0; i < logs.length; i++) {
            variances[i] = scale * Math.max(LEAST_SHARE, Math.exp(Math.min(logs[i], 30)));
        }
        return variances;
    }

    private static double spread(double[] observed, int count) {
        double n = 0;
        double sum = 0;
        double squares = 0;
        for (double y : observed) {
            if (!Double.isNaN(y)) {
                n++;
                sum += y;
                squares += y * y;
            }
        }
        double variance = (squares - sum * sum / n) / n;
        if (n < count + 2 || !(variance > 0)) {
            throw new IllegalArgumentException("The series (" + (long) n + " values of variance " + variance
                    + ") must have " + (count + 2) + " values or more, not all equal, for its variances to be fitted.");
        }
        return variance;
    }

    private static double[] simplex(ToDoubleFunction<double[]> cost, double[] start, double width) {
        int n = start.length;
        double[][] point = new double[n + 1][];
        double[] value = new double[n + 1];
        for (int i = 0; i <= n; i++) {
            point[i] = start.clone();
            if (i > 0) {
                point[i][i - 1] += width;
            }
            value[i] = cost.applyAsDouble(point[i]);
        }
        for (int step = 0; step < STEPS; step++) {
            sort(point, value);
            if (value[n] - value[0] <= TOLERANCE * (Math.abs(value[0]) + 1)) {
                break;
            }
            move(cost, point, value);
        }
        sort(point, value);
        return point[0];
    }

    private static void move(ToDoubleFunction<double[]> cost, double[][] point, double[] value) {
        int n = value.length - 1;
        double[] center = new double[n];
        for (int i = 0; i < n; i++) {
            Matrices.add(center, point[i], 1.0 / n);
        }
        double[] reflected = between(center, point[n], -1);
        double reflectedValue = cost.applyAsDouble(reflected);
        if (reflectedValue < value[0]) {
            double[] expanded = between(center, point[n], -2);
            double expandedValue = cost.applyAsDouble(expanded);
            boolean better = expandedValue < reflectedValue;
            point[n] = better ? expanded : reflected;
            value[n] = better ? expandedValue : reflectedValue;
        } else if (reflectedValue < value[n - 1]) {
            point[n] = reflected;
            value[n] = reflectedValue;
        } else {
            double[] contracted = between(center, reflectedValue < value[n] ? reflected : point[n], .5);
            double contractedValue = cost.applyAsDouble(contracted);
            if (contractedValue < Math.min(value[n], reflectedValue)) {
                point[n] = contracted;
                value[n] = contractedValue;
            } else {
                shrink(cost, point, value);
            }
        }
    }

    private static void shrink(ToDoubleFunction<double[]> cost, double[][] point, double[] value) {
        for (int i = 1; i < value.length; i++) {
            point[i] = between(point[0], point[i], .5);
            value[i] = cost.applyAsDouble(point[i]);
        }
    }

    /** {@code center + factor (other − center)}. */
    private static double[] between(double[] center, double[] other, double factor) {
        double[] between = new double[center.length];
        for (int i = 0; i < center.length; i++) {
            between[i] = center[i] + factor * (other[i] - center[i]);
        }
        return between;
    }

    private static void sort(double[][] point, double[] value) {
        for (int i = 1; i < value.length; i++) {
            for (int j = i; j > 0 && value[j] < value[j - 1]; j--) {
                double v = value[j];
                value[j] = value[j - 1];
                value[j - 1] = v;
                double[] p = point[j];
                point[j] = point[j - 1];
                point[j - 1] = p;
            }
        }
    }
}
