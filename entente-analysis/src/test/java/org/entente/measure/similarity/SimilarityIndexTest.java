package org.entente.measure.similarity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Numbers by hand and by the formulas of Signorino and Ritter (1999) and Häge (2011). */
class SimilarityIndexTest {

    private static final int[] A = {1, 1, 2, 3, 3, 1, 2, 1, 3, 2};
    private static final int[] B = {1, 2, 2, 3, 1, 1, 2, 1, 3, 3};

    @Test
    void unweightedIndicesOfTenRollCalls() {
        VoteTable table = VoteTable.ofWeighted(A, B, new double[] {1, 1, 1, 1, 1, 1, 1, 1, 1, 1});

        assertIndex(table, SimilarityIndex.S_ABSOLUTE, .6);
        assertIndex(table, SimilarityIndex.S_SQUARED, .7);
        assertIndex(table, SimilarityIndex.KAPPA_SQUARED, .565217);
        assertIndex(table, SimilarityIndex.PI_SQUARED, .565217);
        assertIndex(table, SimilarityIndex.KAPPA_ABSOLUTE, .555556);
        assertIndex(table, SimilarityIndex.AGREEMENT, .8);
        assertIndex(table, SimilarityIndex.IDENTICAL, .7);
    }

    @Test
    void weightedIndicesOfTenRollCalls() {
        double[] weight = IntStream.rangeClosed(1, 10).asDoubleStream().toArray();
        VoteTable table = VoteTable.ofWeighted(A, B, weight);

        assertIndex(table, SimilarityIndex.S_SQUARED, .709091);
        assertIndex(table, SimilarityIndex.KAPPA_SQUARED, .589169);
        assertIndex(table, SimilarityIndex.PI_SQUARED, .588977);
    }

    private static void assertIndex(VoteTable table, SimilarityIndex index, double expected) {
        assertThat(index.of(table)).as(index.key()).isCloseTo(expected, within(1e-6));
    }

    @Test
    void noSharedRollCallIsUnknownAndNotZero() {
        VoteTable empty = VoteTable.ofWeighted(new int[] {1, 0}, new int[] {8, 3}, new double[] {1, 1});

        assertThat(empty.rollCalls()).isZero();
        for (SimilarityIndex index : SimilarityIndex.values()) {
            assertThat(index.of(empty)).as(index.key()).isNaN();
            assertThat(index.estimate(empty)).isEqualTo(Estimate.UNKNOWN);
        }
    }

    @Test
    void chanceCorrectionIsUnknownWhereBothAlwaysVoteYes() {
        VoteTable yes = VoteTable.ofCounts(12, 0, 0, 0, 0, 0, 0, 0, 0);

        assertThat(SimilarityIndex.S_SQUARED.of(yes)).isEqualTo(1);
        assertThat(SimilarityIndex.KAPPA_SQUARED.of(yes)).isNaN();
        assertThat(SimilarityIndex.PI_ABSOLUTE.of(yes)).isNaN();
    }

    @Test
    void jackknifeOfAgreementIsTheIntervalOfTheMean() {
        VoteTable table = VoteTable.ofCounts(20, 5, 1, 3, 8, 2, 1, 0, 10);
        double mean = SimilarityIndex.AGREEMENT.of(table);
        double squares = 38 + 10 * .25;
        double error = Math.sqrt((squares / 50 - mean * mean) / 49);

        Estimate estimate = SimilarityIndex.AGREEMENT.estimate(table);

        assertThat(estimate.low()).isCloseTo(mean - 1.6448536269514722 * error, within(1e-12));
        assertThat(estimate.high()).isCloseTo(mean + 1.6448536269514722 * error, within(1e-12));
    }

    @Test
    void intervalsOfKappaCoverTheTruthAboutNineTimesInTen() {
        Random random = new Random(20260101);
        double[] share = {.30, .06, .04, .05, .20, .05, .04, .06, .20};
        int[] large = new int[9];
        for (int cell = 0; cell < 9; cell++) {
            large[cell] = (int) Math.round(share[cell] * 1_000_000);
        }
        double truth = SimilarityIndex.KAPPA_SQUARED.of(VoteTable.ofCounts(large));
        int covered = 0;
        for (int run = 0; run < 4000; run++) {
            Estimate each = SimilarityIndex.KAPPA_SQUARED.estimate(VoteTable.ofCounts(drawn(share, 80, random)));
            covered += each.low() <= truth && truth <= each.high() ? 1 : 0;
        }
        assertThat(covered / 4000.0).isBetween(.87, .92);
    }

    private static int[] drawn(double[] share, int n, Random random) {
        int[] count = new int[share.length];
        for (int i = 0; i < n; i++) {
            double left = random.nextDouble();
            int cell = 0;
            while (cell < share.length - 1 && left >= share[cell]) {
                left -= share[cell++];
            }
            count[cell]++;
        }
        return count;
    }

    @Test
    void negativeWeightIsRefusedWithItsPlace() {
        assertThatThrownBy(() -> VoteTable.ofWeighted(new int[] {1}, new int[] {1}, new double[] {-2}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("(-2.0) of roll call 0");
    }
}
