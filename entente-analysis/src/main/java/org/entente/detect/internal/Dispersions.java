package org.entente.detect.internal;

import java.util.Arrays;

/** Scatter around a level that may jump now and then: estimated from neighboring values, which mostly share their level. */
public final class Dispersions {

    /** A difference of two independent normal values has the median absolute value .6744898 · √2 · σ. */
    private static final double MEDIAN_OF_DIFFERENCE = 0.6744897501960817 * Math.sqrt(2);

    private Dispersions() {}

    /**
     * Variance of measurements around their level: the square of the scaled median of absolute differences; where half of
     * all neighbors are equal, their mean square.
     *
     * @return NaN for fewer than two values, 0 when all are equal
     */
    public static double variance(double[] values) {
        int n = values.length - 1;
        if (n < 1) {
            return Double.NaN;
        }
        double[] difference = new double[n];
        double squares = 0;
        for (int i = 0; i < n; i++) {
            difference[i] = Math.abs(values[i + 1] - values[i]);
            squares += difference[i] * difference[i];
        }
        Arrays.sort(difference);
        double median = n % 2 == 1 ? difference[n / 2] : (difference[n / 2 - 1] + difference[n / 2]) / 2;
        double deviation = median / MEDIAN_OF_DIFFERENCE;
        return median > 0 ? deviation * deviation : squares / (2 * n);
    }

    /**
     * Size of a negative binomial by moments of neighbors: half the squared difference estimates the variance, the product
     * the squared mean.
     *
     * @return infinite when the counts scatter no more than Poisson ones
     */
    public static double negativeBinomialSize(double[] counts) {
        double excess = 0;
        double product = 0;
        for (int i = 1; i < counts.length; i++) {
            double difference = counts[i] - counts[i - 1];
            excess += difference * difference / 2 - (counts[i] + counts[i - 1]) / 2;
            product += counts[i] * counts[i - 1];
        }
        return excess > 0 && product > 0 ? product / excess : Double.POSITIVE_INFINITY;
    }

    /**
     * By how much the variance of counts exceeds that of Poisson ones, at least 1.
     *
     * @param exposures how much each count was taken among
     */
    public static double overdispersion(double[] counts, double[] exposures) {
        double sum = 0;
        int pairs = 0;
        for (int i = 1; i < counts.length; i++) {
            double rate = (counts[i] + counts[i - 1]) / (exposures[i] + exposures[i - 1]);
            if (rate > 0) {
                double difference = counts[i] / exposures[i] - counts[i - 1] / exposures[i - 1];
                sum += difference * difference / (rate / exposures[i] + rate / exposures[i - 1]);
                pairs++;
            }
        }
        return pairs == 0 ? 1 : Math.max(1, sum / pairs);
    }
}
