package org.entente.series.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

final class IntervalTest {

    @Test
    void noHitInTenTrialsStillLeavesRoomAbove() {
        Interval interval = Interval.ofShare(0, 10);
        double z2 = 1.6448536269514722 * 1.6448536269514722;
        assertThat(interval.low()).isZero();
        assertThat(interval.high()).isCloseTo(z2 / (10 + z2), within(1e-12));
    }

    @Test
    void theShareLiesInsideAndMirrorsItself() {
        Interval few = Interval.ofShare(3, 20);
        Interval many = Interval.ofShare(17, 20);
        assertThat(few.low()).isLessThan(.15);
        assertThat(few.high()).isGreaterThan(.15);
        assertThat(few.low()).isCloseTo(1 - many.high(), within(1e-12));
    }

    @Test
    void noErrorGivesNoInterval() {
        assertThat(Interval.ofError(.5, 0).low()).isNaN();
        assertThat(Interval.ofError(.5, Double.NaN).high()).isNaN();
    }
}
