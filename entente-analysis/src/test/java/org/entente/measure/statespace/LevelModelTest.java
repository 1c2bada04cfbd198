package org.entente.measure.statespace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The numerical filter against the exact normal one, and its bands against levels that are known because they were drawn. */
class LevelModelTest {

    /** A normal observation, so that the Kalman filter knows the answer. */
    private record Normal(double[] y, double variance) implements LevelLikelihood {
        @Override
        public int size() {
            return y.length;
        }

        @Override
        public boolean isObserved(int t) {
            return !Double.isNaN(y[t]);
        }

        @Override
        public double lowest() {
            return -6;
        }

        @Override
        public double highest() {
            return 6;
        }

        @Override
        public void logDensity(int t, double[] levels, double dispersion, double[] out) {
            for (int i = 0; i < levels.length; i++) {
                double gap = y[t] - levels[i];
                out[i] = -.5 * (gap * gap / variance + Math.log(2 * Math.PI * variance));
            }
        }
    }

    @Test
    void normalObservationsGiveWhatTheKalmanFilterGives() {
        Random random = new Random(11);
        double[] y = new double[40];
        double level = 0;
        for (int t = 0; t < y.length; t++) {
            level += .25 * random.nextGaussian();
            y[t] = t % 7 == 3 ? Double.NaN : level + .5 * random.nextGaussian();
        }
        KalmanFilter filter = KalmanFilter.run(LinearModel.localLevel(.25, .0625), y);
        KalmanSmoother smoother = KalmanSmoother.run(filter);
        LevelModel model = LevelModel.fit(new Normal(y, .25), LevelPrior.flat(new double[] {.25}, new double[] {0}));
        for (int t = 0; t < y.length; t++) {
            double deviation = Math.sqrt(filter.filteredVariance(t, 0));
            assertThat(model.filtered(t, 2)).isCloseTo(filter.filtered(t, 0), within(.01));
            assertThat(model.filtered(t, 4)).isCloseTo(filter.filtered(t, 0) + 1.645 * deviation, within(.02));
            deviation = Math.sqrt(smoother.smoothedVariance(t, 0));
            assertThat(model.smoothed(t, 2)).isCloseTo(smoother.smoothed(t, 0), within(.01));
            assertThat(model.smoothed(t, 0)).isCloseTo(smoother.smoothed(t, 0) - 1.645 * deviation, within(.02));
        }
    }

    @Test
    void changeOfTheLevelEqualsTheNormalPosterior() {
        double[] y = {.1, .4, -.2, .9, 1.1, .8, 1.6, 1.2};
        double[][] covariance = NormalWalk.covariance(y, .25, .09);
        double[] mean = NormalWalk.mean(y, .25, .09);
        LevelModel model = LevelModel.fit(new Normal(y, .25), LevelPrior.flat(new double[] {.3}, new double[] {0}));

        LevelChange change = model.change(5);

        assertThat(change.mean()).isCloseTo(mean[7] - mean[2], within(.01));
        double variance = covariance[7][7] + covariance[2][2] - 2 * covariance[7][2];
        assertThat(change.deviation()).isCloseTo(Math.sqrt(variance), within(.01));
    }

    @Test
    void changeDoesNotDependOnTheSignOfTheLevels() {
        double[] y = {.1, .4, -.2, .9, 1.1, .8, 1.6, 1.2};
        double[] below = Arrays.stream(y).map(each -> each - 3).toArray();
        LevelPrior prior = LevelPrior.flat(new double[] {.3}, new double[] {0});

        LevelChange change = LevelModel.fit(new Normal(y, .25), prior).change(5);
        LevelChange shifted = LevelModel.fit(new Normal(below, .25), prior).change(5);

        assertThat(shifted.mean()).isCloseTo(change.mean(), within(.01));
        assertThat(shifted.deviation()).isCloseTo(change.deviation(), within(.01));
    }

