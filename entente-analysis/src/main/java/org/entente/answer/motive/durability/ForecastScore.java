package org.entente.answer.motive.durability;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How good chances of survival were.
 *
 * @param episodes how many were scored
 * @param survived how many of them survived
 * @param auc chance that a survivor was given more than one that ended, ties half; NaN when all fared alike
 * @param brier mean squared error
 */
public record ForecastScore(int episodes, int survived, double auc, double brier) {

    /** Scores chances against what happened. */
    public static ForecastScore of(double[] chance, boolean[] happened) {
        int n = chance.length;
        int hits = 0;
        double squares = 0;
        for (int i = 0; i < n; i++) {
            double miss = chance[i] - (happened[i] ? 1 : 0);
            squares += miss * miss;
            hits += happened[i] ? 1 : 0;
        }
        return new ForecastScore(n, hits, auc(chance, happened), n == 0 ? Double.NaN : squares / n);
    }

    /** Scores one method at one horizon. */
    static ForecastScore of(List<EpisodeForecast> forecasts, Method method, int years) {
        return of(chances(forecasts, method, years), outcomes(forecasts, years));
    }

    /** The forecasts of one method, to be scored many times. */
    static Ranked rank(List<EpisodeForecast> forecasts, Method method, int years) {
        return new Ranked(chances(forecasts, method, years), outcomes(forecasts, years));
    }

    private static double[] chances(List<EpisodeForecast> forecasts, Method method, int years) {
        return forecasts.stream().mapToDouble(f -> f.chance(method, years)).toArray();
    }

    private static boolean[] outcomes(List<EpisodeForecast> forecasts, int years) {
        boolean[] happened = new boolean[forecasts.size()];
        for (int i = 0; i < happened.length; i++) {
            happened[i] = forecasts.get(i).episode().survived(years).orElseThrow();
        }
        return happened;
    }

    private static double auc(double[] chance, boolean[] happened) {
        int[] times = new int[chance.length];
        Arrays.fill(times, 1);
        return new Ranked(chance, happened).auc(times);
    }

    /** Chances in ascending order, so that each of many resamples is scored in one pass. */
    static final class Ranked {

        private final int[] order;
        private final double[] chance;
        private final boolean[] happened;

        Ranked(double[] chance, boolean[] happened) {
            this.order = IntStream.range(0, chance.length)
                    .boxed()
                    .sorted(Comparator.comparingDouble(i -> chance[i]))
                    .mapToInt(Integer::intValue)
                    .toArray();
            this.chance = chance;
            this.happened = happened;
        }

        /** AUC when each is counted so many times. */
        double auc(int[] times) {
            double ranks = 0;
            long hits = 0;
            long before = 0;
            int from = 0;
            while (from < order.length) {
                int to = from;
                long equals = 0;
                long hitsHere = 0;
                while (to < order.length && chance[order[to]] == chance[order[from]]) {
                    equals += times[order[to]];
                    hitsHere += happened[order[to]] ? times[order[to]] : 0;
                    to++;
                }
                ranks += hitsHere * (2 * before + equals + 1) / 2.0;
                hits += hitsHere;
                before += equals;
                from = to;
            }
            long others = before - hits;
            return hits == 0 || others == 0 ? Double.NaN : (ranks - hits * (hits + 1) / 2.0) / hits / others;
        }

        /** Brier score when each is counted so many times; NaN when none is. */
        double brier(int[] times) {
            double squares = 0;
            long counted = 0;
            for (int i = 0; i < times.length; i++) {
                double miss = chance[i] - (happened[i] ? 1 : 0);
                squares += times[i] * miss * miss;
                counted += times[i];
            }
            return squares / counted;
        }
    }
}
