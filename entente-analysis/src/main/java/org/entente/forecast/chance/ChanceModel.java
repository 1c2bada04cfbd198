package org.entente.forecast.chance;

import java.util.EnumMap;
import java.util.Map;

/**
 * Chances by kind for one horizon.
 *
 * @param horizonDays length of the window that begins on the day of the forecast
 * @param weights for each kind, by ordinal, the weights of its logistic regression
 * @param means for each kind the mean row of features in training: the average pair
 * @param baseRates for each kind the share of known pairs and windows in which it happened, in training
 * @param follows what followed on what in training
 */
record ChanceModel(int horizonDays, double[][] weights, double[][] means, double[] baseRates, FollowTable follows) {

    double chance(PairState state, int pair, int kind, int day, double[] row) {
        state.features(follows, pair, kind, day, row);
        return Logistic.probability(weights[kind], row);
    }

    /**
     * What moves the chance of one kind away from that of the average pair, in log-odds. Together with
     * {@link #averageLogOdds} the parts sum to the log-odds of the chance.
     */
    Map<Reason, Double> reasons(int kind, double[] row) {
        Map<Reason, Double> reasons = new EnumMap<>(Reason.class);
        for (int i = 1; i < row.length; i++) {
            reasons.merge(PairState.REASONS[i], weights[kind][i] * (row[i] - means[kind][i]), Double::sum);
        }
        return reasons;
    }

    /** Log-odds of a pair with average features. */
    double averageLogOdds(int kind) {
        double sum = 0;
        for (int i = 0; i < means[kind].length; i++) {
            sum += weights[kind][i] * means[kind][i];
        }
        return sum;
    }
}
