package org.entente.measure.statespace;

/** The logarithm of the gamma function. */
final class Gamma {

    private static final double HALF_LOG_TWO_PI = .5 * Math.log(2 * Math.PI);
    private static final double LARGE = 10;

    private Gamma() {}

    /** Stirling's series (Abramowitz and Stegun 1964, 6.1.41) after a shift above ten; right to 1e-12 for {@code x > 0}. */
    static double log(double x) {
        double shift = 1;
        double z = x;
        while (z < LARGE) {
            shift *= z;
            z += 1;
        }
        double inverse = 1 / z;
        double square = inverse * inverse;
        double series = inverse
                * (1 / 12.0 - square * (1 / 360.0 - square * (1 / 1260.0 - square * (1 / 1680.0 - square / 1188))));
        return (z - .5) * Math.log(z) - z + HALF_LOG_TWO_PI + series - Math.log(shift);
    }
}
