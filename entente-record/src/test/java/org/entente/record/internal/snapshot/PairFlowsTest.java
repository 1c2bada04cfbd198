package org.entente.record.internal.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.entente.event.EventArray;
import org.entente.flow.FlowArray;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is found of a pair is what looking through all rows finds, in the same order. */
class PairFlowsTest {

    private static final List<String> STATES = List.of("AAA", "AAB", "PRK", "RUS", "USA", "ZZZ");

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 40, 400})
    void aPairHasTheRowsThatNameBoth(int size) {
        FlowArray all = random(size);
        PairFlows flows = PairFlows.of(all);
        for (String one : STATES) {
            for (String other : STATES) {
                assertThat(text(flows.between(List.of(one, other)))).isEqualTo(text(filter(all, one, other)));
            }
        }
        assertThat(flows.between(List.of("PRK", "XXX")).size()).isZero();
    }

    private static FlowArray random(int size) {
        Random random = new Random(size);
        FlowArray flows = new FlowArray();
        for (int i = 0; i < size; i++) {
            // The last state trades with nobody.
            String source = STATES.get(random.nextInt(STATES.size() - 1));
            String target = STATES.get(random.nextInt(STATES.size() - 1));
            flows.add(1990 + i / 10, source, target, random.nextInt(5) == 0 ? Double.NaN : random.nextInt(100));
        }
        return flows;
    }

    private static FlowArray filter(FlowArray all, String one, String other) {
        int a = EventArray.pack(one);
        int b = EventArray.pack(other);
        FlowArray kept = new FlowArray();
        for (int i = 0; i < all.size(); i++) {
            if (all.source(i) == a && all.target(i) == b || all.source(i) == b && all.target(i) == a) {
                kept.add(all.year(i), all.source(i), all.target(i), all.amount(i));
            }
        }
        return kept;
    }

    private static List<String> text(FlowArray flows) {
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < flows.size(); i++) {
            rows.add(flows.year(i) + " " + flows.source(i) + " " + flows.target(i) + " " + flows.amount(i));
        }
        return rows;
    }
}
