package org.entente.measure.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class SharedAdversariesTest {

    private static final List<String> NAMES = List.of("USA", "JPN", "KOR");
    private static final double[] EQUAL = {1, 1, 1};

    @Test
    void proportionalHostilityIsTheSame() {
        SharedAdversaries same = SharedAdversaries.of(NAMES, new double[] {1, 2, 0}, new double[] {3, 6, 0}, EQUAL);

        assertThat(same.cosine()).isCloseTo(1, within(1e-12));
        assertThat(same.shared()).extracting(SharedAdversaries.Adversary::name).containsExactly("JPN", "USA");
        assertThat(same.shared().stream()
                        .mapToDouble(SharedAdversaries.Adversary::contribution)
                        .sum())
                .isCloseTo(same.cosine(), within(1e-12));
    }

    @Test
    void noAdversaryInCommonIsZero() {
        assertThat(SharedAdversaries.of(NAMES, new double[] {1, 0, 0}, new double[] {0, 0, 4}, EQUAL)
                        .cosine())
                .isZero();
    }

    @Test
    void weightsCountInBothLengths() {
        double[] weights = {.5, .25, .25};
        double cosine = SharedAdversaries.of(NAMES, new double[] {2, 1, 0}, new double[] {1, 0, 3}, weights)
                .cosine();

        assertThat(cosine).isCloseTo(1 / Math.sqrt(2.25 * 2.75), within(1e-12));
    }

    @Test
    void theUnknownLowersCoverageAlone() {
        SharedAdversaries known =
                SharedAdversaries.of(NAMES, new double[] {1, 2, Double.NaN}, new double[] {1, 2, 5}, EQUAL);

        assertThat(known.cosine()).isCloseTo(1, within(1e-12));
        assertThat(known.coverage()).isCloseTo(2 / 3.0, within(1e-12));
    }

    @Test
    void withoutHostilityItIsUnknown() {
        assertThat(SharedAdversaries.of(NAMES, new double[3], new double[] {1, 1, 1}, EQUAL)
                        .cosine())
                .isNaN();
    }
}
