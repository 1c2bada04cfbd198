package org.entente.detect.internal;

import org.hipparchus.special.Erf;

/**
 * How far an estimated break lies from the true one when a level shifts by δ: the place of the maximum of two Brownian motions
 * with drift −δ/2, of deviation σ₁ before the break and σ₂ after it (Bai 1997, proposition 3; Bai and Perron 1998, section 4).
 *
 * <p>The place of the maximum lies x or more to the right when the right motion first reaches some height m after x, never
 * rises above it, and the left one stays below it. In units u = mδ/σ₂² and z = δ√x/(2σ₂), with ρ = σ₂²/σ₁², that is
 * {@code ∫ (e^−u Φ(u/2z − z) − Φ(−u/2z − z)) (1 − e^−ρu) du} over u from 0, which integrates by parts.
 */
public final class TurnDistribution {

    private static final double LARGEST_Z = 8;
    private static final int HALVINGS = 40;
    private static final double FRACTION_FROM = 4;
    private static final int FRACTION_TERMS = 60;

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
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            if (beyond(middle, ratio) > tail) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high * high * 4 * here / (shift * shift);
    }

    /** Probability that the maximum lies beyond z on this side. */
    static double beyond(double z, double ratio) {
        double density = Math.exp(-z * z / 2) / Math.sqrt(2 * Math.PI);
        double tail = density * mills(z);
        double far = density * mills(z * (1 + 2 * ratio));
        return 2 * tail - 2 * z * (density - z * tail) - (tail + far) / (1 + ratio) + (tail - far) / ratio;
    }

    /** Mills' ratio, the normal tail beyond x over the density at x, for x from 0; far out by Laplace's continued fraction. */
    private static double mills(double x) {
        if (x < FRACTION_FROM) {
            return Math.sqrt(Math.PI / 2) * Math.exp(x * x / 2) * Erf.erfc(x / Math.sqrt(2));
        }
        double fraction = x;
        for (int k = FRACTION_TERMS; k > 0; k--) {
            fraction = x + k / fraction;
        }
        return 1 / fraction;
    }
}