    @Test
    void filteredFormAloneGivesTheSameBits() {
        long[] count = {3, 0, 5, 9, 2, 30, 41, 0, 0, 12};
        double[] exposure = {100, 100, 90, 120, 0, 100, 100, 100, 100, 100};
        LevelModel whole = LevelModel.fit(counts(count, exposure), flat());
        LevelModel last = LevelModel.filter(counts(count, exposure), flat(), 3);

        for (int q = 0; q < LevelModel.QUANTILES.length; q++) {
            assertThat(last.filtered(9, q)).isEqualTo(whole.filtered(9, q));
        }
        assertThat(last.change(3)).isEqualTo(whole.change(3));
        assertThat(last.change(1)).isEqualTo(whole.change(1));
        assertThat(last.logLikelihood()).isEqualTo(whole.logLikelihood());
    }

    /** The level as one normal vector. */
    private static final class NormalWalk {
        private static double[][] both(double[] y, double noise, double step) {
            double[] mean = new double[y.length];
            double[][] covariance = new double[y.length + 1][y.length];
            for (int i = 0; i < y.length; i++) {
                for (int j = 0; j < y.length; j++) {
                    covariance[i][j] = 1e6 + step * Math.min(i, j);
                }
            }
            for (int at = 0; at < y.length; at++) {
                double f = covariance[at][at] + noise;
                double v = y[at] - mean[at];
                double[] column = Arrays.copyOf(covariance[at], y.length);
                for (int i = 0; i < y.length; i++) {
                    mean[i] += column[i] * v / f;
                    for (int j = 0; j < y.length; j++) {
                        covariance[i][j] -= column[i] * column[j] / f;
                    }
                }
            }
            covariance[y.length] = mean;
            return covariance;
        }

        static double[] mean(double[] y, double noise, double step) {
            return both(y, noise, step)[y.length];
        }

        static double[][] covariance(double[] y, double noise, double step) {
            return both(y, noise, step);
        }
    }

    @Test
    void filteredValuesDoNotSeeWhatComesLater() {
        long[] count = {3, 0, 5, 9, 2, 30, 41, 0, 0, 12};
        double[] exposure = {100, 100, 90, 120, 0, 100, 100, 100, 100, 100};
        long[] other = count.clone();
        other[8] = 400;
        LevelModel one = LevelModel.fit(counts(count, exposure), flat());
        LevelModel two = LevelModel.fit(counts(other, exposure), flat());
        for (int t = 0; t < 8; t++) {
            for (int q = 0; q < LevelModel.QUANTILES.length; q++) {
                assertThat(one.filtered(t, q)).isEqualTo(two.filtered(t, q));
            }
        }
        assertThat(one.smoothed(7, 2)).isNotEqualTo(two.smoothed(7, 2));
        assertThat(one.filtered(9, 2)).isCloseTo(one.smoothed(9, 2), within(1e-3));
    }

    private static CountLikelihood counts(long[] count, double[] exposure) {
        return new CountLikelihood(count, exposure, 1e-7, .1);
    }

    private static LevelPrior flat() {
        return LevelPrior.flat(new double[] {.05, .1, .2, .4}, new double[] {.01, .1, .3, .8});
    }

    /** Mean count, step of the level, dispersion: from three events in ten months to twenty a month. */
    private static final double[][] SETTINGS = {{1, .15, .2}, {4, .15, .2}, {20, .1, .1}, {.3, .2, .3}};

