package org.entente.measure.statespace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** The sum over whole rows against one place after the other. */
class StepKernelTest {

    @RepeatedTest(40)
    void stepEqualsTheSumOverEveryPairOfPlaces(RepetitionInfo run) {
        Random random = new Random(run.getCurrentRepetition());
        int size = 1 + random.nextInt(90);
        double deviation = .02 + random.nextDouble();
        double[] from = new double[size];
        int first = random.nextInt(size);
        for (int i = first; i < Math.min(size, first + 1 + random.nextInt(40)); i++) {
            from[i] = random.nextDouble() - .3;
        }
        double[] to = new double[size];

        StepKernel.of(deviation, .08, size).step(from, to);

        double[] expected = naive(StepKernel.half(deviation, .08), from);
        for (int i = 0; i < size; i++) {
            assertThat(to[i])
                    .as("seed %d place %d", run.getCurrentRepetition(), i)
                    .isCloseTo(expected[i], within(1e-12));
        }
    }

    private static double[] naive(double[] half, double[] from) {
        double[] to = new double[from.length];
        for (int i = 0; i < from.length; i++) {
            for (int d = -(half.length - 1); d < half.length; d++) {
                to[StepKernel.within(i + d, to.length)] += half[Math.abs(d)] * from[i];
            }
        }
        return to;
    }

    @Test
    void whatWouldLeaveTheGridIsTurnedBack() {
        double[] to = new double[5];

        StepKernel.of(.1, .08, 5).step(new double[] {1, 0, 0, 0, 0}, to);

        double[] half = StepKernel.half(.1, .08);
        assertThat(to[0]).isCloseTo(half[0] + half[1], within(1e-15));
        assertThat(to[0] + to[1] + to[2] + to[3] + to[4]).isCloseTo(1, within(1e-12));
    }
}
