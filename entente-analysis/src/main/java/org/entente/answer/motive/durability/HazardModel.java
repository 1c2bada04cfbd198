package org.entente.answer.motive.durability;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.entente.answer.motive.episode.Episode;
import org.entente.answer.motive.episode.Outcome;

/**
 * Yearly hazards of breach, fading and a state's end, given what was known at the time of the forecast.
 *
 * <p>The hazards of breach and fading are logistic in the features, which stay as they were when the forecast was made, and
 * in the years since onset; that of a state's end is the share of episode-years that saw one. Immutable.
 */
public final class HazardModel {

    /** How far ahead it is fitted. */
    public static final int HORIZON = 10;

    private static final int[] DURATION_CUTS = {1, 2, 5, 10};

    private final int[] used;
    private final double[] mean;
    private final double[] spread;
    private final double[] breach;
    private final double[] fading;
    private final double stateEnd;

    private HazardModel(int[] used, double[] mean, double[] spread, double[] breach, double[] fading, double stateEnd) {
        this.used = used;
        this.mean = mean;
        this.spread = spread;
        this.breach = breach;
        this.fading = fading;
        this.stateEnd = stateEnd;
    }

    /**
     * What was known of an episode when a forecast might have been made, and what was seen afterwards.
     *
     * @param episode the episode as it stood at the end of what is known
     * @param year the year at whose end the forecast is made
     * @param features values at that time
     */
    public record Landmark(Episode episode, int year, double[] features) {}

    /**
     * Fits the model.
     *
     * @param landmarks what it learns from
     * @param used which features it may use
     * @param ridge penalty on each standardized weight
     * @param firstRiskYear years before this one are not learned from
     */
    public static HazardModel fit(List<Landmark> landmarks, int[] used, double ridge, int firstRiskYear) {
        double[] mean = new double[used.length];
        double[] spread = new double[used.length];
        standardize(landmarks, used, mean, spread);
        List<double[]> rows = new ArrayList<>();
        List<Outcome> ends = new ArrayList<>();
        for (Landmark each : landmarks) {
            double[] scaled = scaled(each.features(), used, mean, spread);
            int last = Math.min(each.year() + HORIZON, each.episode().last());
            for (int year = Math.max(each.year() + 1, firstRiskYear); year <= last; year++) {
                rows.add(row(scaled, year - each.episode().onset()));
                ends.add(year == each.episode().last() ? each.episode().outcome() : Outcome.CENSORED);
            }
        }
        return fit(rows, ends, used, mean, spread, ridge);
    }

    private static HazardModel fit(
            List<double[]> rows, List<Outcome> ends, int[] used, double[] mean, double[] spread, double ridge) {
        double[][] x = rows.toArray(double[][]::new);
        double[] importance = new double[x.length];
        Arrays.fill(importance, 1);
        double[] penalty = new double[1 + DURATION_CUTS.length + used.length];
        Arrays.fill(penalty, ridge);
        Arrays.fill(penalty, 0, 1 + DURATION_CUTS.length, 1);
        double stateEnds =
                .5 + ends.stream().filter(e -> e == Outcome.STATE_END).count();
        return new HazardModel(
                used,
                mean,
                spread,
                RidgeLogistic.fit(x, happened(ends, Outcome.BREACH), importance, penalty),
                RidgeLogistic.fit(x, happened(ends, Outcome.FADING), importance, penalty),
                stateEnds / (x.length + 1));
    }

    private static boolean[] happened(List<Outcome> ends, Outcome which) {
        boolean[] happened = new boolean[ends.size()];
        for (int i = 0; i < happened.length; i++) {
            happened[i] = ends.get(i) == which;
        }
        return happened;
    }

    private static void standardize(List<Landmark> landmarks, int[] used, double[] mean, double[] spread) {
        for (int j = 0; j < used.length; j++) {
            double sum = 0;
            double squares = 0;
            int known = 0;
            for (Landmark each : landmarks) {
                double value = each.features()[used[j]];
                if (!Double.isNaN(value)) {
                    sum += value;
                    squares += value * value;
                    known++;
                }
            }
            mean[j] = known == 0 ? 0 : sum / known;
            double variance = known == 0 ? 0 : squares / known - mean[j] * mean[j];
            spread[j] = variance > 1e-9 ? Math.sqrt(variance) : 1;
        }
    }

    private static double[] scaled(double[] features, int[] used, double[] mean, double[] spread) {
        double[] scaled = new double[used.length];
        for (int j = 0; j < used.length; j++) {
            double value = (features[used[j]] - mean[j]) / spread[j];
            scaled[j] = Double.isNaN(value) ? 0 : Math.max(-3, Math.min(3, value));
        }
        return scaled;
    }

    private static double[] row(double[] scaled, int duration) {
        double[] row = new double[1 + DURATION_CUTS.length + scaled.length];
        row[0] = 1;
        for (int c = 0; c < DURATION_CUTS.length; c++) {
            row[1 + c] = duration <= DURATION_CUTS[c] ? 1 : 0;
        }
        System.arraycopy(scaled, 0, row, 1 + DURATION_CUTS.length, scaled.length);
        return row;
    }

    /**
     * Chance to survive each of the next years.
     *
     * @param features values at the time of the forecast
     * @param duration years since onset at that time
     * @return for each number of years from 0 the chance that it has not ended by then
     */
    public double[] survival(double[] features, int duration, int years) {
        double[] survival = new double[years + 1];
        survival[0] = 1;
        double[] scaled = scaled(features, used, mean, spread);
        for (int k = 1; k <= years; k++) {
            double[] row = row(scaled, duration + k);
            double hazard = RidgeLogistic.chance(breach, row) + RidgeLogistic.chance(fading, row) + stateEnd;
            survival[k] = survival[k - 1] * (1 - Math.min(.99, hazard));
        }
        return survival;
    }

    /** Chance that it ends by breach within some years, others ends competing. */
    public double breachWithin(double[] features, int duration, int years) {
        double[] survival = survival(features, duration, years);
        double[] scaled = scaled(features, used, mean, spread);
        double sum = 0;
        for (int k = 1; k <= years; k++) {
            sum += survival[k - 1] * RidgeLogistic.chance(breach, row(scaled, duration + k));
        }
        return sum;
    }

    /** Weight of each used feature, one standard deviation each, on the log-odds of breach and of fading. */
    public double[][] weights() {
        int from = 1 + DURATION_CUTS.length;
        return new double[][] {
            Arrays.copyOfRange(breach, from, breach.length), Arrays.copyOfRange(fading, from, fading.length)
        };
    }

    int[] used() {
        return used.clone();
    }
}
