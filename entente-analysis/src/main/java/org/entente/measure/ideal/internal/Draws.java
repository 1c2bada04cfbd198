package org.entente.measure.ideal.internal;

import java.util.Arrays;

/**
 * What the draws of one point, chain after chain, amount to: mean, deviation, interval, split R-hat and effective size
 * (Gelman et al. 2013, Bayesian Data Analysis, section 11.4-11.5).
 */
public final class Draws {

    private final double[][] halves;
    private final double[] sorted;

    /**
     * Reads one point's draws.
     *
     * @param chains draws by chain, draw and unit
     */
    public Draws(float[][][] chains, int unit) {
        int length = chains[0].length;
        int half = length / 2;
        halves = new double[2 * chains.length][half];
        sorted = new double[chains.length * length];
        int next = 0;
        for (int chain = 0; chain < chains.length; chain++) {
            for (int draw = 0; draw < length; draw++) {
                double value = chains[chain][draw][unit];
                sorted[next++] = value;
                int from = draw < half ? 0 : length - half;
                if (draw < half || draw >= length - half) {
                    halves[2 * chain + (draw < half ? 0 : 1)][draw - from] = value;
                }
            }
        }
        Arrays.sort(sorted);
    }

    public double mean() {
        return mean(sorted);
    }

    public double deviation() {
        return Math.sqrt(variance(sorted));
    }

    /** The value that a share of the draws does not exceed, interpolated. */
    public double quantile(double share) {
        double place = share * (sorted.length - 1);
        int below = (int) place;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }

    /** Split R-hat: 1 when halves of chains agree. */
    public double splitRHat() {
        double within = within();
        return within > 0 ? Math.sqrt(pooled(within) / within) : Double.NaN;
    }

    private double within() {
        return Arrays.stream(halves).mapToDouble(Draws::variance).average().orElse(Double.NaN);
    }

    private double pooled(double within) {
        int n = halves[0].length;
        double[] means = Arrays.stream(halves).mapToDouble(Draws::mean).toArray();
        return (n - 1.0) / n * within + variance(means);
    }

    /** Effective number of draws, by autocorrelations up to where pairs of them sum to less than zero. */
    public double effectiveDraws() {
        int n = halves[0].length;
        double pooled = pooled(within());
        if (!(pooled > 0)) {
            return Double.NaN;
        }
        double sum = 0;
        double pair = 0;
        for (int lag = 1; lag < n; lag++) {
            double correlation = 1 - variogram(lag) / (2 * pooled);
            pair += correlation;
            if (lag % 2 == 0) {
                if (pair < 0) {
                    break;
                }
                sum += pair;
                pair = 0;
            }
        }
        return Math.min(halves.length * (double) n, halves.length * n / (1 + 2 * sum));
    }

    private double variogram(int lag) {
        double sum = 0;
        int count = 0;
        for (double[] half : halves) {
            for (int i = lag; i < half.length; i++) {
                double step = half[i] - half[i - lag];
                sum += step * step;
                count++;
            }
        }
        return sum / count;
    }

    private static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }

    private static double variance(double[] values) {
        double mean = mean(values);
        double sum = 0;
        for (double value : values) {
            sum += (value - mean) * (value - mean);
        }
        return sum / (values.length - 1);
    }
}
