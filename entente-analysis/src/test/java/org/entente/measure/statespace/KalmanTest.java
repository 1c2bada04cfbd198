package org.entente.measure.statespace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The Nile of Durbin and Koopman (2012), and the recursions against the plain normal posterior. */
class KalmanTest {

    /** Annual flow at Aswan 1871 to 1970 in 10⁸ m³ (Cobb 1978, "The problem of the Nile", Biometrika 65). */
    private static final double[] NILE = {
        1120, 1160, 963, 1210, 1160, 1160, 813, 1230, 1370, 1140, 995, 935, 1110, 994, 1020, 960, 1180, 799, 958, 1140,
        1100, 1210, 1150, 1250, 1260, 1220, 1030, 1100, 774, 840, 874, 694, 940, 833, 701, 916, 692, 1020, 1050, 969,
        831, 726, 456, 824, 702, 1120, 1100, 832, 764, 821, 768, 845, 864, 862, 698, 845, 744, 796, 1040, 759, 781, 865,
        845, 944, 984, 897, 822, 1010, 771, 676, 649, 846, 812, 742, 801, 1040, 860, 874, 848, 890, 744, 749, 838, 1050,
        918, 986, 797, 923, 975, 815, 1020, 906, 901, 1170, 912, 746, 919, 718, 714, 740
    };

    @Test
    void nileWithTheVariancesOfTheBook() {
        KalmanFilter filter = KalmanFilter.run(LinearModel.localLevel(15099, 1469.1), NILE);
        KalmanSmoother smoother = KalmanSmoother.run(filter);

        assertThat(filter.logLikelihood()).isCloseTo(-633.4646, within(1e-4));
        assertThat(filter.filtered(99, 0)).isCloseTo(798.3703, within(1e-4));
        assertThat(smoother.smoothed(0, 0)).isCloseTo(1111.6683, within(1e-4));
        assertThat(smoother.smoothedVariance(0, 0)).isCloseTo(4032.158, within(1e-3));
    }

    /**
     * Reference: statsmodels' UnobservedComponents, start variance 10⁶ and the first observation left out, stops at
     * variances 15126.97 and 1455.05 with log-likelihood −632.5377. The maximum is flat and lies a little beside.
     */
    @Test
    void nileUnderAnApproximateDiffuseStart() {
        MaximumLikelihood.Form form = v -> LinearModel.localLevel(v[0], v[1]).startingWithVariance(1e6);
        double reference = KalmanFilter.run(form.of(new double[] {15126.97, 1455.05}), NILE)
                .logLikelihood();

        double[] fitted = MaximumLikelihood.fit(form, 2, NILE);
        double reached = KalmanFilter.run(form.of(fitted), NILE).logLikelihood();

        assertThat(reference).isCloseTo(-632.5377, within(1e-4));
        assertThat(reached).isGreaterThanOrEqualTo(reference).isCloseTo(-632.5377, within(1e-4));
        assertThat(fitted[0]).isCloseTo(15126.97, within(25.0));
        assertThat(fitted[1]).isCloseTo(1455.05, within(15.0));
    }

    @Test
    void nileAtItsDiffuseMaximum() {
        double[] fitted = MaximumLikelihood.fit(MaximumLikelihood.LOCAL_LEVEL, 2, NILE);

        assertThat(fitted[0]).as("Durbin and Koopman (2012), section 2.10.3").isCloseTo(15099, within(1.0));
        assertThat(fitted[1]).isCloseTo(1469.1, within(.5));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void trendModelEqualsTheNormalPosteriorUnderALargePrior(long seed) {
        Random random = new Random(seed);
        double[] y = new double[14];
        for (int t = 0; t < y.length; t++) {
            y[t] = random.nextInt(4) == 0 ? Double.NaN : 3 + .7 * t + random.nextGaussian();
        }
        LinearModel model = LinearModel.localLinearTrend(1.3, .4, .05);
        KalmanSmoother smoother = KalmanSmoother.run(KalmanFilter.run(model, y));
        double[][] expected = DensePosterior.of(y, 1.3, .4, .05, 1e7);

        for (int t = 0; t < y.length; t++) {
            for (int i = 0; i < 2; i++) {
                assertThat(smoother.smoothed(t, i))
                        .as("state %d of %d, seed %d", i, t, seed)
                        .isCloseTo(expected[t][i], within(1e-4));
                assertThat(smoother.smoothedVariance(t, i)).isCloseTo(expected[t][2 + i], within(1e-4));
            }
        }
    }

    @Test
    void filteredEqualsSmoothedOfTheSeriesCutThere() {
        LinearModel model = LinearModel.localLinearTrend(15099, 1469.1, 10);
        KalmanFilter whole = KalmanFilter.run(model, NILE);
        for (int t = 2; t < NILE.length; t += 9) {
            KalmanSmoother cut = KalmanSmoother.run(KalmanFilter.run(model, Arrays.copyOf(NILE, t + 1)));
            assertThat(whole.filtered(t, 0)).isCloseTo(cut.smoothed(t, 0), within(1e-8));
            assertThat(whole.filteredVariance(t, 1)).isCloseTo(cut.smoothedVariance(t, 1), within(1e-6));
        }
    }

    @Test
    void nothingIsKnownBeforeTheObservationsPinItDown() {
        KalmanFilter filter = KalmanFilter.run(LinearModel.localLinearTrend(1, 1, 1), Double.NaN, 4, Double.NaN, 6);

        assertThat(filter.filtered(0, 0)).isNaN();
        assertThat(filter.filtered(1, 0)).isEqualTo(4);
        assertThat(filter.filtered(1, 1)).isNaN();
        assertThat(filter.forecast(2)).isNaN();
        assertThat(filter.filtered(3, 1)).isEqualTo(1);
    }

    @Test
    void bandsOfTheLevelCoverIt() {
        Random random = new Random(7);
        int covered = 0;
        int all = 0;
        for (int run = 0; run < 60; run++) {
            double[] level = new double[80];
            double[] y = new double[80];
            for (int t = 0; t < 80; t++) {
                level[t] = (t == 0 ? 5 : level[t - 1]) + .3 * random.nextGaussian();
                y[t] = level[t] + random.nextGaussian();
            }
            KalmanSmoother smoother = KalmanSmoother.run(KalmanFilter.run(LinearModel.localLevel(1, .09), y));
            for (int t = 0; t < 80; t++) {
                double gap = Math.abs(level[t] - smoother.smoothed(t, 0));
                covered += gap <= 1.6448536 * Math.sqrt(smoother.smoothedVariance(t, 0)) ? 1 : 0;
                all++;
            }
        }
        assertThat(covered / (double) all).isBetween(.88, .92);
    }

    @Test
    void aSeriesTooShortToFitIsRefused() {
        assertThatThrownBy(() -> MaximumLikelihood.fit(MaximumLikelihood.LOCAL_LEVEL, 2, 1, 2, Double.NaN))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2 values");
    }
}
