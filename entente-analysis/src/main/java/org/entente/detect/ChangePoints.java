package org.entente.detect;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.entente.detect.internal.BreakPosterior;
import org.entente.detect.internal.KnownValues;
import org.entente.detect.internal.NullModel;
import org.entente.detect.internal.PenaltyCalibration;
import org.entente.detect.internal.Residuals;
import org.entente.detect.internal.SegmentEvidence;
import org.entente.detect.internal.TurnDistribution;

/**
 * Change points of one series, each with an interval and a probability.
 *
 * <p>Intervals are those of Bai (1997) for l2, and hold the middle share of the place's posterior for counts. The probability
 * is that of a change between the neighboring changes against none, even odds before; it takes those neighbors as given. Pure
 * functions, safe for any thread; the same values give the same bits.
 */
public final class ChangePoints {

    /** Shorter segments lend their variance from all segments together. */
    private static final int OWN_VARIANCE_FROM = 5;

    private static final double CLEAR = 2;

    private ChangePoints() {}

    /**
     * Finds the change points of measurements or counts.
     *
     * @param values NaN where unknown; gaps are left out, never bridged by a value
     * @throws IllegalArgumentException when a value does not fit the cost
     */
    public static Changes find(double[] values, DetectionOptions options) {
        double[] exposure = new double[values.length];
        Arrays.fill(exposure, 1);
        return find(new KnownValues(values, exposure), options, false);
    }

    /**
     * Finds the change points of the rate of counts taken among varying numbers of cases. The counts may scatter more than
     * Poisson ones; by how much is estimated.
     *
     * @param counts NaN where unknown
     * @param exposures what each count was taken among; 0 where nothing was
     * @throws IllegalArgumentException when a count is no whole number
     */
    public static Changes findInRates(double[] counts, double[] exposures, DetectionOptions options) {
        if (options.cost() != CostModel.POISSON) {
            throw new IllegalArgumentException(
                    "The cost of rates (" + options.cost().code() + ") must be poisson.");
        }
        return find(new KnownValues(counts, exposures), options, true);
    }

    private static Changes find(KnownValues known, DetectionOptions options, boolean overdispersed) {
        double[] values = known.values();
        options.cost().requireValid(values);
        int n = known.size() + known.missing();
        if (values.length < 2 * options.minSize()) {
            return new Changes(n, known.missing(), options, options.penalty(), Double.NaN, 0, List.of());
        }
        NullModel model = NullModel.of(options.cost(), values, known.exposures(), overdispersed);
        SegmentCost costs = model.costs(values);
        double penalty = options.penalty();
        double autocorrelation = 0;
        Segmentation found;
        if (!Double.isNaN(penalty)) {
            found = options.method().segment(costs, penalty, options.minSize());
        } else if (model.costScale() == 0) {
            found = new Segmentation(values.length, List.of(), 0, penalty);
        } else {
            penalty = PenaltyCalibration.penalty(model, options.falseAlarmRate(), options.minSize());
            // Only clear changes are taken out first, or every run of dependent values would pass for a level of its
            // own.
            found = options.method().segment(costs, CLEAR * penalty, options.minSize());
            autocorrelation = Residuals.autocorrelation(values, known.exposures(), costs, found);
            if (autocorrelation > 0) {
                penalty *= Residuals.inflation(autocorrelation, options.cost() == CostModel.POISSON && !overdispersed);
            }
            found = options.method().segment(costs, penalty, options.minSize());
        }
        List<ChangePoint> points = describe(found, costs, model, options, known);
        return new Changes(n, known.missing(), options, penalty, model.dispersion(), autocorrelation, points);
    }

    private static List<ChangePoint> describe(
            Segmentation found, SegmentCost costs, NullModel model, DetectionOptions options, KnownValues known) {
        List<ChangePoint> points = new ArrayList<>();
        double variance = Math.max(pooledVariance(found), Double.MIN_NORMAL);
        SegmentEvidence evidence = model.evidence(costs, variance);
        for (int i = 1; i <= found.breaks().size(); i++) {
            int from = found.bound(i - 1);
            int at = found.bound(i);
            int to = found.bound(i + 1);
            BreakPosterior posterior = BreakPosterior.of(evidence, from, to, options.minSize());
            int[] interval = options.cost() == CostModel.L2
                    ? interval(costs, from, at, to, variance, options)
                    : new int[] {
                        Math.min(at, posterior.quantile((1 - options.level()) / 2)),
                        Math.max(at, posterior.quantile((1 + options.level()) / 2))
                    };
            points.add(new ChangePoint(
                    known.place(at),
                    known.earliest(interval[0]),
                    known.place(interval[1]),
                    posterior.probability(),
                    costs.level(from, at),
                    costs.level(at, to)));
        }
        return points;
    }

    private static double pooledVariance(Segmentation found) {
        int free = found.n() - found.breaks().size() - 1;
        return found.cost() / Math.max(1, free);
    }

    private static int[] interval(
            SegmentCost costs, int from, int at, int to, double pooled, DetectionOptions options) {
        double shift = costs.level(at, to) - costs.level(from, at);
        double before = variance(costs, from, at, pooled);
        double after = variance(costs, at, to, pooled);
        double tail = (1 - options.level()) / 2;
        double left = TurnDistribution.quantile(tail, shift, after, before);
        double right = TurnDistribution.quantile(tail, shift, before, after);
        return new int[] {
            (int) Math.max(from + 1.0, at - Math.ceil(left)), (int) Math.min(to - 1.0, at + Math.ceil(right))
        };
    }

    private static double variance(SegmentCost costs, int from, int to, double pooled) {
        double own = costs.cost(from, to) / (to - from);
        return to - from >= OWN_VARIANCE_FROM && own > 0 ? own : pooled;
    }
}
