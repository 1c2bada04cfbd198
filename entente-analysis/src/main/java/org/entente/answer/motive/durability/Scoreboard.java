package org.entente.answer.motive.durability;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;

/**
 * How good the forecasts of the later part were at one horizon, beside each baseline on the same episodes.
 *
 * @param years the horizon
 * @param scored episodes that were scored
 * @param leftOut episodes of the later part that went out of sight before the horizon
 * @param scores score of each method
 * @param gains what the model gains over each baseline
 * @param calibration mean chance and share that survived, by decade of onset
 */
public record Scoreboard(
        int years,
        int scored,
        int leftOut,
        Map<Method, ForecastScore> scores,
        Map<Method, Gain> gains,
        List<Calibration> calibration) {

    /** First year of the later part. */
    public static final int LATER = 1980;

    private static final int RESAMPLES = 1000;
    private static final long SEED = 20260101;

    /** Copies the containers, in their order. */
    public Scoreboard {
        scores = Collections.unmodifiableMap(new LinkedHashMap<>(scores));
        gains = Collections.unmodifiableMap(new LinkedHashMap<>(gains));
        calibration = List.copyOf(calibration);
    }

    /**
     * A difference with its 90 % interval over resamples of pairs.
     *
     * @param auc AUC of the model minus that of the baseline
     * @param brier Brier score of the baseline minus that of the model: positive is better
     * @param skill 1 minus the ratio of the model's Brier score to the baseline's
     */
    public record Gain(
            double auc, double aucLow, double aucHigh, double brier, double brierLow, double brierHigh, double skill) {

        /** Whether the model is better in both. */
        public boolean isBetter() {
            return auc > 0 && brier > 0;
        }

        /** Whether the intervals of both leave no doubt. */
        public boolean isClear() {
            return aucLow > 0 && brierLow > 0;
        }
    }

    /** Mean chance that the model gave in a decade, and the share that survived. */
    public record Calibration(int decade, int episodes, double chance, double survived) {}

    /** Scores the later part. */
    public static Scoreboard of(List<EpisodeForecast> forecasts, int years, int lastYear) {
        List<EpisodeForecast> later = forecasts.stream()
                .filter(f -> f.fold() > 0
                        && f.episode().onset() >= LATER
                        && f.episode().onset() + years <= lastYear)
                .toList();
        List<EpisodeForecast> scored = later.stream()
                .filter(f -> f.episode().survived(years).isPresent())
                .toList();
        Map<Method, ForecastScore> scores = new EnumMap<>(Method.class);
        Map<Method, Gain> gains = new EnumMap<>(Method.class);
        for (Method method : Method.values()) {
            scores.put(method, ForecastScore.of(scored, method, years));
            if (method != Method.MODEL) {
                gains.put(method, gain(scored, method, years));
            }
        }
        return new Scoreboard(
                years, scored.size(), later.size() - scored.size(), scores, gains, calibration(scored, years));
    }

    private static Gain gain(List<EpisodeForecast> scored, Method baseline, int years) {
        Map<Integer, List<Integer>> byPair = new TreeMap<>();
        for (int i = 0; i < scored.size(); i++) {
            byPair.computeIfAbsent(scored.get(i).episode().pair(), key -> new ArrayList<>())
                    .add(i);
        }
        List<List<Integer>> pairs = List.copyOf(byPair.values());
        ForecastScore.Ranked own = ForecastScore.rank(scored, Method.MODEL, years);
        ForecastScore.Ranked theirs = ForecastScore.rank(scored, baseline, years);
        SplittableRandom random = new SplittableRandom(SEED + years);
        double[] auc = new double[RESAMPLES];
        double[] brier = new double[RESAMPLES];
        int[] times = new int[scored.size()];
        for (int r = 0; r < RESAMPLES; r++) {
            Arrays.fill(times, 0);
            for (int k = 0; k < pairs.size(); k++) {
                pairs.get(random.nextInt(pairs.size())).forEach(i -> times[i]++);
            }
            auc[r] = own.auc(times) - theirs.auc(times);
            brier[r] = theirs.brier(times) - own.brier(times);
        }
        ForecastScore model = ForecastScore.of(scored, Method.MODEL, years);
        ForecastScore other = ForecastScore.of(scored, baseline, years);
        Arrays.sort(auc);
        Arrays.sort(brier);
        return new Gain(
                model.auc() - other.auc(),
                auc[RESAMPLES / 20],
                auc[RESAMPLES - 1 - RESAMPLES / 20],
                other.brier() - model.brier(),
                brier[RESAMPLES / 20],
                brier[RESAMPLES - 1 - RESAMPLES / 20],
                1 - model.brier() / other.brier());
    }

    private static List<Calibration> calibration(List<EpisodeForecast> scored, int years) {
        Map<Integer, double[]> decades = new TreeMap<>();
        for (EpisodeForecast each : scored) {
            double[] sums = decades.computeIfAbsent(each.fold(), key -> new double[3]);
            sums[0]++;
            sums[1] += each.chance(Method.MODEL, years);
            sums[2] += each.episode().survived(years).orElseThrow() ? 1 : 0;
        }
        List<Calibration> all = new ArrayList<>();
        decades.forEach((decade, sums) ->
                all.add(new Calibration(decade, (int) sums[0], sums[1] / sums[0], sums[2] / sums[0])));
        return all;
    }

    /** Whether the model beats every baseline in AUC and in Brier score. */
    public boolean isBarMet() {
        return gains.values().stream().allMatch(Gain::isBetter);
    }
}
