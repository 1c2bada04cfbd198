package org.entente.detect;

import java.util.Arrays;
import org.hipparchus.special.Gamma;

/**
 * Says after each value how long ago the level changed last (Bayesian online change-point detection, Adams and MacKay 2007).
 *
 * <p>A change comes at each value with the same probability. Between changes values are normal with unknown mean and variance
 * (normal-gamma prior) or Poisson with unknown rate (gamma prior). A value that is unknown tells nothing and lets time pass.
 * Run lengths of less than {@value #NEGLIGIBLE} probability are forgotten, so the cost of a value does not grow with
 * the series. Holds state: one detector a series, not for several threads at once. Uses past values alone.
 */
public final class OnlineDetector {

    private static final double NEGLIGIBLE = 1e-7;

    private final boolean counts;
    private final double hazard;
    private final double[] prior;
    /** Probability of each run length, the shortest first: how many values the present level has had. */
    private double[] probability = {1};
    /** How long each run is in fact, since improbable ones are left out. */
    private int[] length = {0};

    private double[][] belief;
    private double logEvidence;

    private OnlineDetector(boolean counts, double expectedLength, double[] prior) {
        if (!(expectedLength > 1)) {
            throw new IllegalArgumentException(
                    "The expected length of a level (" + expectedLength + ") must be more than one value.");
        }
        this.counts = counts;
        this.hazard = 1 / expectedLength;
        this.prior = prior;
        this.belief = new double[][] {prior};
    }

    /**
     * For measurements.
     *
     * @param expectedLength values a level, on the mean
     * @param mean where levels are expected
     * @param spread deviation of levels and of the noise, roughly; worth one value
     */
    public static OnlineDetector ofMeasurements(double expectedLength, double mean, double spread) {
        if (!(spread > 0) || !Double.isFinite(mean)) {
            throw new IllegalArgumentException(
                    "The spread (" + spread + ") must be above 0, and the mean (" + mean + ") a number.");
        }
        return new OnlineDetector(false, expectedLength, new double[] {mean, 1, 1, spread * spread});
    }

    /**
     * For counts.
     *
     * @param expectedLength values a level, on the mean
     * @param rate where levels are expected, above 0; worth one value
     */
    public static OnlineDetector ofCounts(double expectedLength, double rate) {
        if (!(rate > 0)) {
            throw new IllegalArgumentException("The expected rate (" + rate + ") must be above 0.");
        }
        return new OnlineDetector(true, expectedLength, new double[] {rate, 1});
    }

    /** Takes the next value; NaN when it is unknown. */
    public void add(double value) {
        boolean known = !Double.isNaN(value);
        if (known && counts && (value < 0 || value != Math.rint(value))) {
            throw new IllegalArgumentException("The value (" + value + ") must be a whole number from 0.");
        }
        int n = probability.length;
        double[] next = new double[n + 1];
        int[] nextLength = new int[n + 1];
        double[][] nextBelief = new double[n + 1][];
        double sum = 0;
        nextBelief[0] = known ? updated(prior, value) : prior;
        nextLength[0] = 1;
        double fresh = known ? Math.exp(logPredictive(prior, value)) : 1;
        for (int i = 0; i < n; i++) {
            double likelihood = known ? Math.exp(logPredictive(belief[i], value)) : 1;
            // Before the first value there is no level yet that could end.
            double ends = length[i] == 0 ? 1 : hazard;
            next[0] += probability[i] * ends * fresh;
            next[i + 1] = probability[i] * (1 - ends) * likelihood;
            nextLength[i + 1] = length[i] + 1;
            nextBelief[i + 1] = known ? updated(belief[i], value) : belief[i];
            sum += next[i + 1];
        }
        sum += next[0];
        if (!(sum > 0)) {
            restart(nextBelief[0]);
            return;
        }
        logEvidence += Math.log(sum);
        keep(next, nextLength, nextBelief, sum);
    }

    /** A value that no level could give in floating-point numbers starts a new one. */
    private void restart(double[] fresh) {
        probability = new double[] {1};
        length = new int[] {1};
        belief = new double[][] {fresh};
    }

    private void keep(double[] next, int[] nextLength, double[][] nextBelief, double sum) {
        int kept = 0;
        double mass = 0;
        for (int i = 0; i < next.length; i++) {
            if (next[i] / sum > NEGLIGIBLE) {
                next[kept] = next[i];
                nextLength[kept] = nextLength[i];
                nextBelief[kept++] = nextBelief[i];
                mass += next[i];
            }
        }
        probability = Arrays.copyOf(next, kept);
        length = Arrays.copyOf(nextLength, kept);
        belief = Arrays.copyOf(nextBelief, kept);
        for (int i = 0; i < kept; i++) {
            probability[i] /= mass;
        }
    }

    /** Log-density of a value under what a run has taught: Student's t, or negative binomial. */
    private double logPredictive(double[] b, double value) {
        if (counts) {
            return Gamma.logGamma(b[0] + value)
                    - Gamma.logGamma(b[0])
                    - Gamma.logGamma(value + 1)
                    + b[0] * Math.log(b[1] / (b[1] + 1))
                    - value * Math.log(b[1] + 1);
        }
        double degrees = 2 * b[2];
        double scale = b[3] * (b[1] + 1) / (b[2] * b[1]);
        double offset = value - b[0];
        return Gamma.logGamma((degrees + 1) / 2)
                - Gamma.logGamma(degrees / 2)
                - 0.5 * Math.log(degrees * Math.PI * scale)
                - (degrees + 1) / 2 * Math.log1p(offset * offset / (degrees * scale));
    }

    /** Gamma: shape, rate. Normal-gamma: mean, weight, shape, sum of squares halved. */
    private double[] updated(double[] b, double value) {
        if (counts) {
            return new double[] {b[0] + value, b[1] + 1};
        }
        double offset = value - b[0];
        return new double[] {
            b[0] + offset / (b[1] + 1), b[1] + 1, b[2] + 0.5, b[3] + b[1] * offset * offset / (2 * (b[1] + 1))
        };
    }

    /** Probability that the level changed with one of the last so many values. */
    public double probabilityOfChange(int lastValues) {
        double sum = 0;
        for (int i = 0; i < probability.length; i++) {
            sum += length[i] <= lastValues ? probability[i] : 0;
        }
        return Math.min(1, sum);
    }

    /** How many values the present level most probably has had. */
    public int likeliestLength() {
        int best = 0;
        for (int i = 1; i < probability.length; i++) {
            best = probability[i] > probability[best] ? i : best;
        }
        return length[best];
    }

    /** Log-probability of all values so far. */
    public double logEvidence() {
        return logEvidence;
    }
}
