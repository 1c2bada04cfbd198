package org.entente.forecast.chance;

/**
 * Chances by kind for one horizon.
 *
 * @param horizonDays length of the window that begins on the day of the forecast
 * @param weights for each kind, by ordinal, the weights of its logistic regression
 * @param baseRates for each kind the share of known pairs and windows in which it happened, in training
 */
public record ChanceModel(int horizonDays, double[][] weights, double[] baseRates) {

    double chance(PairState state, int pair, int kind, int day, double[] row) {
        state.features(pair, kind, day, row);
        return Logistic.probability(weights[kind], row);
    }
}
