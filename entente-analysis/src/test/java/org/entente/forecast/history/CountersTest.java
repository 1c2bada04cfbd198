package org.entente.forecast.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CountersTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void agreeWithListsOfSteps(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Counters counters = new Counters(1);
        List<List<Integer>> naive = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            assertThat(counters.add()).isEqualTo(i);
            naive.add(new ArrayList<>());
        }
        for (int step = 0; step < 200; step++) {
            for (int slot = 0; slot < 20; slot++) {
                check(counters, slot, step, naive.get(slot));
            }
            for (int slot = 0; slot < 20; slot++) {
                if (random.nextInt(slot + 2) == 0) {
                    counters.count(slot, step);
                    naive.get(slot).add(step);
                }
            }
        }
    }

    private static void check(Counters counters, int slot, int step, List<Integer> steps) {
        int last = steps.isEmpty() ? Integer.MIN_VALUE : steps.getLast();
        assertThat(counters.events(slot)).isEqualTo(steps.size());
        assertThat(counters.age(slot, step)).isEqualTo(steps.isEmpty() ? Counters.NEVER : step - last);
        assertThat(counters.span(slot, step)).isEqualTo(steps.isEmpty() ? Counters.NEVER : step - steps.getFirst());
        for (int h = 0; h < Decay.COUNT; h++) {
            double halfLife = Decay.HALF_LIVES[h];
            double sum = steps.stream()
                    .mapToDouble(at -> Math.pow(2, (at - step) / halfLife))
                    .sum();
            assertThat(counters.sum(slot, h, step)).isCloseTo((float) sum, within((float) (1e-4 * (1 + sum))));
        }
        int days = 0;
        for (int at : steps) {
            days |= step - at <= 32 ? 1 << (step - at - 1) : 0;
        }
        assertThat(counters.recentDays(slot, step)).isEqualTo(days);
    }
}
