package org.entente.detect.internal;

import org.entente.detect.SegmentCost;
import org.hipparchus.special.Gamma;

/** Minus twice the log-likelihood of counts with variance mean + mean² / size, the size being known. */
public final class NegativeBinomialCost implements SegmentCost {

    private final double size;
    private final double[] count;
    /** Running sum of ln Γ(x + r) − ln Γ(r) − ln x!. */
    private final double[] constant;

    public NegativeBinomialCost(double[] counts, double size) {
        this.size = size;
        int n = counts.length;
        count = new double[n + 1];
        constant = new double[n + 1];
        double ofSize = Gamma.logGamma(size);
        for (int i = 0; i < n; i++) {
            count[i + 1] = count[i] + counts[i];
            constant[i + 1] = constant[i] + Gamma.logGamma(counts[i] + size) - ofSize - Gamma.logGamma(counts[i] + 1);
        }
    }

    @Override
    public int size() {
        return count.length - 1;
    }

    @Override
    public double cost(int from, int to) {
        double x = count[to] - count[from];
        int n = to - from;
        double mean = x / n;
        double logLikelihood = constant[to] - constant[from] - n * size * Math.log1p(mean / size);
        if (x > 0) {
            logLikelihood += x * Math.log(mean / (size + mean));
        }
        return Math.max(0, -2 * logLikelihood);
    }

    @Override
    public double level(int from, int to) {
        return (count[to] - count[from]) / (to - from);
    }

    /** Evidence with a beta prior that is worth one value at the series' own mean. */
    public SegmentEvidence evidence() {
        double beta = Math.max(0.5, level(0, size()));
        double offset = -logBeta(size, beta);
        return (from, to) -> offset + logBeta(size + (to - from) * size, beta + count[to] - count[from]);
    }

    private static double logBeta(double a, double b) {
        return Gamma.logGamma(a) + Gamma.logGamma(b) - Gamma.logGamma(a + b);
    }
}
