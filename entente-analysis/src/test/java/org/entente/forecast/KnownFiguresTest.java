package org.entente.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.entente.forecast.EvaluationSettings.Cut;
import org.entente.forecast.EvaluationSettings.Part;
import org.entente.forecast.EvaluationSettings.Profile;
import org.entente.forecast.graph.QuadrupleFolder;
import org.entente.forecast.graph.Quadruples;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** The figure of Gastinger et al. (2024, corrected 2025) for their baseline on the test part of ICEWS14. */
class KnownFiguresTest {

    @Test
    void recurrencyBaselineGivesItsPublishedFigureOnIcews14() throws IOException {
        Path folder = Path.of(System.getenv().getOrDefault("ENTENTE_DATA", "../../shared/data"))
                .resolve("forecast/ICEWS14");
        Assumptions.assumeTrue(
                Files.isReadable(folder.resolve("test.txt")),
                () -> "skipped: there is no " + folder + "; set ENTENTE_DATA");

        Quadruples data = QuadrupleFolder.read(folder);
        EvaluationReport report = Evaluations.evaluate(
                data,
                EvaluationSettings.of(
                        data, Profile.FULL, ScorerKind.RECURRENCY, Mode.STRICT, Part.TEST, Cut.TRAIN_AND_VALID, 1),
                null);

        assertThat(report.queries()).isEqualTo(14_742);
        assertThat(report.mrr()).isCloseTo(.374, within(.001));
    }
}
