package org.entente.measure.camps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.entente.vote.VoteMatrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CampsTest {

    /** Three blocs that vote as one with some noise are found, and hold when roll calls are drawn anew. */
    @Test
    void plantedBlocsAreFound() {
        int[] bloc = IntStream.range(0, 30).map(i -> i / 10).toArray();
        VoteMatrix votes = blocs(bloc, 60, .1, 5);
        Similarity similarity = Similarity.of(votes);
        Division division = Division.of(similarity, similarity.mean(), 1);

        assertThat(AdjustedRand.of(division.camp(), bloc)).isEqualTo(1);
        Stability stability = Stability.of(similarity, votes, division, 20, 1);
        assertThat(stability.meanRand()).isGreaterThan(.95);
        assertThat(Arrays.stream(stability.ofState()).min().orElseThrow()).isGreaterThan(.9);
    }

    @Test
    void votesAtRandomHoldNoCamps() {
        int[] one = new int[30];
        VoteMatrix votes = blocs(one, 40, 1, 6);
        Similarity similarity = Similarity.of(votes);
        Division division = Division.of(similarity, similarity.mean(), 1);

        assertThat(Stability.of(similarity, votes, division, 20, 1).meanRand()).isLessThan(.5);
    }

    @Test
    void theSameSeedGivesTheSameCamps() {
        Similarity similarity = Similarity.of(blocs(new int[25], 40, 1, 9));

        assertThat(Division.of(similarity, similarity.mean(), 3).camp())
                .isEqualTo(Division.of(similarity, similarity.mean(), 3).camp());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void similarityIsThatOfComparingPairByPair(long seed) {
        VoteMatrix votes = blocs(new int[12], 30, 1, seed);
        Similarity similarity = Similarity.of(votes);
        for (int i = 0; i < 12; i++) {
            for (int j = 0; j < 12; j++) {
                double sum = 0;
                int count = 0;
                for (int row = 0; row < votes.rollCallCount(); row++) {
                    if (votes.choice(row, i) != 0 && votes.choice(row, j) != 0) {
                        sum += 1 - Math.abs(votes.choice(row, i) - votes.choice(row, j)) / 2.0;
                        count++;
                    }
                }
                assertThat(similarity.value(i, j)).isCloseTo(sum / count, within(1e-12));
            }
        }
    }

    /** Weights of 0, ½ and 1 alone have many ties. */
    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4, 5, 6, 8, 12, 22, 28, 48, 58})
    void networksWithManyTiesAreDivided(int n) {
        for (int seed = 0; seed < 10; seed++) {
            SplittableRandom random = new SplittableRandom(1000L * seed + n);
            double[] values = new double[n * n];
            for (int i = 0; i < n; i++) {
                for (int j = i + 1; j < n; j++) {
                    values[i * n + j] = random.nextInt(3) / 2.0;
                    values[j * n + i] = values[i * n + j];
                }
            }
            Similarity similarity =
                    new Similarity(IntStream.range(0, n).mapToObj(i -> "S" + i).toList(), values);
            assertThat(Division.of(similarity, similarity.mean() + .1, seed).camp())
                    .hasSize(n);
        }
    }

    /** Hubert and Arabie (1985): 1 for the same, 0 expected, here by hand for one state moved. */
    @Test
    void adjustedRandIsCorrectedForChance() {
        assertThat(AdjustedRand.of(new int[] {0, 0, 1, 1}, new int[] {1, 1, 0, 0}))
                .isEqualTo(1);
        // Pairs together in both 1, in the first 2, in the second 3, of 6: (1 − 1) / (2.5 − 1).
        assertThat(AdjustedRand.of(new int[] {0, 0, 1, 1}, new int[] {0, 0, 0, 1}))
                .isCloseTo(0, within(1e-12));
    }

    @Test
    void labelsFollowTheirCamps() {
        Labels labels = new Labels();

        assertThat(labels.next(List.of(Set.of("USA", "GBR", "FRA"), Set.of("RUS", "CHN"))))
                .containsExactly("A", "B");
        assertThat(labels.next(List.of(Set.of("RUS", "CHN", "PRK"), Set.of("USA", "GBR"), Set.of("IND", "BRA"))))
                .containsExactly("B", "A", "C");
    }

    private static VoteMatrix blocs(int[] bloc, int rollCalls, double noise, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        byte[] cells = new byte[bloc.length * rollCalls];
        int blocs = Arrays.stream(bloc).max().orElse(0) + 1;
        for (int row = 0; row < rollCalls; row++) {
            int[] line =
                    IntStream.range(0, blocs).map(b -> 1 + random.nextInt(3)).toArray();
            for (int i = 0; i < bloc.length; i++) {
                int choice = random.nextDouble() < noise ? 1 + random.nextInt(3) : line[bloc[i]];
                cells[row * bloc.length + i] = (byte) choice;
            }
        }
        List<String> names = new ArrayList<>();
        for (int i = 0; i < bloc.length; i++) {
            names.add("S" + (char) ('A' + i / 26) + (char) ('A' + i % 26));
        }
        return new VoteMatrix(names, IntStream.range(0, rollCalls).toArray(), cells);
    }
}
