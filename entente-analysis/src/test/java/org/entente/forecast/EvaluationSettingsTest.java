package org.entente.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.forecast.EvaluationSettings.Cut;
import org.entente.forecast.EvaluationSettings.Part;
import org.entente.forecast.EvaluationSettings.Profile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvaluationSettingsTest {

    /** The sample's parts for validation and test have six steps each. */
    @ParameterizedTest
    @CsvSource({"60,30", "206,50", "2006,400"})
    void theWindowIsAQuarterOfTheTimeBeforeTheCutWithinBounds(int steps, int window) {
        EvaluationSettings settings = EvaluationSettings.of(
                SampleGraph.make(steps, 1, steps, 1),
                Profile.FULL,
                ScorerKind.RANKER,
                Mode.STRICT,
                Part.TEST,
                Cut.TRAIN_AND_VALID,
                1);

        assertThat(settings.windowSteps()).isEqualTo(window);
        assertThat(settings.candidates().partners()).isEqualTo(500);
    }
}
