package org.entente.forecast.chance;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
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

    void write(DataOutputStream out) throws IOException {
        out.writeInt(horizonDays);
        out.writeInt(weights.length);
        out.writeInt(PairState.WIDTH);
        for (int kind = 0; kind < weights.length; kind++) {
            out.writeDouble(baseRates[kind]);
            for (int i = 0; i < PairState.WIDTH; i++) {
                out.writeDouble(weights[kind][i]);
                out.writeDouble(means[kind][i]);
            }
        }
        follows.write(out);
    }

    static ChanceModel read(DataInputStream in) throws IOException {
        int horizon = in.readInt();
        int kinds = in.readInt();
        int width = in.readInt();
        if (kinds != PairState.KINDS || width != PairState.WIDTH) {
            throw new IllegalArgumentException("The model holds " + kinds + " kinds with " + width
                    + " features each, not " + PairState.KINDS + " with " + PairState.WIDTH + ". Train it anew.");
        }
        double[][] weights = new double[kinds][width];
        double[][] means = new double[kinds][width];
        double[] rates = new double[kinds];
        for (int kind = 0; kind < kinds; kind++) {
            rates[kind] = in.readDouble();
            for (int i = 0; i < width; i++) {
                weights[kind][i] = in.readDouble();
                means[kind][i] = in.readDouble();
            }
        }
        return new ChanceModel(horizon, weights, means, rates, FollowTable.read(in));
    }
}
