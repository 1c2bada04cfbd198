package org.entente.measure.bond.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PercentilesTest {

    @Test
    void thoseAlikeCountHalf() {
        double[] others = {0, 0, 0, 1, 2};

        assertThat(Percentiles.of(0, others)).isEqualTo(30);
        assertThat(Percentiles.of(1, others)).isEqualTo(70);
        assertThat(Percentiles.of(1.5, others)).isEqualTo(80);
        assertThat(Percentiles.of(-1, others)).isZero();
        assertThat(Percentiles.of(9, others)).isEqualTo(100);
        assertThat(Percentiles.of(Double.NaN, others)).isNaN();
    }
}
