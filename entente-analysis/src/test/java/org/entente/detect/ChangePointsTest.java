package org.entente.detect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.entente.detect.internal.Draws;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is said of each change: its gap, its interval, its probability, and how seldom it is said wrongly. */
class ChangePointsTest {

    @ParameterizedTest
    @EnumSource(CostModel.class)
    void aSeriesWithoutChangeShowsOneNoMoreOftenThanStated(CostModel model) {
        DetectionOptions options = DetectionOptions.of(model).withFalseAlarmRate(0.05);
        int alarms = 0;
        int series = model == CostModel.L2 ? 400 : 80;
        for (int seed = 0; seed < series; seed++) {
            Random random = new Random(1_000 + seed);
            double[] values = flat(model, random, 30);
            alarms += ChangePoints.find(values, options).points().isEmpty() ? 0 : 1;
        }
        // Three deviations above what is stated.
        double most = 0.05 * series + 3 * Math.sqrt(0.05 * 0.95 * series);
        assertThat((double) alarms).isLessThanOrEqualTo(most);
    }

    private static double[] flat(CostModel model, Random random, int n) {
        double[] values = new double[n];
        for (int i = 0; i < n; i++) {
            values[i] = switch (model) {
                case L2 -> 100 + 7 * random.nextGaussian();
                case POISSON -> Draws.poisson(random, 4);
                case NEGBIN -> Draws.negativeBinomial(random, 6, 3);
            };
        }
        return values;
    }

    @Test
    void intervalsHoldTheTrueBreakAsOftenAsTheySay() {
        int held = 0;
        int heldOfCounts = 0;
        for (int seed = 0; seed < 400; seed++) {
            Random random = new Random(seed);
            double[] values = new double[120];
            double[] counts = new double[120];
            for (int i = 0; i < 120; i++) {
                values[i] = (i < 60 ? 0 : 1.5) + random.nextGaussian();
                counts[i] = Draws.poisson(random, i < 60 ? 3 : 7);
            }
            held += holds(
                    ChangePoints.find(values, DetectionOptions.of(CostModel.L2).withPenalty(15)), 60);
            heldOfCounts += holds(
                    ChangePoints.find(
                            counts, DetectionOptions.of(CostModel.POISSON).withPenalty(15)),
                    60);
        }
        assertThat(held).as("of 400, at 95 %").isBetween(365, 398);
        assertThat(heldOfCounts).as("of 400, at 95 %").isBetween(365, 398);
    }

    private static int holds(Changes changes, int index) {
        return changes.points().stream().anyMatch(p -> p.low() <= index && index <= p.high()) ? 1 : 0;
    }

    @Test
    void aChangeThatIsHardlyThereIsImprobable() {
        double[] values = StepSignal.normal(11, 200, 500, 0).values();
        Changes forced =
                ChangePoints.find(values, DetectionOptions.of(CostModel.L2).withPenalty(3));
        assertThat(forced.points()).isNotEmpty();
        double mean = forced.points().stream()
                .mapToDouble(ChangePoint::probability)
                .average()
                .orElseThrow();
        StepSignal steps = StepSignal.normal(11, 200, 50, 3);
        Changes clear = ChangePoints.find(steps.values(), DetectionOptions.of(CostModel.L2));
        assertThat(clear.breaks()).hasSameSizeAs(steps.breaks());
        assertThat(clear.points()).allMatch(p -> p.probability() > 0.999);
        assertThat(mean).isLessThan(0.9);
    }

    @Test
    void aGapIsLeftOutAndWidensTheInterval() {
        double[] values = StepSignal.normal(5, 100, 50, 8).values();
        Arrays.fill(values, 45, 55, Double.NaN);
        Changes changes = ChangePoints.find(values, DetectionOptions.of(CostModel.L2));
        assertThat(changes.missing()).isEqualTo(10);
        assertThat(changes.n()).isEqualTo(100);
        assertThat(changes.points()).hasSize(1);
        assertThat(changes.points().getFirst().index()).isEqualTo(55);
        assertThat(changes.points().getFirst().low()).isLessThanOrEqualTo(45);
    }

    @Test
    void aGapInAFlatSeriesIsNoChange() {
        double[] values = StepSignal.normal(6, 100, 500, 0).values();
        for (int i = 0; i < 100; i++) {
            values[i] += 50;
        }
        Arrays.fill(values, 30, 70, Double.NaN);
        assertThat(ChangePoints.find(values, DetectionOptions.of(CostModel.L2)).points())
                .isEmpty();
    }

    @Test
    void ratesAreTakenAgainstTheirExposure() {
        Random random = new Random(8);
        double[] counts = new double[80];
        double[] exposure = new double[80];
        for (int i = 0; i < 80; i++) {
            exposure[i] = 1_000 * (1 + i / 8);
            counts[i] = Draws.poisson(random, exposure[i] * (i < 40 ? 0.02 : 0.04));
        }
        Changes changes = ChangePoints.findInRates(counts, exposure, DetectionOptions.of(CostModel.POISSON));
        assertThat(changes.breaks()).hasSize(1);
        assertThat(changes.breaks().getFirst()).isBetween(38, 42);
        assertThat(changes.points().getFirst().before()).isCloseTo(0.02, within(0.002));
        assertThat(changes.points().getFirst().after()).isCloseTo(0.04, within(0.003));
    }

    @Test
    void constantAndShortSeriesHaveNoChange() {
        for (int n : new int[] {0, 1, 3, 4, 50}) {
            double[] values = new double[n];
            Arrays.fill(values, 7);
            for (CostModel model : CostModel.values()) {
                assertThat(ChangePoints.find(values, DetectionOptions.of(model)).points())
                        .isEmpty();
            }
        }
    }
}
