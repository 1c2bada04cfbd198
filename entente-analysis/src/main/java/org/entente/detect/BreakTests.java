package org.entente.detect;

import org.entente.detect.internal.SquaredErrorCost;

/** Tests of whether the mean of a series changes at all, without saying how often. */
public final class BreakTests {

    private BreakTests() {}

    /** A statistic, where it is attained, and its p-value; NaN where none is given. */
    public record Result(double statistic, int index, double pValue) {}

    /**
     * The largest Chow statistic over all single breaks in the middle of the series (Andrews 1993).
     *
     * @param trim share of the values that stays on either side, such as 0.15
     * @return without p-value; the index is that of the first value after the break
     * @throws IllegalArgumentException when no break is left to test
     */
    public static Result supF(double[] values, double trim) {
        int n = values.length;
        int margin = (int) Math.floor(trim * n);
        if (margin < 1 || n - 2 * margin < 1 || n < 3) {
            throw new IllegalArgumentException("The series (" + n + " values) must be longer for a trim of " + trim
                    + ": a value at least must stay on either side.");
        }
        SquaredErrorCost costs = new SquaredErrorCost(values);
        double whole = costs.cost(0, n);
        Result best = new Result(Double.NEGATIVE_INFINITY, 0, Double.NaN);
        for (int k = margin; k <= n - margin; k++) {
            double parts = costs.cost(0, k) + costs.cost(k, n);
            double f = (whole - parts) / (parts / (n - 2));
            if (f > best.statistic()) {
                best = new Result(f, k, Double.NaN);
            }
        }
        return best;
    }

    /**
     * The largest cumulated residual from the overall mean, over σ√n (Ploberger and Krämer 1992).
     *
     * @return with the p-value of the largest absolute value of a Brownian bridge
     * @throws IllegalArgumentException for fewer than two values
     */
    public static Result olsCusum(double[] values) {
        int n = values.length;
        if (n < 2) {
            throw new IllegalArgumentException("The series (" + n + " values) must have two values at least.");
        }
        SquaredErrorCost costs = new SquaredErrorCost(values);
        double mean = costs.level(0, n);
        double scale = Math.sqrt(costs.cost(0, n) / (n - 1)) * Math.sqrt(n);
        double sum = 0;
        double largest = 0;
        int at = 0;
        for (int i = 0; i < n - 1; i++) {
            sum += values[i] - mean;
            if (Math.abs(sum) > largest) {
                largest = Math.abs(sum);
                at = i + 1;
            }
        }
        double statistic = scale > 0 ? largest / scale : 0;
        return new Result(statistic, at, kolmogorov(statistic));
    }

    private static double kolmogorov(double x) {
        if (x < 0.2) {
            return 1;
        }
        double sum = 0;
        for (int k = 1; k <= 100; k++) {
            sum += (k % 2 == 1 ? 2 : -2) * Math.exp(-2.0 * k * k * x * x);
        }
        return Math.min(1, Math.max(0, sum));
    }
}
