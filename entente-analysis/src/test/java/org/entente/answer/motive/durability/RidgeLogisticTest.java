package org.entente.answer.motive.durability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class RidgeLogisticTest {

    @Test
    void withoutFeaturesTheChanceIsTheShare() {
        double[][] rows = new double[10][];
        Arrays.setAll(rows, i -> new double[] {1});
        boolean[] happened = new boolean[10];
        happened[0] = happened[1] = happened[2] = true;

        double[] weights = RidgeLogistic.fit(rows, happened, ones(10), new double[] {0});

        assertThat(RidgeLogistic.chance(weights, rows[0])).isCloseTo(.3, within(1e-6));
    }

    @Test
    void weightsThatMadeTheOutcomesAreFound() {
        SplittableRandom random = new SplittableRandom(11);
        double[] truth = {-.5, 1.2, -.8};
        int n = 20_000;
        double[][] rows = new double[n][];
        boolean[] happened = new boolean[n];
        for (int i = 0; i < n; i++) {
            rows[i] = new double[] {1, random.nextGaussian(), random.nextGaussian()};
            happened[i] = random.nextDouble() < RidgeLogistic.chance(truth, rows[i]);
        }

        double[] weights = RidgeLogistic.fit(rows, happened, ones(n), new double[] {0, 1e-3, 1e-3});

        for (int j = 0; j < truth.length; j++) {
            assertThat(weights[j]).isCloseTo(truth[j], within(.08));
        }
        assertThat(Math.abs(RidgeLogistic.fit(rows, happened, ones(n), new double[] {0, 1e5, 1e5})[1]))
                .isLessThan(.1);
    }

    private static double[] ones(int n) {
        double[] ones = new double[n];
        Arrays.fill(ones, 1);
        return ones;
    }
}
