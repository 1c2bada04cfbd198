package org.entente.detect.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.hipparchus.special.Erf;
import org.junit.jupiter.api.Test;

class TurnDistributionTest {

    @Test
    void theClosedFormIsTheIntegral() {
        for (double ratio : new double[] {0.05, 0.5, 1, 3, 20}) {
            for (double z : new double[] {0.05, 0.3, 1, 2, 3}) {
                assertThat(TurnDistribution.beyond(z, ratio))
                        .as(ratio + " " + z)
                        .isCloseTo(integral(z, ratio), within(1e-9));
            }
            assertThat(TurnDistribution.beyond(0, ratio)).isCloseTo(ratio / (1 + ratio), within(1e-12));
        }
    }

    /** Bai (1997) tabulates 7 and 11 as the 90 % and 95 % points of the symmetric case, rounded up from 7.687 and 11.033. */
    @Test
    void theSymmetricQuantilesAreTheTabulatedOnes() {
        assertThat(TurnDistribution.quantile(0.05, 1, 1, 1)).isCloseTo(7.687, within(0.002));
        assertThat(TurnDistribution.quantile(0.025, 1, 1, 1)).isCloseTo(11.033, within(0.002));
    }

    private static double integral(double z, double ratio) {
        int steps = 40_000;
        double width = 45.0 / steps;
        double sum = 0;
        for (int i = 1; i < steps; i++) {
            double u = i * width;
            double late = Math.exp(-u) * normal(u / (2 * z) - z) - normal(-u / (2 * z) - z);
            sum += (i % 2 == 1 ? 4 : 2) * late * -Math.expm1(-ratio * u);
        }
        return sum * width / 3;
    }

    private static double normal(double x) {
        return 0.5 * Erf.erfc(-x / Math.sqrt(2));
    }
}
