package org.entente.coder.engine;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.assertj.core.api.Assertions;
import org.entente.coder.NewsDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing in a document may throw or hang. */
class HostileTextTest {

    private static final EventCoder CODER = new EventCoder(List.of());
    private static final String[] PIECES = {
        "Russia",
        " ",
        "attacked",
        "'s",
        "\u200B",
        "\uD83D\uDE00",
        "\uD800",
        "<b>",
        "&amp;",
        "\n",
        "\"",
        "(",
        "3-1",
        "U.S.",
        "and",
        "not",
        "to",
        "Korea",
        "한국",
        "Россия",
        ".",
        ",",
        "-",
        "will",
        "met",
        "\u0000",
        "\u0301",
        "the",
        "of"
    };

    @ParameterizedTest
    @ValueSource(strings = {"a", "A.", "\u200B", "Russia ", "\uD83D\uDE00", "\"( ", "said that ", "R\u0301"})
    void longRepetitionsEnd(String piece) {
        String text = piece.repeat(200_000);

        Assertions.assertThat(Duration.ofSeconds(60)).isGreaterThan(timed(text));
    }

    @Test
    void randomMixturesNeverThrow() {
        long seed = 20_260_101;
        Random random = new Random(seed);
        for (int i = 0; i < 3000; i++) {
            StringBuilder text = new StringBuilder();
            int length = random.nextInt(60);
            for (int j = 0; j < length; j++) {
                text.append(PIECES[random.nextInt(PIECES.length)]).append(random.nextBoolean() ? " " : "");
            }
            assertThatCode(() -> CODER.code(NewsDocument.of("x", text.toString())))
                    .as("seed %d, text %s", seed, text)
                    .doesNotThrowAnyException();
        }
    }

    private static Duration timed(String text) {
        long start = System.nanoTime();
        CODER.code(NewsDocument.of("x", text));
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
