package org.entente.actor.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EditDistanceTest {

    @ParameterizedTest
    @CsvSource({
        "korea, korea, 0",
        "korea, kroea, 1",
        "korea, koreas, 1",
        "rusia, russia, 1",
        "iran, iraq, 1",
        "ab, ba, 1"
    })
    void slipsAreCounted(String a, String b, int slips) {
        assertThat(EditDistance.within(a, b, 3)).isEqualTo(slips);
    }

    @Test
    void whatIsTooFarIsOneMoreThanTheLimit() {
        assertThat(EditDistance.within("korea", "madagascar", 2)).isEqualTo(3);
        assertThat(EditDistance.within("abcdef", "uvwxyz", 2)).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void theTableAgreesWithThePlainDefinition(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 200; i++) {
            String a = word(random);
            String b = word(random);
            int limit = random.nextInt(6);
            int expected = Math.min(plain(a, b), limit + 1);
            assertThat(EditDistance.within(a, b, limit))
                    .as("seed %d: %s, %s", seed, a, b)
                    .isEqualTo(expected);
        }
    }

    private static String word(Random random) {
        StringBuilder word = new StringBuilder();
        for (int i = random.nextInt(7); i > 0; i--) {
            word.append((char) ('a' + random.nextInt(3)));
        }
        return word.toString();
    }

    private static int plain(String a, String b) {
        if (a.isEmpty() || b.isEmpty()) {
            return a.length() + b.length();
        }
        String shortA = a.substring(1);
        String shortB = b.substring(1);
        int best = plain(shortA, shortB) + (a.charAt(0) == b.charAt(0) ? 0 : 1);
        best = Math.min(best, 1 + Math.min(plain(shortA, b), plain(a, shortB)));
        boolean exchange = a.length() > 1 && b.length() > 1 && a.charAt(0) == b.charAt(1) && a.charAt(1) == b.charAt(0);
        return exchange ? Math.min(best, 1 + plain(a.substring(2), b.substring(2))) : best;
    }
}
