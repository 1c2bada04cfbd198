package org.entente.detect;

import org.hipparchus.special.Beta;
import org.hipparchus.special.Erf;

/**
 * Turns the counts of a feed into standard scores, each against what the counts before it led to expect.
 *
 * <p>The rate per unit of exposure is unknown and learned (gamma prior of hardly any weight), so the next count is negative
 * binomial; its score is the normal value at the middle of its place in that distribution. While the rate stays the same the
 * scores are about standard normal, a little narrower for small counts, whatever the rate, so that a chart's false alarms are at
 * most as many as stated. Counts that scatter more than Poisson ones need their {@code dispersion}. Holds state: one a feed.
 */
public final class FeedScores {

    private static final double FURTHEST = 8;

    private final double dispersion;
    private final double fewest;
    private double shape = 0.5;
    private double exposure;

    /**
     * Starts without knowledge.
     *
     * @param dispersion variance over mean, 1 or more
     * @param fewest counts to have seen before the first score; until then scores are NaN
     */
    public FeedScores(double dispersion, int fewest) {
        if (!(dispersion >= 1)) {
            throw new IllegalArgumentException("The dispersion (" + dispersion + ") must be 1 or more.");
        }
        this.dispersion = dispersion;
        this.fewest = Math.max(1, fewest);
    }

    /**
     * Scores the next count, then learns from it.
     *
     * @param count NaN when unknown, which gives NaN
     * @param among what it was counted among; where it is 0 nothing is known
     */
    public double add(double count, double among) {
        if (Double.isNaN(count) || !(among > 0)) {
            return Double.NaN;
        }
        double x = count / dispersion;
        double e = among / dispersion;
        double score = shape - 0.5 >= fewest ? score(x, e) : Double.NaN;
        shape += x;
        exposure += e;
        return score;
    }

    /** Forgets all it has learned, as after an alarm. */
    public void restart() {
        shape = 0.5;
        exposure = 0;
    }

    private double score(double x, double e) {
        double stays = exposure / (exposure + e);
        // Counts are worth 1/dispersion each, so their steps are as wide, around the middle of a whole step.
        double half = 0.5 / dispersion;
        double below = x <= 0 ? 0 : Beta.regularizedBeta(stays, shape, x + 0.5 - half);
        double upTo = Beta.regularizedBeta(stays, shape, x + 0.5 + half);
        double place = (below + upTo) / 2;
        double score = -Math.sqrt(2) * Erf.erfcInv(2 * place);
        return Math.max(-FURTHEST, Math.min(FURTHEST, score));
    }
}
