package org.entente.answer.motive.durability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ForecastScoreTest {

    @Test
    void tiesCountHalf() {
        ForecastScore score = ForecastScore.of(new double[] {.9, .5, .5, .1}, new boolean[] {true, true, false, false});

        assertThat(score.auc()).isEqualTo((1 + 1 + .5 + 1) / 4);
        assertThat(score.brier()).isCloseTo((.01 + .25 + .25 + .01) / 4, within(1e-12));
        assertThat(score.survived()).isEqualTo(2);
    }

    @Test
    void oneOutcomeAloneHasNoAuc() {
        assertThat(ForecastScore.of(new double[] {.2, .4}, new boolean[] {true, true})
                        .auc())
                .isNaN();
    }

    @Test
    void ranksGiveWhatAllPairsGive() {
        SplittableRandom random = new SplittableRandom(3);
        double[] chance =
                random.doubles(200).map(c -> Math.round(c * 20) / 20.0).toArray();
        boolean[] happened = new boolean[200];
        for (int i = 0; i < 200; i++) {
            happened[i] = random.nextDouble() < chance[i];
        }
        double wins = 0;
        double pairs = 0;
        for (int i = 0; i < 200; i++) {
            for (int j = 0; j < 200; j++) {
                if (happened[i] && !happened[j]) {
                    pairs++;
                    wins += chance[i] > chance[j] ? 1 : chance[i] == chance[j] ? .5 : 0;
                }
            }
        }

        assertThat(ForecastScore.of(chance, happened).auc()).isCloseTo(wins / pairs, within(1e-12));
    }
}
