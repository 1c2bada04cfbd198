package org.entente.measure.ideal.internal;

/**
 * Seeded random draws whose every bit is fixed by the seed, on any Java: xoshiro256++ (Blackman and Vigna 2021) for bits,
 * the ziggurat of Marsaglia and Tsang (2000) for normals. For one thread.
 */
final class RandomDraws {

    private static final int LAYERS = 256;
    private static final double TAIL = 3.6541528853610088;
    private static final double AREA = 0.00492867323399;
    private static final double[] EDGE = new double[LAYERS + 1];
    private static final double[] HEIGHT = new double[LAYERS + 1];
    private static final double UNIT = 0x1.0p-53;

    static {
        EDGE[0] = AREA / density(TAIL);
        EDGE[1] = TAIL;
        for (int i = 2; i < LAYERS; i++) {
            EDGE[i] = StrictMath.sqrt(-2 * StrictMath.log(AREA / EDGE[i - 1] + density(EDGE[i - 1])));
        }
        for (int i = 0; i <= LAYERS; i++) {
            HEIGHT[i] = density(EDGE[i]);
        }
    }

    private long s0;
    private long s1;
    private long s2;
    private long s3;

    RandomDraws(long seed) {
        long mix = seed;
        s0 = mixed(mix += 0x9E3779B97F4A7C15L);
        s1 = mixed(mix += 0x9E3779B97F4A7C15L);
        s2 = mixed(mix += 0x9E3779B97F4A7C15L);
        s3 = mixed(mix + 0x9E3779B97F4A7C15L);
    }

    private static double density(double x) {
        return StrictMath.exp(-0.5 * x * x);
    }

    private static long mixed(long value) {
        long z = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    long bits() {
        long result = Long.rotateLeft(s0 + s3, 23) + s0;
        long shifted = s1 << 17;
        s2 ^= s0;
        s3 ^= s1;
        s1 ^= s2;
        s0 ^= s3;
        s2 ^= shifted;
        s3 = Long.rotateLeft(s3, 45);
        return result;
    }

    /** Uniform between 0 and 1, never either. */
    double uniform() {
        return ((bits() >>> 11) + 0.5) * UNIT;
    }

    /** Standard normal. */
    double normal() {
        while (true) {
            long bits = bits();
            int layer = (int) (bits & 255);
            double x = (bits >> 11) * 0x1.0p-52 * EDGE[layer];
            double size = Math.abs(x);
            if (size < EDGE[layer + 1]) {
                return x;
            }
            if (layer == 0) {
                return x < 0 ? -tail(TAIL) : tail(TAIL);
            }
            double height = HEIGHT[layer] + uniform() * (HEIGHT[layer + 1] - HEIGHT[layer]);
            if (height < StrictMath.exp(-0.5 * x * x)) {
                return x;
            }
        }
    }

    /** Standard normal, given that it is above a bound that is not below zero (Marsaglia 1964). */
    double tail(double bound) {
        while (true) {
            double x = StrictMath.sqrt(bound * bound - 2 * StrictMath.log(uniform()));
            if (uniform() * x < bound) {
                return x;
            }
        }
    }

    /**
     * Normal with mean and unit variance, given that it lies between two bounds, either of which may be infinite.
     *
     * <p>Most votes are where the model expects them, so a plain draw mostly falls between the bounds at once.
     */
    double between(double mean, double low, double high) {
        double a = low - mean;
        double b = high - mean;
        for (int tries = 0; tries < 6; tries++) {
            double x = normal();
            if (x > a && x < b) {
                return mean + x;
            }
        }
        return mean + (a > 0 ? hard(a, b) : b < 0 ? -hard(-b, -a) : middle(a, b));
    }

    /** Between two bounds on the same side, the nearer one first. */
    private double hard(double a, double b) {
        if (b - a > 1 / Math.max(a, 1)) {
            while (true) {
                double x = a > 0.4 ? tail(a) : Math.abs(normal());
                if (x > a && x < b) {
                    return x;
                }
            }
        }
        while (true) {
            double x = a + uniform() * (b - a);
            if (StrictMath.log(uniform()) < 0.5 * (a * a - x * x)) {
                return x;
            }
        }
    }

    /** Between two bounds that have zero between them. */
    private double middle(double a, double b) {
        while (true) {
            double x;
            if (b - a < 2.5) {
                x = a + uniform() * (b - a);
                if (StrictMath.log(uniform()) >= -0.5 * x * x) {
                    continue;
                }
            } else {
                x = normal();
            }
            if (x > a && x < b) {
                return x;
            }
        }
    }
}
