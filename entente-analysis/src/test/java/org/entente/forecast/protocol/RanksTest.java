package org.entente.forecast.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class RanksTest {

    @Test
    void equalScoresShareTheirMeanRank() {
        assertThat(Ranks.filtered(new float[] {1, 1, 1, 1}, 2, new int[] {2})).isEqualTo(2.5);
    }

    @Test
    void aConstantScorerIsNoBetterThanChance() {
        float[] scores = new float[101];

        assertThat(Ranks.filtered(scores, 0, new int[] {0})).isEqualTo(51);
    }

    @Test
    void otherTrueAnswersAreTakenOut() {
        float[] scores = {5, 4, 3, 3, 1};

        assertThat(Ranks.filtered(scores, 2, new int[] {0, 2, 3})).isEqualTo(2);
        assertThat(Ranks.filtered(scores, 2, new int[] {2})).isEqualTo(3.5);
    }

    @Test
    void aScoreThatIsNoNumberIsRefused() {
        assertThatThrownBy(() -> Ranks.filtered(new float[] {1, Float.NaN}, 1, new int[] {1}))
                .hasMessageContaining("must be a number");
    }

    @Test
    void bestComeInDescendingOrder() {
        assertThat(Ranks.best(new float[] {-2, 3, 0, 3, -7}, 4)).containsExactly(1, 3, 2, 0);
    }
}
