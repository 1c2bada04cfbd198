package org.entente.forecast.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.entente.forecast.graph.Quadruples;
import org.junit.jupiter.api.Test;

class ProtocolTest {

    private static final Quadruples DATA = new Quadruples(
            new int[][] {{0, 0, 1, 0}, {1, 0, 2, 1}, {0, 0, 1, 2}, {0, 0, 2, 2}, {2, 0, 3, 3}},
            List.of("A", "B", "C", "D"),
            List.of("Consult"),
            0,
            24,
            1,
            2);

    /** Scores entities by number, the lower the better, and writes down what it is asked and shown. */
    private static final class Recorder implements Scorer {
        private final List<String> log = Collections.synchronizedList(new ArrayList<>());

        @Override
        public Reader reader() {
            return (s, r, step, scores) -> {
                log.add("ask " + step);
                for (int i = 0; i < scores.length; i++) {
                    scores[i] = -i;
                }
            };
        }

        @Override
        public void observe(Quadruples data, int from, int to) {
            log.add("observe " + data.step(from));
        }
    }

    @Test
    void aStepIsObservedOnlyAfterAllItsQuestions() {
        Recorder recorder = new Recorder();
        Protocol.evaluate(DATA, DATA.testFrom(), DATA.size(), recorder, true, null);

        assertThat(recorder.log).containsExactly("ask 2", "ask 2", "ask 2", "observe 2", "ask 3", "ask 3", "observe 3");
    }

    @Test
    void nothingIsObservedWhenNothingMayBeSeen() {
        Recorder recorder = new Recorder();
        Protocol.evaluate(DATA, DATA.testFrom(), DATA.size(), recorder, false, null);

        assertThat(recorder.log).noneMatch(line -> line.startsWith("observe"));
    }

    @Test
    void bothDirectionsAreRankedWithTheFilterOfTheDay() {
        List<Double> ranks = new ArrayList<>();
        Outcome outcome = Protocol.evaluate(
                DATA,
                DATA.testFrom(),
                DATA.size(),
                new Recorder(),
                true,
                (fact, rank, best, scores) -> ranks.add(rank));

        // (A, B): B behind A; its inverse finds A first. (A, C): A before it, B filtered. Then C → D, D → C.
        assertThat(ranks).containsExactly(2.0, 1.0, 2.0, 1.0, 4.0, 3.0);
        assertThat(outcome.all().mrr()).isCloseTo((.5 + 1 + .5 + 1 + .25 + 1 / 3.0) / 6, within(1e-12));
        assertThat(outcome.objects().queries()).isEqualTo(3);
        assertThat(outcome.subjects().hits1()).isCloseTo(2 / 3.0, within(1e-12));
    }

    @Test
    void strataSayWhatWasSeenBefore() {
        Outcome outcome = Protocol.evaluate(DATA, DATA.testFrom(), DATA.size(), new Recorder(), true, null);

        assertThat(of(outcome, Stratum.SEEN_TRIPLE).queries()).isEqualTo(2);
        assertThat(of(outcome, Stratum.NEW_PAIR).queries()).isEqualTo(2);
        assertThat(of(outcome, Stratum.NEW_ENTITY).queries()).isEqualTo(2);
        assertThat(of(outcome, Stratum.SEEN_PAIR).mrr()).isNaN();
    }

    private static Metrics of(Outcome outcome, Stratum stratum) {
        return Objects.requireNonNull(outcome.strata().get(stratum));
    }
}
