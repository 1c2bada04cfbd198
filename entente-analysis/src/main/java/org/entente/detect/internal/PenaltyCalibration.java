package org.entente.detect.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import org.entente.detect.CostModel;
import org.entente.detect.SegmentCost;
import org.entente.detect.Segmentation;
import org.entente.detect.Segmenter;
import org.hipparchus.special.Erf;

/**
 * The penalty at which a series without change shows any break with a stated probability.
 *
 * <p>Up to {@value #LONGEST_SIMULATED} values by simulation: for each drawn series the least penalty that leaves no break is
 * found exactly, in units of its own estimated scatter, so that the uncertainty of that estimate counts too. Longer ones
 * take a bound: with χ² gains, the probabilities of all single breaks and of all pairs of breaks are added up.
 */
public final class PenaltyCalibration {

    private static final int LONGEST_SIMULATED = 2_000;
    private static final int DRAWS = 400;
    private static final double ONE_SIDED_95 = 1.645;
    private static final long SEED = 20_000_209L;
    private static final double HAIR = 1e-9;
    private static final double LEAST_GAIN = 1e-6;

    /** For measurements the answer depends on these alone, and is kept: there are few lengths and many series. */
    private record Length(int n, int minSize, double falseAlarmRate) {}

    private static final Map<Length, Double> OF_MEASUREMENTS = new ConcurrentHashMap<>();

    private PenaltyCalibration() {}

    /** The penalty for the model's own scatter, in the unit of its costs. */
    public static double penalty(NullModel model, double falseAlarmRate, int minSize) {
        int n = model.exposure().length;
        return unit(model, n, falseAlarmRate, minSize) * model.costScale();
    }

    private static double unit(NullModel model, int n, double falseAlarmRate, int minSize) {
        if (n > LONGEST_SIMULATED) {
            return bound(n, falseAlarmRate);
        }
        return model.cost() == CostModel.L2
                ? OF_MEASUREMENTS.computeIfAbsent(
                        new Length(n, minSize, falseAlarmRate), key -> simulated(model, falseAlarmRate, minSize))
                : simulated(model, falseAlarmRate, minSize);
    }

    private static double simulated(NullModel model, double falseAlarmRate, int minSize) {
        Random random = new Random(SEED);
        double[] least = new double[DRAWS];
        for (int i = 0; i < DRAWS; i++) {
            double[] values = model.draw(random);
            NullModel seen = model.refit(values);
            double scale = seen.costScale();
            least[i] = scale > 0 ? leastPenalty(seen.costs(values), minSize) / scale : 0;
        }
        Arrays.sort(least);
        // As high as the draws leave it open: their own error must not raise the rate above the stated one.
        double doubt = ONE_SIDED_95 * Math.sqrt(DRAWS * falseAlarmRate * (1 - falseAlarmRate));
        return least[Math.min(DRAWS, (int) Math.ceil((1 - falseAlarmRate) * DRAWS + doubt)) - 1];
    }

    /** The least penalty that leaves no break: the greatest gain a break over all numbers of breaks. */
    static double leastPenalty(SegmentCost cost, int minSize) {
        int n = cost.size();
        double whole = cost.cost(0, n);
        double gain = LEAST_GAIN;
        for (int k = minSize; k <= n - minSize; k++) {
            gain = Math.max(gain, whole - cost.cost(0, k) - cost.cost(k, n));
        }
        List<Integer> breaks;
        do {
            gain *= 1 + HAIR;
            Segmentation found = Segmenter.PELT.segment(cost, gain, minSize);
            breaks = found.breaks();
            if (!breaks.isEmpty()) {
                gain = Math.max(gain, (whole - found.cost()) / breaks.size());
            }
        } while (!breaks.isEmpty());
        return gain;
    }

    static double bound(int n, double falseAlarmRate) {
        double single = 2 * Math.pow(Erf.erfcInv(falseAlarmRate / (2.0 * n)), 2);
        double pair = Math.log((double) n * n / falseAlarmRate);
        return Math.max(single, pair);
    }
}
