package org.entente.detect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The fast search against the plain one, and both against every segmentation there is. */
class SegmenterTest {

    @ParameterizedTest
    @EnumSource(CostModel.class)
    void peltIsAsGoodAsTheExactSearch(CostModel model) {
        for (int seed = 0; seed < 700; seed++) {
            Random random = new Random(seed);
            SegmentCost cost = model.of(counts(random, random.nextInt(150)));
            double penalty = Math.exp(random.nextGaussian() * 1.5 + 1);
            int minSize = 1 + random.nextInt(5);
            Segmentation fast = Segmenter.PELT.segment(cost, penalty, minSize);
            Segmentation exact = Segmenter.EXACT.segment(cost, penalty, minSize);
            assertThat(total(fast)).as("seed " + seed).isCloseTo(total(exact), within(1e-8));
            assertSegmentsOf(minSize, fast);
        }
    }

    @Test
    void peltFindsTheSameBreaksWhereNoTwoAreEquallyGood() {
        for (int seed = 0; seed < 500; seed++) {
            Random random = new Random(seed);
            double height = 4 * random.nextDouble();
            double[] values =
                    StepSignal.normal(seed, 400, 1 + random.nextInt(80), height).values();
            SegmentCost cost = CostModel.L2.of(values);
            double penalty = 1 + 40 * random.nextDouble();
            assertThat(Segmenter.PELT.segment(cost, penalty, 2).breaks())
                    .as("seed " + seed)
                    .isEqualTo(Segmenter.EXACT.segment(cost, penalty, 2).breaks());
        }
    }

    @Test
    void theExactSearchIsAsGoodAsTryingAll() {
        for (int seed = 0; seed < 60; seed++) {
            Random random = new Random(seed);
            double[] values = counts(random, 11);
            SegmentCost cost = CostModel.L2.of(values);
            double penalty = 1 + 20 * random.nextDouble();
            assertThat(total(Segmenter.EXACT.segment(cost, penalty, 2)))
                    .isCloseTo(leastOfAll(cost, penalty, 2), within(1e-9));
        }
    }

    @Test
    void peltLooksAtAFewPlacesAValueHoweverLongTheSeries() {
        long few = costsLookedAt(1_000);
        long many = costsLookedAt(20_000);
        assertThat((double) many / few).as("for 20 times the values").isLessThan(1.2 * 20);
        assertThat(many).as("of the pairs of places").isLessThan(20_000L * 20_000 / 2 / 200);
    }

    private static long costsLookedAt(int n) {
        SegmentCost cost = CostModel.L2.of(StepSignal.normal(1, n, 200, 3).values());
        AtomicLong looks = new AtomicLong();
        SegmentCost counting = new SegmentCost() {
            @Override
            public int size() {
                return cost.size();
            }

            @Override
            public double cost(int from, int to) {
                looks.incrementAndGet();
                return cost.cost(from, to);
            }

            @Override
            public double level(int from, int to) {
                return cost.level(from, to);
            }
        };
        Segmentation found = Segmenter.PELT.segment(counting, 2 * Math.log(n), 1);
        assertThat(found.breaks()).hasSize(n / 200 - 1);
        return looks.get();
    }

    @Test
    void theNumberOfBreaksCanBeGiven() {
        StepSignal signal = StepSignal.normal(3, 240, 60, 5);
        Segmentation three = Segmenter.withBreaks(CostModel.L2.of(signal.values()), 3, 2);
        assertThat(three.breaks())
                .isEqualTo(Segmenter.PELT
                        .segment(CostModel.L2.of(signal.values()), 20, 2)
                        .breaks());
        assertThat(Segmenter.withBreaks(CostModel.L2.of(signal.values()), 0, 2).breaks())
                .isEmpty();
    }

    @Test
    void oneValueOrNoneHasNoBreak() {
        for (double[] values : List.of(new double[0], new double[] {3}, new double[] {3, 3, 3, 3})) {
            for (Segmenter method : Segmenter.values()) {
                assertThat(method.segment(CostModel.POISSON.of(values), 5, 1).breaks())
                        .isEmpty();
            }
        }
    }

    @Test
    void mistakesNameTheValueAndTheRule() {
        SegmentCost cost = CostModel.L2.of(new double[] {1, 2});
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Segmenter.PELT.segment(cost, 0, 1))
                .withMessageContaining("(0.0)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Segmenter.PELT.segment(cost, 1, 0))
                .withMessageContaining("(0)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Segmenter.withBreaks(cost, 2, 1))
                .withMessageContaining("(2)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CostModel.POISSON.of(new double[] {1.5}))
                .withMessageContaining("1.5");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CostModel.parse("gauss"))
                .withMessageContaining("gauss");
    }

    private static double[] counts(Random random, int n) {
        double[] values = new double[n];
        double level = 5;
        for (int i = 0; i < n; i++) {
            if (random.nextInt(15) == 0) {
                level = random.nextInt(20);
            }
            values[i] = Math.max(0, Math.rint(level + random.nextGaussian() * 2));
        }
        return values;
    }

    private static double total(Segmentation found) {
        return found.cost() + found.penalty() * found.breaks().size();
    }

    private static void assertSegmentsOf(int minSize, Segmentation found) {
        for (int i = 0; i <= found.breaks().size() && !found.breaks().isEmpty(); i++) {
            assertThat(found.bound(i + 1) - found.bound(i)).isGreaterThanOrEqualTo(minSize);
        }
    }

    private static double leastOfAll(SegmentCost cost, double penalty, int minSize) {
        double least = Double.POSITIVE_INFINITY;
        for (int mask = 0; mask < 1 << (cost.size() - 1); mask++) {
            List<Integer> breaks = new ArrayList<>();
            for (int k = 1; k < cost.size(); k++) {
                if ((mask >> (k - 1) & 1) == 1) {
                    breaks.add(k);
                }
            }
            Segmentation candidate = Segmentation.of(cost, breaks, penalty);
            boolean fits = true;
            for (int i = 0; i <= breaks.size(); i++) {
                fits &= candidate.bound(i + 1) - candidate.bound(i) >= minSize;
            }
            least = fits ? Math.min(least, total(candidate)) : least;
        }
        return least;
    }
}
