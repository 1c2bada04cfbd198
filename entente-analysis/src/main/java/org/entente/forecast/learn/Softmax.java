package org.entente.forecast.learn;

import java.util.stream.IntStream;

/**
 * First and second derivatives of the loss for every row: for each right answer of a group, minus the logarithm of the
 * chance that it is picked among itself and the wrong ones, chances being proportional to exp(score). Other right answers
 * stay out, as they do where ranks are counted. Each wrong row stands for as many as were drawn from, so that a uniform draw
 * of wrong answers estimates the loss over all of them.
 */
final class Softmax {

    private final TrainingRows rows;
    private final float[] gradient;
    private final float[] hessian;

    Softmax(TrainingRows rows) {
        this.rows = rows;
        gradient = new float[rows.rows()];
        hessian = new float[rows.rows()];
    }

    float[] gradient() {
        return gradient;
    }

    float[] hessian() {
        return hessian;
    }

    /** Computes both for the scores as they are. */
    void compute(float[] scores) {
        IntStream.range(0, rows.groups()).parallel().forEach(group -> computeGroup(group, scores));
    }

    private void computeGroup(int group, float[] scores) {
        int from = group == 0 ? 0 : rows.groupEnd(group - 1);
        int end = rows.groupEnd(group);
        float most = Float.NEGATIVE_INFINITY;
        for (int i = from; i < end; i++) {
            most = Math.max(most, scores[i]);
        }
        double wrong = 1e-30;
        for (int i = from; i < end; i++) {
            gradient[i] = (float) Math.exp(scores[i] - most);
            wrong += rows.isRight(i) ? 0 : rows.weight(i) * gradient[i];
        }
        double first = 0;
        double second = 0;
        for (int i = from; i < end; i++) {
            if (rows.isRight(i)) {
                double all = gradient[i] + wrong;
                double chance = gradient[i] / all;
                gradient[i] = (float) (chance - 1);
                hessian[i] = (float) (chance * (1 - chance));
                first += 1 / all;
                second += 1 / all / all;
            }
        }
        for (int i = from; i < end; i++) {
            if (!rows.isRight(i)) {
                double own = gradient[i];
                float stands = rows.weight(i);
                gradient[i] = (float) (stands * own * first);
                hessian[i] = (float) (stands * own * (first - own * second));
            }
        }
    }
}
