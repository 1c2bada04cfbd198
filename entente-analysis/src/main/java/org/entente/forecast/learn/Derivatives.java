package org.entente.forecast.learn;

import java.util.Arrays;

/**
 * Draws the rows of one tree and packs their derivatives. Rows with large gradients are all taken, of the others a share
 * that then counts for all of them (gradient-based one-side sampling: Ke et al. 2017). Derivatives become whole numbers by
 * random rounding, which keeps their sums right on average (Shi et al. 2022, Quantized training of gradient boosting
 * decision trees, NeurIPS 35).
 */
final class Derivatives {

    private static final int SAMPLE = 1 << 14;

    private final Softmax loss;
    private final RankSettings settings;
    private final long[] packed;
    private final float[] weight;
    private double gradientScale;
    private double hessianScale;

    Derivatives(Softmax loss, RankSettings settings, int rows) {
        this.loss = loss;
        this.settings = settings;
        packed = new long[rows];
        weight = new float[rows];
    }

    /** Draws rows into {@code into}; gives their number. */
    int draw(Draw random, int[] into) {
        float[] gradient = loss.gradient();
        float bound = bound(random, gradient);
        double taken = settings.restShare() / Math.max(1e-9, 1 - settings.topShare());
        int count = 0;
        for (int row = 0; row < packed.length; row++) {
            boolean large = Math.abs(gradient[row]) >= bound;
            weight[row] = large ? 1 : random.uniform() < taken ? (float) (1 / taken) : 0;
            if (weight[row] > 0) {
                into[count++] = row;
            }
        }
        pack(random, into, count);
        return count;
    }

    private void pack(Draw random, int[] into, int count) {
        float[] gradient = loss.gradient();
        float[] hessian = loss.hessian();
        float mostGradient = 1e-20f;
        float mostHessian = 1e-20f;
        for (int i = 0; i < count; i++) {
            int row = into[i];
            mostGradient = Math.max(mostGradient, Math.abs(gradient[row]) * weight[row]);
            mostHessian = Math.max(mostHessian, hessian[row] * weight[row]);
        }
        double levels = Math.min(1 << 15, 0x7FFFFFFF / (double) Math.max(1, count)) - 1;
        gradientScale = levels / mostGradient;
        hessianScale = levels / mostHessian;
        for (int i = 0; i < count; i++) {
            int row = into[i];
            long g = (long) Math.floor(gradient[row] * weight[row] * gradientScale + random.uniform());
            long h = (long) Math.floor(hessian[row] * weight[row] * hessianScale + random.uniform());
            packed[row] = (g << 32) + h;
        }
    }

    private float bound(Draw random, float[] gradient) {
        float[] sample = new float[Math.min(SAMPLE, gradient.length)];
        for (int i = 0; i < sample.length; i++) {
            sample[i] = Math.abs(gradient[(int) (random.uniform() * gradient.length)]);
        }
        Arrays.sort(sample);
        return sample[(int) Math.min(sample.length - 1, (1 - settings.topShare()) * sample.length)];
    }

    long[] packed() {
        return packed;
    }

    /** What a second derivative was multiplied by. */
    double hessianScale() {
        return hessianScale;
    }

    /** Newton's step for some of the drawn rows. */
    double step(int[] rows, int from, int to, double l2) {
        double gradient = 0;
        double hessian = 0;
        for (int i = from; i < to; i++) {
            gradient += loss.gradient()[rows[i]] * weight[rows[i]];
            hessian += loss.hessian()[rows[i]] * weight[rows[i]];
        }
        return -gradient / (hessian + l2);
    }
}
