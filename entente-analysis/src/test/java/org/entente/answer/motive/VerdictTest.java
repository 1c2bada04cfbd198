package org.entente.answer.motive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.entente.answer.motive.evidence.Posterior;
import org.entente.answer.motive.response.Decomposition;
import org.entente.answer.motive.response.Decomposition.Interval;
import org.junit.jupiter.api.Test;

class VerdictTest {

    private static Posterior posterior(double chance, double without) {
        return new Posterior(.5, "measured", 1, chance, "", Map.of("one", without), Map.of(), List.of());
    }

    private static Decomposition moving(boolean identified, double low) {
        Interval rise = new Interval(1, .8, 1.2);
        return new Decomposition(
                identified, "", 1990, 2000, true, rise, new Interval(.8, low, 1), rise, rise, rise, List.of());
    }

    @Test
    void clearEvidenceIsCalledSo() {
        assertThat(Verdict.of(posterior(.9, .8), null).code()).isEqualTo("pivot");
        assertThat(Verdict.of(posterior(.1, .2), null).code()).isEqualTo("necessity");
    }

    @Test
    void weakEvidenceIsUndetermined() {
        assertThat(Verdict.of(posterior(.6, .6), null).code()).isEqualTo("undetermined");
    }

    @Test
    void evidenceThatHangsOnOneIndicatorIsUndetermined() {
        Verdict verdict = Verdict.of(posterior(.9, .5), null);

        assertThat(verdict.code()).isEqualTo("undetermined");
        assertThat(verdict.sentence()).contains("one indicator");
    }

    @Test
    void aPivotThatMovesWithPressureIsUndetermined() {
        assertThat(Verdict.of(posterior(.9, .8), moving(true, .6)).code()).isEqualTo("undetermined");
        assertThat(Verdict.of(posterior(.9, .8), moving(true, .1)).code()).isEqualTo("pivot");
        assertThat(Verdict.of(posterior(.9, .8), moving(false, .6)).code()).isEqualTo("pivot");
    }
}
