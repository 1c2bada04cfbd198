package org.entente.detect.internal;

import java.util.Arrays;
import java.util.Random;
import org.entente.detect.CostModel;
import org.entente.detect.SegmentCost;

/**
 * A series as it would be without any change: how its values scatter, and draws of it.
 *
 * @param exposure of each value
 * @param rate level per unit of exposure, over the whole series
 * @param dispersion variance for l2, variance over mean for Poisson counts, size for negative binomial ones
 * @param overdispersed whether Poisson counts may scatter more than Poisson ones do
 */
@SuppressWarnings("ArrayRecordComponent")
public record NullModel(CostModel cost, double[] exposure, double rate, double dispersion, boolean overdispersed) {

    /** Estimates it. */
    public static NullModel of(CostModel cost, double[] values, double[] exposure, boolean overdispersed) {
        double rate = Arrays.stream(values).sum() / Arrays.stream(exposure).sum();
        return new NullModel(cost, exposure, rate, dispersion(cost, values, exposure, overdispersed), overdispersed);
    }

    private static double dispersion(CostModel cost, double[] values, double[] exposure, boolean overdispersed) {
        return switch (cost) {
            case L2 -> Dispersions.variance(values);
            case POISSON -> overdispersed ? Dispersions.overdispersion(values, exposure) : 1;
            case NEGBIN -> Dispersions.negativeBinomialSize(values);
        };
    }

    /** By how much costs exceed those of a model with the right scatter. */
    public double costScale() {
        return cost == CostModel.NEGBIN ? 1 : dispersion;
    }

    /** Costs of the segments of a series of this kind. */
    public SegmentCost costs(double[] values) {
        return switch (cost) {
            case L2 -> new SquaredErrorCost(values);
            case POISSON -> new PoissonCost(values, exposure);
            case NEGBIN ->
                Double.isInfinite(dispersion)
                        ? new PoissonCost(values, ones(values.length))
                        : new NegativeBinomialCost(values, dispersion);
        };
    }

    private static double[] ones(int n) {
        double[] all = new double[n];
        Arrays.fill(all, 1);
        return all;
    }

    /** Evidence of its segments. */
    public SegmentEvidence evidence(SegmentCost costs, double variance) {
        return switch (costs) {
            case SquaredErrorCost l2 -> l2.evidence(variance);
            case PoissonCost poisson -> poisson.evidence(dispersion < Double.POSITIVE_INFINITY ? dispersion : 1);
            case NegativeBinomialCost negative -> negative.evidence();
            default ->
                throw new IllegalArgumentException("There is no evidence for costs of " + costs.getClass() + ".");
        };
    }

    /** A series without change. */
    public double[] draw(Random random) {
        double[] values = new double[exposure.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = switch (cost) {
                case L2 -> random.nextGaussian();
                case POISSON -> dispersion * Draws.poisson(random, rate * exposure[i] / dispersion);
                case NEGBIN ->
                    Double.isInfinite(dispersion)
                            ? Draws.poisson(random, rate)
                            : Draws.negativeBinomial(random, rate, dispersion);
            };
        }
        return values;
    }

    /** The same kind of series estimated anew, as a user would who knew only these values. */
    public NullModel refit(double[] values) {
        return of(cost, values, exposure, overdispersed);
    }
}
