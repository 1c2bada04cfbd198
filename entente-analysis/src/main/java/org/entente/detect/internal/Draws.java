package org.entente.detect.internal;

import java.util.Random;

/** Random counts, the same from the same seed everywhere. */
public final class Draws {

    private static final double NORMAL_FROM = 500;
    private static final double LARGEST_STEP = 20;

    private Draws() {}

    /** A Poisson count, by multiplying uniforms; from a mean of 500 on a rounded normal value. */
    public static double poisson(Random random, double mean) {
        if (mean >= NORMAL_FROM) {
            return Math.max(0, Math.rint(mean + Math.sqrt(mean) * random.nextGaussian()));
        }
        double count = 0;
        for (double left = mean; left > 0; left -= LARGEST_STEP) {
            double limit = Math.exp(-Math.min(left, LARGEST_STEP));
            double product = random.nextDouble();
            while (product > limit) {
                count++;
                product *= random.nextDouble();
            }
        }
        return count;
    }

    /** A count with variance mean + mean²/size: Poisson with a gamma mean. */
    public static double negativeBinomial(Random random, double mean, double size) {
        return poisson(random, gamma(random, size) * mean / size);
    }

    /** A gamma value of scale 1 (Marsaglia and Tsang 2000). */
    static double gamma(Random random, double shape) {
        if (shape < 1) {
            return gamma(random, shape + 1) * Math.pow(random.nextDouble(), 1 / shape);
        }
        double d = shape - 1.0 / 3;
        double c = 1 / Math.sqrt(9 * d);
        while (true) {
            double x = random.nextGaussian();
            double v = Math.pow(1 + c * x, 3);
            if (v > 0 && Math.log(random.nextDouble()) < 0.5 * x * x + d - d * v + d * Math.log(v)) {
                return d * v;
            }
        }
    }
}
