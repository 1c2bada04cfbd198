package org.entente.detect.internal;

import org.hipparchus.special.Erf;

/**
 * How far an estimated break lies from the true one when a level shifts by δ: the place of the maximum of two Brownian motions
 * with drift −δ/2, of deviation σ₁ before the break and σ₂ after it (Bai 1997, proposition 3; Bai and Perron 1998, section 4).
 *
 * <p>The place of the maximum lies x or more to the right when the right motion first reaches some height m after x, never
 * rises above it, and the left one stays below it. That gives, in units u = mδ/σ₂² and z = δ√x/(2σ₂),
 * {@code P = ∫ (e^−u Φ(u/2z − z) − Φ(−u/2z − z)) (1 − e^−ρu) du} with ρ = σ₂²/σ₁², which is summed numerically.
 */
public final class TurnDistribution {

    private static final double HIGHEST = 45;
    private static final int STEPS = 1500;
    private static final double LARGEST_Z = 8;

    private TurnDistribution() {}

    /**
     * The distance beyond which the estimate lies on one side with the given probability.
     *
     * @param shift size of the shift, not 0
     * @param here variance on that side, above 0
     * @param there variance on the other side, above 0
     * @return values, 0 or more; not rounded
     */
    public static double quantile(double tail, double shift, double here, double there) {
        double ratio = here / there;
        double low = 0;
        double high = LARGEST_Z;
        if (ratio / (1 + ratio) <= tail) {
            return 0;
        }
        for (int i = 0; i < 60; i++) {
            double middle = (low + high) / 2;
            if (beyond(middle, ratio) > tail) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high * high * 4 * here / (shift * shift);
    }

    /** Probability that the maximum lies beyond z on this side; Simpson's rule. */
    static double beyond(double z, double ratio) {
        double width = HIGHEST / STEPS;
        double sum = 0;
        for (int i = 1; i < STEPS; i++) {
            sum += (i % 2 == 1 ? 4 : 2) * density(i * width, z, ratio);
        }
        return sum * width / 3;
    }

    private static double density(double u, double z, double ratio) {
        double late = Math.exp(-u) * normal(u / (2 * z) - z) - normal(-u / (2 * z) - z);
        return late * -Math.expm1(-ratio * u);
    }

    private static double normal(double x) {
        return 0.5 * Erf.erfc(-x / Math.sqrt(2));
    }
}
