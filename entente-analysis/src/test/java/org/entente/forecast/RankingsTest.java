package org.entente.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.entente.forecast.graph.Quadruples;
import org.junit.jupiter.api.Test;

class RankingsTest {

    private static final int STEPS = 60;
    private static final Quadruples DATA = SampleGraph.make(STEPS, 7, STEPS, 7);

    private static RankedAnswers ask(Quadruples data, boolean forObject, int step) {
        return Rankings.rank(
                data, NoFutureTest.settings(ScorerKind.RANKER, Mode.STRICT), "Land4", "Consult", forObject, step, 3);
    }

    @Test
    void reasonsSumToTheScore() {
        for (boolean forObject : new boolean[] {true, false}) {
            RankedAnswers answers = ask(DATA, forObject, STEPS);

            assertThat(answers.answers()).hasSize(3);
            for (RankedAnswer answer : answers.answers()) {
                double sum =
                        answer.reasons().values().stream().mapToDouble(d -> d).sum();
                assertThat(answer.averageScore() + sum).isCloseTo(answer.score(), within(1e-4));
                assertThat(answer.reasons()).hasSize(8).containsKeys("repeat", "rule", "role-and-country");
            }
        }
    }

    @Test
    void theFirstAnswerLeadsAndHasEvidenceInWords() {
        RankedAnswers answers = ask(DATA, true, STEPS);

        assertThat(answers.leadOfFirst()).isGreaterThanOrEqualTo(0);
        assertThat(answers.change()).contains(answers.answers().get(1).actor());
        assertThat(answers.answers().getFirst().evidence().getFirst())
                .contains("Consult")
                .contains("cases");
    }

    @Test
    void whatComesLaterMovesNothing() {
        Quadruples other = SampleGraph.make(STEPS, 7, STEPS - 5, 8);

        assertThat(ask(DATA, true, STEPS - 5)).isEqualTo(ask(other, true, STEPS - 5));
    }

    @Test
    void anUnknownActorIsNamed() {
        assertThatThrownBy(() -> Rankings.rank(
                        DATA, NoFutureTest.settings(ScorerKind.RANKER, Mode.STRICT), "Lind4", "Consult", true, 9, 3))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("(Lind4)");
    }
}
