package org.entente.measure.ties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class TieNetworkTest {

    /** A star of three: the center's eigenvector entry is √3 times a leaf's; PageRank solves two equations by hand. */
    @Test
    void aStarHasItsKnownCentralities() {
        TieNetwork star = new TieNetwork(List.of("AAA", "BBB", "CCC", "DDD"));
        star.add("AAA", "BBB", 2);
        star.add("AAA", "CCC", 2);
        star.add("DDD", "AAA", 2);

        assertThat(star.degree(0)).isEqualTo(3);
        assertThat(star.eigenvector()[1]).isCloseTo(1 / Math.sqrt(3), within(1e-9));
        // c = .15/4 + .85·3l and l = .15/4 + .85·c/3.
        double center = (.15 / 4 + .85 * 3 * .15 / 4) / (1 - .85 * .85);
        assertThat(star.pageRank()[0]).isCloseTo(center, within(1e-9));
        assertThat(Arrays.stream(star.pageRank()).sum()).isCloseTo(1, within(1e-9));
        assertThat(star.effectivePartners(0)).isCloseTo(3, within(1e-12));
        assertThat(star.effectivePartners(1)).isCloseTo(1, within(1e-12));
    }

    @Test
    void aStateWithoutTiesHasNone() {
        TieNetwork network = new TieNetwork(List.of("AAA", "BBB", "CCC"));
        network.add("AAA", "BBB", 1);
        network.add("AAA", "ZZZ", 1);

        assertThat(network.degree(2)).isZero();
        assertThat(network.effectivePartners(2)).isZero();
        assertThat(network.eigenvector()[2]).isCloseTo(0, within(1e-9));
        assertThat(network.degree(0)).isEqualTo(1);
    }
}