    @Test
    void ninetyPercentBandsOfCountsCoverTheLevel() {
        Coverage whole = new Coverage();
        for (double[] setting : SETTINGS) {
            Coverage coverage = new Coverage();
            for (int run = 0; run < 40; run++) {
                Drawn drawn = Drawn.counts(60, setting[0], setting[1], setting[2], new Random(1000 + run));
                CountLikelihood counts = counts(drawn.count, drawn.exposure);
                LevelModel model = LevelModel.fit(counts, flat());
                for (int t = 5; t < 60; t++) {
                    CountForecasts.Place place = CountForecasts.place(model, counts, t);
                    coverage.add(model, t, drawn.level[t], place);
                    whole.add(model, t, drawn.level[t], place);
                }
            }
            System.out.println("Simulated counts, mean " + setting[0] + ": " + coverage);
            assertThat(coverage.filtered()).as("%s", coverage).isBetween(.86, .94);
            assertThat(coverage.smoothed()).as("%s", coverage).isBetween(.86, .94);
            assertThat(coverage.forecast()).as("%s", coverage).isBetween(.88, .92);
        }
        System.out.println("Simulated counts, all settings: " + whole);
        assertThat(whole.filtered()).as("%s", whole).isBetween(.88, .92);
        assertThat(whole.smoothed()).as("%s", whole).isBetween(.88, .92);
        assertThat(whole.forecast()).as("%s", whole).isBetween(.88, .92);
    }

    /**
     * Where nearly all votes are alike the level is hardly seen, and filtered bands hold it a little less often than they
     * say: about 86 times in a hundred.
     */
    @Test
    void ninetyPercentBandsOfSharesCoverTheLevel() {
        double[] usual = shares(.8, .15);
        double[] split = shares(.5, .1);
        double[] alike = shares(.93, .3);

        System.out.printf(
                Locale.ROOT,
                "Simulated shares, filtered and smoothed: mean .8 %.3f %.3f, .5 %.3f %.3f, .93 %.3f %.3f%n",
                usual[0],
                usual[1],
                split[0],
                split[1],
                alike[0],
                alike[1]);
        assertThat(usual[0]).isBetween(.87, .93);
        assertThat(usual[1]).isBetween(.87, .93);
        assertThat(split[0]).isBetween(.87, .93);
        assertThat(split[1]).isBetween(.87, .93);
        assertThat(alike[0]).isBetween(.84, .93);
        assertThat(alike[1]).isBetween(.86, .93);
    }

    private static double[] shares(double start, double step) {
        LevelPrior prior = LevelPrior.flat(new double[] {.05, .1, .2, .4}, new double[] {.001, .005, .02, .06});
        double filtered = 0;
        double smoothed = 0;
        for (int run = 0; run < 40; run++) {
            Drawn drawn = Drawn.shares(40, start, step, new Random(500 + run));
            double[] hits = Arrays.stream(drawn.count).asDoubleStream().toArray();
            LevelModel model = LevelModel.fit(new ShareLikelihood(hits, drawn.exposure), prior);
            for (int t = 5; t < 40; t++) {
                double level = drawn.level[t];
                filtered += model.filtered(t, 0) <= level && level <= model.filtered(t, 4) ? 1 : 0;
                smoothed += model.smoothed(t, 0) <= level && level <= model.smoothed(t, 4) ? 1 : 0;
            }
        }
        return new double[] {filtered / 1400, smoothed / 1400};
    }

    /** How often something that should hold nine times in ten did. */
    private static final class Coverage {
        private double filtered;
        private double smoothed;
        private double forecast;
        private int all;

        void add(LevelModel model, int t, double level, CountForecasts.Place place) {
            filtered += model.filtered(t, 0) <= level && level <= model.filtered(t, 4) ? 1 : 0;
            smoothed += model.smoothed(t, 0) <= level && level <= model.smoothed(t, 4) ? 1 : 0;
            forecast += place.shareWithin(.05, .95);
            all++;
        }

        double filtered() {
            return filtered / all;
        }

        double smoothed() {
            return smoothed / all;
        }

        double forecast() {
            return forecast / all;
        }

        @Override
        public String toString() {
            return String.format("filtered %.3f smoothed %.3f forecast %.3f", filtered(), smoothed(), forecast());
        }
    }

