package org.entente.forecast.chance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class LogisticTest {

    @Test
    void findsTheWeightsThatMadeTheOutcomes() {
        double[] truth = {-2, 1.5, -.7};
        SplittableRandom random = new SplittableRandom(4);
        int count = 40_000;
        double[] rows = new double[count * 3];
        boolean[] outcome = new boolean[count];
        for (int i = 0; i < count; i++) {
            double[] row = {1, random.nextDouble() * 2, random.nextDouble() * 2};
            System.arraycopy(row, 0, rows, i * 3, 3);
            outcome[i] = random.nextDouble() < Logistic.probability(truth, row);
        }

        double[] fitted = Logistic.fit(rows, outcome, count, 3, 1);

        for (int j = 0; j < 3; j++) {
            assertThat(fitted[j]).isCloseTo(truth[j], within(.12));
        }
    }

    @Test
    void whatNeverHappensGetsAChanceNearZeroAndNoNaN() {
        double[] rows = new double[200];
        for (int i = 0; i < 100; i++) {
            rows[2 * i] = 1;
            rows[2 * i + 1] = i / 10.0;
        }

        double[] fitted = Logistic.fit(rows, new boolean[100], 100, 2, 1);

        assertThat(Logistic.probability(fitted, new double[] {1, 5})).isBetween(0.0, .02);
    }

    @Test
    void solvesSymmetricEquations() {
        double[] x = Logistic.solve(new double[][] {{4, 0, 0}, {2, 5, 0}, {1, 3, 6}}, new double[] {11, 21, 25});

        assertThat(4 * x[0] + 2 * x[1] + x[2]).isCloseTo(11, within(1e-9));
        assertThat(2 * x[0] + 5 * x[1] + 3 * x[2]).isCloseTo(21, within(1e-9));
        assertThat(x[0] + 3 * x[1] + 6 * x[2]).isCloseTo(25, within(1e-9));
    }
}
