package org.entente.measure.similarity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.entente.vote.VoteMatrix;
import org.entente.vote.VotePairs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bits against counting one roll call after the other. */
class PairTablesTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void bitsCountLikeTheNaiveLoop(long seed) {
        Random random = new Random(seed);
        int states = 2 + random.nextInt(12);
        int rollCalls = 1 + random.nextInt(200);
        VoteMatrix votes = matrix(states, rollCalls, random);

        PairTables tables = PairTables.of(votes);

        for (int first = 0; first < states; first++) {
            for (int second = first + 1; second < states; second++) {
                VoteTable naive = naive(votes, first, second);
                VoteTable fast = tables.table(first, second);
                assertThat(fast.rollCalls()).isEqualTo(naive.rollCalls());
                for (SimilarityIndex index : SimilarityIndex.values()) {
                    assertThat(index.of(fast)).as("%s, seed %d", index, seed).isEqualTo(index.of(naive));
                }
            }
        }
    }

    private static VoteMatrix matrix(int states, int rollCalls, Random random) {
        byte[] cells = new byte[states * rollCalls];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = (byte) random.nextInt(4);
        }
        List<String> names = IntStream.range(0, states)
                .mapToObj(i -> "S" + (char) ('A' + i) + "X")
                .toList();
        return new VoteMatrix(names, IntStream.range(0, rollCalls).toArray(), cells);
    }

    private static VoteTable naive(VoteMatrix votes, int first, int second) {
        int n = votes.rollCallCount();
        int[] a = IntStream.range(0, n).map(row -> votes.choice(row, first)).toArray();
        int[] b = IntStream.range(0, n).map(row -> votes.choice(row, second)).toArray();
        return VoteTable.ofWeighted(
                a, b, IntStream.range(0, n).mapToDouble(i -> 1).toArray());
    }

    @Test
    void aPairsSessionsComeOutOneByOne() {
        VotePairs votes = new VotePairs();
        votes.add(1, 1, 0, 1, 1);
        votes.add(3, 3, 900, 2, 2);
        votes.add(2, 1, 1, 3, 1);

        List<VoteSimilarity> all = VoteSimilarity.bySession(votes);

        assertThat(all).extracting(VoteSimilarity::session).containsExactly(1, 3);
        assertThat(all).extracting(VoteSimilarity::rollCalls).containsExactly(2L, 1L);
        assertThat(all.getFirst().get(SimilarityIndex.AGREEMENT).value()).isEqualTo(.5);
        assertThat(all.getLast().get(SimilarityIndex.AGREEMENT).low()).isNaN();
    }

    @Test
    void placesMustAscend() {
        PairTables tables = PairTables.of(matrix(3, 5, new Random(1)));

        assertThatThrownBy(() -> tables.table(2, 1)).hasMessageContaining("must ascend");
    }
}
