package org.entente.measure.ideal.internal;

/**
 * The standard normal distribution function from a table, to about 1e-8: a likelihood of 800,000 votes asks for it
 * millions of times a sweep.
 */
final class NormalTable {

    private static final double LIMIT = 8;
    private static final int PER_UNIT = 128;
    private static final int CELLS = (int) (2 * LIMIT) * PER_UNIT;
    private static final double STEP = 1.0 / PER_UNIT;
    private static final double[] AT = new double[CELLS + 2];
    private static final double[] DENSITY = new double[CELLS + 2];
    private static final double ROOT = 1 / StrictMath.sqrt(2 * StrictMath.PI);

    static {
        for (int i = 0; i < AT.length; i++) {
            double x = -LIMIT + i * STEP;
            AT[i] = exact(x);
            DENSITY[i] = ROOT * StrictMath.exp(-0.5 * x * x);
        }
    }

    private NormalTable() {}

    /** Probability that a standard normal is below x; 0 and 1 beyond ±8. */
    static double below(double x) {
        if (x <= -LIMIT) {
            return 0;
        }
        if (x >= LIMIT) {
            return 1;
        }
        double place = (x + LIMIT) * PER_UNIT;
        int cell = (int) place;
        double t = (place - cell) * STEP;
        double at = -LIMIT + cell * STEP;
        double d = DENSITY[cell];
        // Taylor series at the left end: phi' = -x phi, phi'' = (x^2 - 1) phi, phi''' = (3x - x^3) phi
        return AT[cell] + d * t * (1 + t * (-at / 2 + t * ((at * at - 1) / 6 + t * at * (3 - at * at) / 24)));
    }

    /** Density of the standard normal. */
    static double density(double x) {
        if (x <= -LIMIT || x >= LIMIT) {
            return 0;
        }
        double place = (x + LIMIT) * PER_UNIT;
        int cell = (int) place;
        double t = (place - cell) * STEP;
        double at = -LIMIT + cell * STEP;
        double d = DENSITY[cell];
        return d * (1 + t * (-at + t * ((at * at - 1) / 2 + t * at * (3 - at * at) / 6)));
    }

    /** By the series around zero and the continued fraction in the tails. */
    static double exact(double x) {
        double size = Math.abs(x);
        double upper;
        if (size < 3) {
            double term = size;
            double sum = size;
            for (int k = 1; Math.abs(term) > 1e-18; k++) {
                term *= size * size / (2 * k + 1);
                sum += term;
            }
            upper = 0.5 - sum * ROOT * StrictMath.exp(-0.5 * size * size);
        } else {
            double fraction = size;
            for (int k = 60; k > 0; k--) {
                fraction = size + k / fraction;
            }
            upper = ROOT * StrictMath.exp(-0.5 * size * size) / fraction;
        }
        return x > 0 ? 1 - upper : upper;
    }
}
