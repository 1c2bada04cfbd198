package org.entente.detect;

import org.entente.detect.internal.RunLength;

/**
 * Watches a feed and raises an alarm when it leaves its level: a two-sided CUSUM (Page 1954) or an exponentially weighted moving
 * average (Roberts 1959), whose limit is set so that false alarms are as rare as stated.
 *
 * <p>Takes standard scores, such as {@link FeedScores} makes of counts. The mean time between false alarms (average run
 * length) is found by a Markov chain over the chart's states (Brook and Evans 1972; Lucas and Saccucci 1990). After an alarm
 * the chart starts again. An unknown score leaves it as it was. Holds state: one chart a feed, not for several threads at once.
 */
public final class ControlChart {

    private final boolean cumulative;
    private final double weight;
    private final double limit;
    private double upper;
    private double lower;

    private ControlChart(boolean cumulative, double weight, double limit) {
        this.cumulative = cumulative;
        this.weight = weight;
        this.limit = limit;
    }

    /**
     * A CUSUM chart.
     *
     * @param shift the shift to be found soonest, in standard deviations, such as 1
     * @param runLength values between false alarms, on the mean, from 10 to 100,000
     */
    public static ControlChart cusum(double shift, double runLength) {
        if (!(shift > 0 && shift <= 5)) {
            throw new IllegalArgumentException("The shift (" + shift + ") must be above 0 and at most 5.");
        }
        requireRunLength(runLength);
        double reference = shift / 2;
        return new ControlChart(true, reference, RunLength.cusumLimit(reference, runLength));
    }

    /**
     * An EWMA chart.
     *
     * @param weight of the newest value, such as 0.1; the smaller, the smaller the shifts that it finds
     * @param runLength values between false alarms, on the mean, from 10 to 100,000
     */
    public static ControlChart ewma(double weight, double runLength) {
        if (!(weight > 0.01 && weight <= 1)) {
            throw new IllegalArgumentException("The weight (" + weight + ") must be above 0.01 and at most 1.");
        }
        requireRunLength(runLength);
        return new ControlChart(false, weight, RunLength.ewmaLimit(weight, runLength));
    }

    private static void requireRunLength(double runLength) {
        if (!(runLength >= 10 && runLength <= 100_000)) {
            throw new IllegalArgumentException(
                    "The values between false alarms (" + runLength + ") must be from 10 to 100,000.");
        }
    }

    /** A chart of the same kind and limit for another feed, without finding the limit again. */
    public ControlChart another() {
        return new ControlChart(cumulative, weight, limit);
    }

    /** Limit in standard deviations: of the sum for a CUSUM, of the average for an EWMA. */
    public double limit() {
        return cumulative ? limit : limit / Math.sqrt(weight / (2 - weight));
    }

    /**
     * Takes the next score.
     *
     * @return 1 for an alarm that the feed has risen, −1 that it has fallen, 0 for none
     */
    public int add(double score) {
        if (Double.isNaN(score)) {
            return 0;
        }
        if (cumulative) {
            upper = Math.max(0, upper + score - weight);
            lower = Math.max(0, lower - score - weight);
        } else {
            upper += weight * (score - upper);
            lower = -upper;
        }
        int alarm = upper > limit ? 1 : lower > limit ? -1 : 0;
        if (alarm != 0) {
            upper = 0;
            lower = 0;
        }
        return alarm;
    }
}
