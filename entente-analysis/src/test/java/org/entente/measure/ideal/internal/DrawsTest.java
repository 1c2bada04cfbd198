package org.entente.measure.ideal.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class DrawsTest {

    /** Two chains of an autoregression around the given means. */
    private static Draws chains(double persistence, double firstMean, double secondMean) {
        RandomDraws random = new RandomDraws(4);
        float[][][] chains = new float[2][2000][1];
        for (int chain = 0; chain < 2; chain++) {
            double x = 0;
            for (float[] draw : chains[chain]) {
                x = persistence * x + random.normal();
                draw[0] = (float) (x + (chain == 0 ? firstMean : secondMean));
            }
        }
        return new Draws(chains, 0);
    }

    @Test
    void independentDrawsAreWorthTheirNumber() {
        Draws draws = chains(0, 0, 0);
        assertThat(draws.splitRHat()).isCloseTo(1, within(0.01));
        assertThat(draws.effectiveDraws()).isBetween(3000.0, 4000.0);
        assertThat(draws.mean()).isCloseTo(0, within(0.06));
        assertThat(draws.deviation()).isCloseTo(1, within(0.05));
        assertThat(draws.quantile(0.95)).isCloseTo(1.645, within(0.12));
    }

    /** An autoregression's draws are worth (1 - a) / (1 + a) of their number. */
    @Test
    void persistentDrawsAreWorthLess() {
        assertThat(chains(0.8, 0, 0).effectiveDraws()).isBetween(4000 / 9.0 * 0.6, 4000 / 9.0 * 1.6);
    }

    @Test
    void chainsApartAreTold() {
        assertThat(chains(0, 0, 3).splitRHat()).isGreaterThan(1.5);
    }
}
