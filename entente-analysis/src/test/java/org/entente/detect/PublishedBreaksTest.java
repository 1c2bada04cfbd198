package org.entente.detect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Figures that the packages ruptures (Python) and strucchange (R; Zeileis et al. 2002) give. */
class PublishedBreaksTest {

    @Test
    void theNileTurnsAfterItsTwentyEighthYear() {
        Changes changes = ChangePoints.find(Nile.FLOW, DetectionOptions.of(CostModel.L2));
        assertThat(changes.points()).hasSize(1);
        ChangePoint turn = changes.points().getFirst();
        assertThat(turn.index()).isEqualTo(28);
        assertThat(turn.low()).isEqualTo(25);
        assertThat(turn.high()).isEqualTo(32);
        assertThat(turn.before()).isCloseTo(1097.75, within(1e-9));
        assertThat(turn.after()).isCloseTo(849.9722, within(1e-4));
        assertThat(turn.probability()).isGreaterThan(0.999);
    }

    @Test
    void theNilesTestsAreThoseOfStrucchange() {
        BreakTests.Result supF = BreakTests.supF(Nile.FLOW, 0.15);
        assertThat(supF.statistic()).isCloseTo(75.93, within(0.005));
        assertThat(supF.index()).isEqualTo(28);
        BreakTests.Result cusum = BreakTests.olsCusum(Nile.FLOW);
        assertThat(cusum.statistic()).isCloseTo(2.9518, within(5e-5));
        assertThat(cusum.index()).isEqualTo(28);
        assertThat(cusum.pValue()).isLessThan(1e-6);
    }

    @ParameterizedTest
    @ValueSource(doubles = {10, 20, 30, 40, 50})
    void theBenchmarkSignalHasTheBreaksOfRuptures(double penalty) throws IOException {
        SegmentCost cost = CostModel.L2.of(signal());
        for (Segmenter method : Segmenter.values()) {
            Segmentation found = method.segment(cost, penalty, 2);
            assertThat(found.breaks()).as(method.code()).isEqualTo(List.of(200, 400, 600, 800, 997));
            assertThat(found.n()).isEqualTo(1200);
        }
    }

    private static double[] signal() throws IOException {
        Path file = Path.of(System.getenv().getOrDefault("ENTENTE_DATA", "../../shared/data"))
                .resolve("reference-results/cp_signal.txt");
        Assumptions.assumeTrue(
                Files.isReadable(file), () -> "skipped: " + file + " is not there; set ENTENTE_DATA to its folder");
        return Files.readAllLines(file).stream()
                .mapToDouble(Double::parseDouble)
                .toArray();
    }
}
