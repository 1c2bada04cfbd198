package org.entente.detect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.entente.detect.internal.Draws;
import org.hipparchus.special.Gamma;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Detectors that see one value after another. */
class WatchingTest {

    /** Montgomery, Introduction to Statistical Quality Control, tables on CUSUM and EWMA schemes (Lucas and Saccucci 1990). */
    @Test
    void limitsAreThePublishedOnes() {
        assertThat(ControlChart.cusum(1, 168).limit()).isCloseTo(4, within(0.02));
        assertThat(ControlChart.cusum(1, 465).limit()).isCloseTo(5, within(0.02));
        assertThat(ControlChart.ewma(0.1, 500).limit()).isCloseTo(2.814, within(0.005));
        assertThat(ControlChart.ewma(0.25, 500).limit()).isCloseTo(2.998, within(0.005));
        assertThat(ControlChart.ewma(1, 370.4).limit()).isCloseTo(3, within(0.005));
    }

    @ParameterizedTest
    @CsvSource({"0.5,1", "4,1", "60,1", "12,3"})
    void quietFeedsRaiseNoMoreAlarmsThanStated(double rate, double dispersion) {
        double runLength = 100;
        int[] alarms = new int[2];
        int scored = 0;
        ControlChart cusum = ControlChart.cusum(1, runLength);
        ControlChart ewma = ControlChart.ewma(0.2, runLength);
        for (int seed = 0; seed < 100; seed++) {
            Random random = new Random(seed);
            FeedScores scores = new FeedScores(dispersion, 10);
            ControlChart[] charts = {cusum.another(), ewma.another()};
            for (int t = 0; t < 500; t++) {
                double exposure = 0.5 + random.nextDouble();
                double count = dispersion == 1
                        ? Draws.poisson(random, rate * exposure)
                        : Draws.negativeBinomial(random, rate * exposure, rate * exposure / (dispersion - 1));
                double score = scores.add(count, exposure);
                scored += Double.isNaN(score) ? 0 : 1;
                for (int c = 0; c < 2; c++) {
                    alarms[c] += Math.abs(charts[c].add(score));
                }
            }
        }
        double stated = scored / runLength;
        assertThat((double) alarms[0]).as("CUSUM").isLessThan(stated + 4 * Math.sqrt(stated));
        assertThat((double) alarms[1]).as("EWMA").isLessThan(stated + 4 * Math.sqrt(stated));
        assertThat(alarms[0] + alarms[1]).isPositive();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aRiseIsSeenSoonAndFromItsSide(boolean cumulative) {
        Random random = new Random(3);
        ControlChart chart = cumulative ? ControlChart.cusum(1, 1000) : ControlChart.ewma(0.2, 1000);
        for (int t = 0; t < 50; t++) {
            chart.add(random.nextGaussian() * 0.5);
        }
        assertThat(chart.add(Double.NaN)).isZero();
        int waited = 0;
        int alarm = 0;
        while (alarm == 0 && waited < 50) {
            alarm = chart.add(2 + random.nextGaussian() * 0.5);
            waited++;
        }
        assertThat(alarm).isEqualTo(1);
        assertThat(waited).isLessThan(10);
    }

    @Test
    void runLengthsHaveTheProbabilitiesOfAllSegmentationsAddedUp() {
        Random random = new Random(12);
        double[] counts = new double[11];
        for (int i = 0; i < counts.length; i++) {
            counts[i] = Draws.poisson(random, i < 6 ? 2 : 9);
        }
        OnlineDetector detector = OnlineDetector.ofCounts(20, 3);
        for (double count : counts) {
            detector.add(count);
        }
        double[] byLength = allSegmentations(counts, 1.0 / 20, 3);
        double total = 0;
        for (double each : byLength) {
            total += each;
        }
        assertThat(detector.logEvidence()).isCloseTo(Math.log(total), within(1e-5));
        double sum = 0;
        for (int r = 1; r <= counts.length; r++) {
            sum += byLength[r] / total;
            assertThat(detector.probabilityOfChange(r)).as("length " + r).isCloseTo(sum, within(1e-5));
        }
        assertThat(detector.likeliestLength()).isEqualTo(5);
    }

    /** Joint probability of the counts and of each length of the last segment, over every way to cut them. */
    private static double[] allSegmentations(double[] counts, double hazard, double rate) {
        int n = counts.length;
        double[] byLength = new double[n + 1];
        for (int mask = 0; mask < 1 << (n - 1); mask++) {
            double log = 0;
            int from = 0;
            for (int k = 1; k <= n; k++) {
                boolean ends = k == n || (mask >> (k - 1) & 1) == 1;
                if (k < n) {
                    log += Math.log(ends ? hazard : 1 - hazard);
                }
                if (ends) {
                    log += evidence(counts, from, k, rate);
                    if (k == n) {
                        byLength[n - from] += Math.exp(log);
                    }
                    from = k;
                }
            }
        }
        return byLength;
    }

    private static double evidence(double[] counts, int from, int to, double rate) {
        double sum = 0;
        double log = 0;
        for (int i = from; i < to; i++) {
            sum += counts[i];
            log -= Gamma.logGamma(counts[i] + 1);
        }
        return log + Gamma.logGamma(rate + sum) - Gamma.logGamma(rate) - (rate + sum) * Math.log(1 + to - from);
    }

    @Test
    void aChangeOfMeasurementsIsSeenWithinAFewValuesAndNotBefore() {
        Random random = new Random(21);
        OnlineDetector detector = OnlineDetector.ofMeasurements(100, 0, 1);
        double highest = 0;
        for (int t = 0; t < 200; t++) {
            detector.add(t == 60 ? Double.NaN : random.nextGaussian());
            highest = t > 20 ? Math.max(highest, detector.probabilityOfChange(5)) : highest;
        }
        assertThat(highest).isLessThan(0.5);
        for (int t = 0; t < 9; t++) {
            detector.add(4 + random.nextGaussian());
        }
        assertThat(detector.likeliestLength()).isEqualTo(9);
        assertThat(detector.probabilityOfChange(11)).isGreaterThan(0.95);
        detector.add(1e300);
        detector.add(0);
        assertThat(detector.probabilityOfChange(3)).isBetween(0.0, 1.0);
    }

    @Test
    void mistakesNameTheValueAndTheRule() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ControlChart.cusum(0, 100))
                .withMessageContaining("(0.0)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ControlChart.ewma(0.1, 3))
                .withMessageContaining("(3.0)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OnlineDetector.ofCounts(0.5, 1))
                .withMessageContaining("(0.5)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OnlineDetector.ofCounts(10, 1).add(-1))
                .withMessageContaining("(-1.0)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FeedScores(0.5, 3))
                .withMessageContaining("(0.5)");
    }
}
