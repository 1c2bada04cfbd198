package org.entente.detect.spillover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.entente.detect.spillover.HawkesFit.Estimate;
import org.entente.detect.spillover.internal.ReceiverLikelihood;
import org.junit.jupiter.api.Test;

class HawkesTest {

    private static final double LEVEL = 0.95;
    private static final HawkesProcess TRUTH = new HawkesProcess(
            new double[] {0.3, 0.2}, new double[][] {{0.4, 0.15}, {0.3, 0.35}}, new double[] {1.5, 0.8});

    @Test
    void theQuickLikelihoodIsThePlainOne() {
        for (int seed = 0; seed < 40; seed++) {
            EventTimes events = events(new Random(seed), 120);
            assertThat(TRUTH.logLikelihood(events))
                    .as("seed " + seed)
                    .isCloseTo(plain(TRUTH, events), within(1e-9 * 120));
        }
    }

    @Test
    void theGradientIsThatOfTheLikelihood() {
        EventTimes events = events(new Random(3), 200);
        ReceiverLikelihood likelihood = new ReceiverLikelihood(events, 1);
        double[] parameters = {0.2, 0.3, 0.35, 0.8};
        double[] gradient = new double[4];
        likelihood.value(parameters, gradient);
        for (int i = 0; i < 4; i++) {
            double[] up = parameters.clone();
            double[] down = parameters.clone();
            up[i] += 1e-6;
            down[i] -= 1e-6;
            double slope = (likelihood.value(up, new double[4]) - likelihood.value(down, new double[4])) / 2e-6;
            assertThat(gradient[i]).isCloseTo(slope, within(1e-4 * (1 + Math.abs(slope))));
        }
    }

    @Test
    void simulatedEventsComeAtTheRateThatTheoryGives() {
        // (I − α)⁻¹ μ, over 20,000 units of time.
        EventTimes events = TRUTH.simulate(20_000, 5);
        double determinant = (1 - 0.4) * (1 - 0.35) - 0.15 * 0.3;
        double first = (0.65 * 0.3 + 0.15 * 0.2) / determinant;
        double second = (0.3 * 0.3 + 0.6 * 0.2) / determinant;
        assertThat(events.count(0) / 20_000.0).isCloseTo(first, within(0.05 * first));
        assertThat(events.count(1) / 20_000.0).isCloseTo(second, within(0.05 * second));
        assertThat(TRUTH.simulate(50, 5).size()).isEqualTo(TRUTH.simulate(50, 5).size());
    }

    @Test
    void whatMadeTheEventsIsRecoveredWithinItsIntervals() {
        int held = 0;
        int asked = 0;
        for (int seed = 0; seed < 60; seed++) {
            HawkesFit fit = HawkesFit.of(TRUTH.simulate(1_500, 100 + seed));
            for (int i = 0; i < 2; i++) {
                held += holds(fit.base(i, LEVEL), TRUTH.base(i)) + holds(fit.decay(i, LEVEL), TRUTH.decay(i));
                for (int j = 0; j < 2; j++) {
                    held += holds(fit.offspring(i, j, LEVEL), TRUTH.offspring(i, j));
                }
                asked += 4;
            }
        }
        assertThat((double) held / asked).as("share of 480 intervals of 95 %%").isBetween(0.92, 0.985);
    }

    @Test
    void theFitIsAtLeastAsLikelyAsTheTruth() {
        EventTimes events = TRUTH.simulate(800, 77);
        HawkesFit fit = HawkesFit.of(events);
        assertThat(fit.logLikelihood()).isGreaterThan(TRUTH.logLikelihood(events));
        assertThat(fit.logLikelihood()).isCloseTo(fit.process().logLikelihood(events), within(1e-9));
    }

    @Test
    void eventsThatNothingBringsOnAreSeenAsSuch() {
        HawkesProcess alone =
                new HawkesProcess(new double[] {0.5, 0.5}, new double[][] {{0, 0}, {0, 0}}, new double[] {1, 1});
        HawkesFit fit = HawkesFit.of(alone.simulate(3_000, 8));
        for (int i = 0; i < 2; i++) {
            assertThat(fit.process().base(i)).isCloseTo(0.5, within(0.12));
            assertThat(fit.process().offspring(i, 1 - i)).isLessThan(0.15);
        }
    }

    @Test
    void mistakesNameTheValueAndTheRule() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new EventTimes(new double[] {2, 1}, new int[] {0, 0}, 1, 5))
                .withMessageContaining("(1.0)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new EventTimes(new double[] {2}, new int[] {3}, 2, 5))
                .withMessageContaining("(3)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HawkesFit.of(new EventTimes(new double[] {1}, new int[] {0}, 1, 5)))
                .withMessageContaining("two events");
    }

    private static int holds(Estimate estimate, double truth) {
        return estimate.low() <= truth && truth <= estimate.high() ? 1 : 0;
    }

    /** Some of them at the same moment, as daily events are. */
    private static EventTimes events(Random random, int n) {
        double[] time = new double[n];
        int[] kind = new int[n];
        for (int i = 0; i < n; i++) {
            time[i] = Math.rint(400 * random.nextDouble()) / 4;
            kind[i] = random.nextInt(2);
        }
        Arrays.sort(time);
        return new EventTimes(time, kind, 2, 110);
    }

    private static double plain(HawkesProcess process, EventTimes events) {
        double sum = 0;
        for (int i = 0; i < process.kinds(); i++) {
            sum -= process.base(i) * events.end();
            double decay = process.decay(i);
            for (int k = 0; k < events.size(); k++) {
                double share = process.offspring(i, events.kind(k));
                sum -= share * -Math.expm1(-decay * (events.end() - events.time(k)));
                if (events.kind(k) != i) {
                    continue;
                }
                double rate = process.base(i);
                for (int past = 0; past < events.size(); past++) {
                    double gap = events.time(k) - events.time(past);
                    rate += gap > 0 ? process.offspring(i, events.kind(past)) * decay * Math.exp(-decay * gap) : 0;
                }
                sum += Math.log(rate);
            }
        }
        return sum;
    }
}
