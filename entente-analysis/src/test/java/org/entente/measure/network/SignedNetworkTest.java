package org.entente.measure.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.measure.RealData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignedNetworkTest {

    /** Read's sixteen tribes of the Gahuku-Gama (1954); the figures are those of the signnet package. */
    @Test
    void theTribesHaveThePublishedFigures() throws IOException {
        SignedNetwork tribes = tribes();

        assertThat(tribes.edgeCount()).isEqualTo(58);
        assertThat(TriadCensus.of(tribes)).isEqualTo(new TriadCensus(19, 2, 40, 7));
        assertThat(TriadCensus.of(tribes).balance()).isCloseTo(.867647, within(5e-7));
        assertThat(WalkBalance.of(tribes)).isCloseTo(.357576, within(5e-7));
        Frustration frustration = Frustration.of(tribes, 1);
        assertThat(frustration.isExact()).isTrue();
        assertThat(frustration.upper()).isEqualTo(7);
        assertThat(frustration.balanceLow()).isCloseTo(.758621, within(5e-7));
    }

    private static SignedNetwork tribes() throws IOException {
        List<String> lines = Files.readAllLines(RealData.file("reference-results/tribes.csv"));
        int[][] matrix = lines.stream()
                .skip(1)
                .map(line ->
                        Stream.of(line.split(",")).mapToInt(Integer::parseInt).toArray())
                .toArray(int[][]::new);
        return SignedNetwork.of(List.of(lines.getFirst().replace("\"", "").split(",")), matrix);
    }

    @Test
    void aTriangleOfEnemiesIsFrustratedOnce() {
        SignedNetwork enemies = network(new int[][] {{0, -1, -1}, {-1, 0, -1}, {-1, -1, 0}});

        assertThat(TriadCensus.of(enemies)).isEqualTo(new TriadCensus(0, 0, 0, 1));
        assertThat(TriadCensus.of(enemies).balance()).isZero();
        assertThat(Frustration.of(enemies, 1).upper()).isEqualTo(1);
        // Eigenvalues of A are 1, 1, −2, of |A| 2, −1, −1.
        assertThat(WalkBalance.of(enemies))
                .isCloseTo((2 * Math.E + Math.exp(-2)) / (Math.exp(2) + 2 / Math.E), within(1e-12));
    }

    @Test
    void anEmptyNetworkHasNoBalanceOfTriangles() {
        SignedNetwork empty = network(new int[][] {{0, 0}, {0, 0}});

        assertThat(TriadCensus.of(empty).balance()).isNaN();
        assertThat(Frustration.of(empty, 1).balanceLow()).isNaN();
        assertThat(WalkBalance.of(empty)).isEqualTo(1);
    }

    @Test
    void signsThatDifferByDirectionAreRefused() {
        assertThatThrownBy(() -> network(new int[][] {{0, 1}, {-1, 0}}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("the same both ways");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void frustrationIsThatOfTryingAllDivisions(long seed) {
        SignedNetwork network = random(12, .5, seed);

        Frustration found = Frustration.of(network, seed);
        assertThat(found.isExact()).as("seed %d", seed).isTrue();
        assertThat(found.upper()).as("seed %d", seed).isEqualTo(byTryingAll(network));
        Frustration bounds = Frustration.of(network, seed, 0);
        assertThat(bounds.lower()).isLessThanOrEqualTo(found.upper());
        assertThat(bounds.upper()).isGreaterThanOrEqualTo(found.upper());
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void triadsAreThoseOfCountingOneByOne(long seed) {
        SignedNetwork network = random(14, .6, seed);
        long balanced = 0;
        long all = 0;
        for (int[] t : triples(network.size())) {
            int product = network.sign(t[0], t[1]) * network.sign(t[1], t[2]) * network.sign(t[0], t[2]);
            balanced += product > 0 ? 1 : 0;
            all += product == 0 ? 0 : 1;
        }
        TriadCensus census = TriadCensus.of(network);
        assertThat(census.count()).isEqualTo(all);
        assertThat(census.friendly() + census.twoFoes()).isEqualTo(balanced);
    }

    @Test
    void aLargeNetworkHasBounds() {
        Frustration found = Frustration.of(random(150, .4, 7), 7, 100_000);

        assertThat(found.isExact()).isFalse();
        assertThat(found.lower()).isPositive().isLessThan(found.upper());
        assertThat(found.balanceLow()).isLessThan(found.balanceHigh());
    }

    private static List<int[]> triples(int n) {
        return IntStream.range(0, n)
                .boxed()
                .flatMap(i -> IntStream.range(i + 1, n)
                        .boxed()
                        .flatMap(j -> IntStream.range(j + 1, n).mapToObj(k -> new int[] {i, j, k})))
                .toList();
    }

    private static int byTryingAll(SignedNetwork network) {
        int n = network.size();
        return IntStream.range(0, 1 << (n - 1))
                .map(division -> {
                    int frustrated = 0;
                    for (int i = 0; i < n; i++) {
                        for (int j = i + 1; j < n; j++) {
                            boolean together = (division >> i & 1) == (division >> j & 1);
                            frustrated += network.sign(i, j) == (together ? -1 : 1) ? 1 : 0;
                        }
                    }
                    return frustrated;
                })
                .min()
                .orElseThrow();
    }

    private static SignedNetwork random(int n, double density, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int[][] matrix = new int[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = i + 1; j < n; j++) {
                int sign = random.nextDouble() < density ? random.nextBoolean() ? 1 : -1 : 0;
                matrix[i][j] = sign;
                matrix[j][i] = sign;
            }
        }
        return network(matrix);
    }

    private static SignedNetwork network(int[][] matrix) {
        return SignedNetwork.of(
                IntStream.range(0, matrix.length).mapToObj(i -> "n" + i).toList(), matrix);
    }
}
