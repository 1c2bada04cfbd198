package org.entente.measure.polarity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.entente.measure.polarity.PolarityYear.Share;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bounds of polarity from the leading states. */
class LeadingTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void theBoundsHoldThePolesOfAll(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double[] amounts = IntStream.range(0, 12 + (int) seed * 20)
                .mapToDouble(i -> Math.exp(2 * random.nextDouble() * seed))
                .toArray();
        double sum = Arrays.stream(amounts).sum();
        List<Share> leaders = Arrays.stream(amounts)
                .mapToObj(each -> new Share("AAA", each / sum))
                .sorted(Comparator.comparingDouble(Share::share).reversed())
                .limit(10)
                .toList();
        Leading.Year year = Leading.year(2000, leaders);
        double poles = Concentration.of(amounts).poles();
        assertThat(poles).isBetween(year.fewest(), year.most());
        assertThat(year.fewest()).isLessThan(year.most());
        assertThat(year.share()).isBetween(0.0, 1.0);
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 40})
    void equalStatesAreMetByTheLowerBound(int states) {
        List<Share> leaders = IntStream.range(0, 10)
                .mapToObj(i -> new Share("AAA", 1.0 / states))
                .toList();
        assertThat(Leading.year(2000, leaders).fewest()).isCloseTo(states, within(1e-9));
    }
}
