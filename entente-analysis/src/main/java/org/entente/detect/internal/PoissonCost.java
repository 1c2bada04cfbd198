package org.entente.detect.internal;

import org.entente.detect.SegmentCost;
import org.hipparchus.special.Gamma;

/** Minus twice the log-likelihood of counts that come at one rate per unit of exposure. */
public final class PoissonCost implements SegmentCost {

    private final double[] count;
    private final double[] exposure;
    /** Running sum of ln(x!) − x ln(e), which no rate changes but which keeps every cost above 0. */
    private final double[] constant;

    public PoissonCost(double[] counts, double[] exposures) {
        int n = counts.length;
        count = new double[n + 1];
        exposure = new double[n + 1];
        constant = new double[n + 1];
        for (int i = 0; i < n; i++) {
            if (!(exposures[i] > 0)) {
                throw new IllegalArgumentException("Exposure " + i + " (" + exposures[i]
                        + ") must be above 0. Leave out the periods in which nothing could be counted.");
            }
            count[i + 1] = count[i] + counts[i];
            exposure[i + 1] = exposure[i] + exposures[i];
            constant[i + 1] = constant[i] + Gamma.logGamma(counts[i] + 1) - counts[i] * Math.log(exposures[i]);
        }
    }

    @Override
    public int size() {
        return count.length - 1;
    }

    @Override
    public double cost(int from, int to) {
        double x = count[to] - count[from];
        double logLikelihood = x == 0 ? 0 : x * Math.log(level(from, to)) - x;
        return Math.max(0, 2 * (constant[to] - constant[from] - logLikelihood));
    }

    @Override
    public double level(int from, int to) {
        return (count[to] - count[from]) / (exposure[to] - exposure[from]);
    }

    /**
     * Evidence with a gamma prior that is worth one value at the series' own rate.
     *
     * @param dispersion by how much the variance exceeds the mean: so many counts are worth one
     */
    public SegmentEvidence evidence(double dispersion) {
        int n = size();
        double weight = exposure[n] / n / dispersion;
        double shape = Math.max(0.5, level(0, n) * weight);
        double offset = shape * Math.log(weight) - Gamma.logGamma(shape);
        return (from, to) -> {
            double x = (count[to] - count[from]) / dispersion;
            double e = (exposure[to] - exposure[from]) / dispersion;
            return offset + Gamma.logGamma(shape + x) - (shape + x) * Math.log(weight + e);
        };
    }
}
