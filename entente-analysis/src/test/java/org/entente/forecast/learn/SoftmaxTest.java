package org.entente.forecast.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Derivatives against differences of the loss, written out in the plainest way. */
class SoftmaxTest {

    private static final int SIZE = 12;

    private static TrainingRows rows() {
        TrainingRows rows = new TrainingRows(1);
        for (int i = 0; i < SIZE; i++) {
            rows.add(new float[] {i}, 0, isRight(i), weight(i));
        }
        rows.endGroup();
        return rows;
    }

    private static boolean isRight(int row) {
        return row == 2 || row == 7;
    }

    /** A wrong row may stand for many, another one for itself alone. */
    private static float weight(int row) {
        return isRight(row) || row % 3 == 0 ? 1 : 3;
    }

    private static double loss(float[] scores, int changed, double by) {
        double wrong = 0;
        for (int i = 0; i < SIZE; i++) {
            wrong += isRight(i) ? 0 : weight(i) * Math.exp(scores[i] + (i == changed ? by : 0));
        }
        double loss = 0;
        for (int i = 0; i < SIZE; i++) {
            if (isRight(i)) {
                double own = Math.exp(scores[i] + (i == changed ? by : 0));
                loss -= Math.log(own / (own + wrong));
            }
        }
        return loss;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void gradientsAreTheSlopeOfTheLoss(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        float[] scores = new float[SIZE];
        for (int i = 0; i < SIZE; i++) {
            scores[i] = (float) (random.nextDouble() * 6 - 3);
        }
        Softmax softmax = new Softmax(rows());
        softmax.compute(scores);
        for (int i = 0; i < SIZE; i++) {
            double slope = (loss(scores, i, 1e-4) - loss(scores, i, -1e-4)) / 2e-4;
            assertThat((double) softmax.gradient()[i]).isCloseTo(slope, within(1e-4));
            assertThat(softmax.hessian()[i]).isNotNegative();
        }
    }

    @Test
    void gradientsOfAGroupSumToZero() {
        Softmax softmax = new Softmax(rows());
        softmax.compute(new float[SIZE]);
        double sum = 0;
        for (float each : softmax.gradient()) {
            sum += each;
        }
        assertThat(sum).isCloseTo(0, within(1e-5));
    }
}
