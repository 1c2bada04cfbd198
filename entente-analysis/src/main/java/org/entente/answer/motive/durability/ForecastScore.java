package org.entente.answer.motive.durability;

import java.util.Arrays;
import java.util.List;

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
        double[] chance = new double[forecasts.size()];
        boolean[] happened = new boolean[chance.length];
        for (int i = 0; i < chance.length; i++) {
            chance[i] = forecasts.get(i).chance(method, years);
            happened[i] = forecasts.get(i).episode().survived(years).orElseThrow();
        }
        return of(chance, happened);
    }

    private static double auc(double[] chance, boolean[] happened) {
        Integer[] order = new Integer[chance.length];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, (a, b) -> Double.compare(chance[a], chance[b]));
        double ranks = 0;
        long hits = 0;
        int from = 0;
        while (from < order.length) {
            int to = from;
            while (to < order.length && chance[order[to]] == chance[order[from]]) {
                to++;
            }
            for (int k = from; k < to; k++) {
                if (happened[order[k]]) {
                    ranks += (from + to + 1) / 2.0;
                    hits++;
                }
            }
            from = to;
        }
        long others = order.length - hits;
        return hits == 0 || others == 0 ? Double.NaN : (ranks - hits * (hits + 1) / 2.0) / hits / others;
    }
}
