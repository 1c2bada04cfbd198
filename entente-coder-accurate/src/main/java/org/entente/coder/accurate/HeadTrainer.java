package org.entente.coder.accurate;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/** Teaches a {@link LinearHead} by AdaGrad with dropout; its weights are the mean over the second half of the passes. */
final class HeadTrainer {

    private static final int PASSES = 12;
    private static final float RATE = 0.08f;
    private static final float DECAY = 1e-5f;
    private static final double DROPOUT = 0.2;

    private final float[] weights = new float[LinearHead.CLASSES * LinearHead.ROW];
    private final float[] squares = new float[weights.length];
    private final SplittableRandom random = new SplittableRandom(5);

    private HeadTrainer() {
        Arrays.fill(squares, 1e-4f);
    }

    /**
     * @param vectors one a sentence
     * @param labels the classes' ordinals
     */
    static LinearHead fit(List<float[]> vectors, int[] labels) {
        return new HeadTrainer().train(vectors, labels);
    }

    private LinearHead train(List<float[]> vectors, int[] labels) {
        float[] sum = new float[weights.length];
        for (int pass = 0; pass < PASSES; pass++) {
            for (int step = 0; step < labels.length; step++) {
                int i = random.nextInt(labels.length);
                step(dropped(vectors.get(i)), labels[i]);
            }
            if (2 * pass >= PASSES) {
                for (int w = 0; w < sum.length; w++) {
                    sum[w] += weights[w] / (PASSES / 2);
                }
            }
        }
        return new LinearHead(sum);
    }

    private float[] dropped(float[] vector) {
        float[] kept = new float[LinearHead.ROW];
        for (int k = 0; k < vector.length; k++) {
            kept[k] = random.nextDouble() < DROPOUT ? 0 : (float) (vector[k] / (1 - DROPOUT));
        }
        kept[LinearHead.ROW - 1] = 1;
        return kept;
    }

    private void step(float[] vector, int label) {
        float[] p = new LinearHead(weights).probabilities(vector);
        for (int c = 0; c < LinearHead.CLASSES; c++) {
            float error = p[c] - (c == label ? 1 : 0);
            int from = c * LinearHead.ROW;
            for (int k = 0; k < LinearHead.ROW; k++) {
                float gradient = error * vector[k] + DECAY * weights[from + k];
                squares[from + k] += gradient * gradient;
                weights[from + k] -= (float) (RATE * gradient / Math.sqrt(squares[from + k]));
            }
        }
    }
}
