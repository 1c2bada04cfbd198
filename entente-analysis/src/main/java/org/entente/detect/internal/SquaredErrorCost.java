package org.entente.detect.internal;

import org.entente.detect.SegmentCost;

/** Sums of squared errors around the segment's mean. Values are centered first, so that prefix sums keep their digits. */
public final class SquaredErrorCost implements SegmentCost {

    private final double center;
    private final double[] sum;
    private final double[] square;

    public SquaredErrorCost(double[] values) {
        int n = values.length;
        double total = 0;
        for (double value : values) {
            total += value / n;
        }
        center = total;
        sum = new double[n + 1];
        square = new double[n + 1];
        for (int i = 0; i < n; i++) {
            double value = values[i] - center;
            sum[i + 1] = sum[i] + value;
            square[i + 1] = square[i] + value * value;
        }
    }

    @Override
    public int size() {
        return sum.length - 1;
    }

    @Override
    public double cost(int from, int to) {
        double s = sum[to] - sum[from];
        return Math.max(0, square[to] - square[from] - s * s / (to - from));
    }

    @Override
    public double level(int from, int to) {
        double level = center + (sum[to] - sum[from]) / (to - from);
        // Values are held as distances from the center; what that leaves of a level of zero is rounding.
        return Math.abs(level) < 1e-12 * Math.abs(center) ? 0 : level;
    }

    /**
     * Evidence under normal noise of a known variance and a prior for levels as wide as the series itself, worth one value
     * at least.
     */
    public SegmentEvidence evidence(double variance) {
        int n = size();
        double width = Math.max(variance, cost(0, n) / n);
        return (from, to) -> {
            int m = to - from;
            double offset = (sum[to] - sum[from]) / m;
            return -0.5
                    * (Math.log1p(m * width / variance)
                            + cost(from, to) / variance
                            + m * offset * offset / (variance + m * width));
        };
    }
}
