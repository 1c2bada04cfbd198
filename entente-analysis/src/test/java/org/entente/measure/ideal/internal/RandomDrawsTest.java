package org.entente.measure.ideal.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RandomDrawsTest {

    private static final int DRAWS = 200_000;

    @Test
    void theDistributionFunctionIsThatOfTheTables() {
        assertThat(NormalTable.below(0)).isCloseTo(0.5, within(1e-9));
        assertThat(NormalTable.below(1.96)).isCloseTo(0.9750021048517795, within(1e-8));
        assertThat(NormalTable.below(-3.3)).isCloseTo(4.834241423837772e-4, within(1e-10));
        assertThat(NormalTable.below(-6)).isCloseTo(9.865876450376946e-10, within(1e-15));
        assertThat(NormalTable.density(1.2345)).isCloseTo(density(1.2345), within(1e-8));
    }

    @Test
    void theTableIsTheExactFunction() {
        for (double x = -7.9; x < 7.9; x += 0.00731) {
            assertThat(NormalTable.below(x)).as("at %s", x).isCloseTo(NormalTable.exact(x), within(1e-8));
        }
    }

    @Test
    void normalDrawsFillTheirDistribution() {
        RandomDraws random = new RandomDraws(3);
        double[] at = {-4, -3.7, -2, -1, -0.2, 0, 0.3, 1.5, 2.5, 3.66};
        int[] below = new int[at.length];
        for (int i = 0; i < DRAWS; i++) {
            double x = random.normal();
            for (int k = 0; k < at.length; k++) {
                below[k] += x < at[k] ? 1 : 0;
            }
        }
        for (int k = 0; k < at.length; k++) {
            double expected = NormalTable.exact(at[k]);
            double error = 4 * Math.sqrt(expected * (1 - expected) / DRAWS);
            assertThat(below[k] / (double) DRAWS).as("below %s", at[k]).isCloseTo(expected, within(error));
        }
    }

    /** Every branch: the easy middle, near and far tails, wide and narrow slices. */
    @ParameterizedTest
    @CsvSource({
        "0, -1, 1",
        "0, -0.01, 0.02",
        "0, 0.5, Infinity",
        "3, -Infinity, -2",
        "0, 6, Infinity",
        "0, 5, 5.1",
        "-4, 0, 0.3",
        "0, 0.1, 2",
        "0, -9, -3"
    })
    void truncatedDrawsHaveTheRightMean(double mean, double low, double high) {
        RandomDraws random = new RandomDraws(9);
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < DRAWS; i++) {
            double x = random.between(mean, low, high);
            assertThat(x > low && x < high).isTrue();
            sum += x;
            squares += x * x;
        }
        double found = sum / DRAWS;
        double error = 4.5 * Math.sqrt((squares / DRAWS - found * found) / DRAWS);
        double share = NormalTable.exact(high - mean) - NormalTable.exact(low - mean);
        if (low - mean > 0) {
            share = NormalTable.exact(mean - low) - NormalTable.exact(mean - high);
        }
        double expected = mean + (density(low - mean) - density(high - mean)) / share;
        assertThat(found).isCloseTo(expected, within(error));
    }

    private static double density(double x) {
        return Math.exp(-0.5 * x * x) / Math.sqrt(2 * Math.PI);
    }
}