    /** A drawn series. */
    private record Drawn(double[] level, long[] count, double[] exposure) {
        static Drawn counts(int n, double mean, double step, double dispersion, Random random) {
            Drawn drawn = new Drawn(new double[n], new long[n], new double[n]);
            for (int t = 0; t < n; t++) {
                drawn.exposure[t] = 5000 + random.nextInt(10_000);
                drawn.level[t] = t == 0 ? Math.log(mean / 10_000) : drawn.level[t - 1] + step * random.nextGaussian();
                double rate = drawn.exposure[t] * Math.exp(drawn.level[t]);
                drawn.count[t] = poisson(rate * gamma(1 / dispersion, random) * dispersion, random);
            }
            return drawn;
        }

        static Drawn shares(int n, double start, double step, Random random) {
            Drawn drawn = new Drawn(new double[n], new long[n], new double[n]);
            for (int t = 0; t < n; t++) {
                drawn.level[t] =
                        t == 0 ? Math.log(start / (1 - start)) : drawn.level[t - 1] + step * random.nextGaussian();
                drawn.exposure[t] = 60 + random.nextInt(40);
                double mean = 1 / (1 + Math.exp(-drawn.level[t]));
                double a = gamma(mean / .02, random);
                double share = a / (a + gamma((1 - mean) / .02, random));
                for (int i = 0; i < drawn.exposure[t]; i++) {
                    drawn.count[t] += random.nextDouble() < share ? 1 : 0;
                }
            }
            return drawn;
        }

        /** Marsaglia and Tsang (2000). */
        private static double gamma(double shape, Random random) {
            double boost = shape < 1 ? Math.pow(random.nextDouble(), 1 / shape) : 1;
            double d = (shape < 1 ? shape + 1 : shape) - 1 / 3.0;
            while (true) {
                double x = random.nextGaussian();
                double v = Math.pow(1 + x / Math.sqrt(9 * d), 3);
                if (v > 0 && Math.log(random.nextDouble()) < .5 * x * x + d - d * v + d * Math.log(v)) {
                    return boost * d * v;
                }
            }
        }

        private static long poisson(double mean, Random random) {
            long k = 0;
            for (double sum = -Math.log(random.nextDouble()); sum < mean; sum -= Math.log(random.nextDouble())) {
                k++;
            }
            return k;
        }
    }

    @Test
    void bandsAreWideWhereThereAreFewEventsAndWidenWhereThereAreNone() {
        double[] exposure = new double[30];
        Arrays.fill(exposure, 10_000);
        long[] thin = new long[30];
        thin[3] = 1;
        thin[20] = 1;
        long[] thick = new long[30];
        Arrays.fill(thick, 80);
        LevelModel few = LevelModel.fit(counts(thin, exposure), flat());
        LevelModel many = LevelModel.fit(counts(thick, exposure), flat());
        double[] gap = exposure.clone();
        Arrays.fill(gap, 20, 30, 0);
        LevelModel stopped = LevelModel.fit(counts(thick, gap), flat());

        assertThat(few.filtered(29, 4) - few.filtered(29, 0)).isGreaterThan(3 * width(many, 29));
        assertThat(width(stopped, 29)).isGreaterThan(1.5 * width(many, 29));
        assertThat(width(stopped, 29)).isGreaterThan(width(stopped, 21));
    }

    private static double width(LevelModel model, int t) {
        return model.filtered(t, 4) - model.filtered(t, 0);
    }

    @Test
    void sharesOfOneAndZeroKeepAFiniteLevel() {
        LevelModel model = LevelModel.fit(
                new ShareLikelihood(new double[] {40, 39.5, 0}, new double[] {40, 40, 0}),
                LevelPrior.flat(new double[] {.1, .3}, new double[] {.005, .05}));

        assertThat(model.filtered(1, 0)).isGreaterThan(2);
        assertThat(model.filtered(1, 4)).isLessThan(8.1);
        assertThat(width(model, 2)).isGreaterThan(width(model, 1));
    }
}
