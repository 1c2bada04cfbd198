package org.entente.coder.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SentenceSplitterTest {

    @Test
    void abbreviationsAndInitialsEndNoSentence() {
        assertThat(texts("Gen. Smith met U.S. envoys. He left."))
                .containsExactly("Gen. Smith met U.S. envoys.", "He left.");
    }

    @Test
    void quotesStayWithTheirSentence() {
        assertThat(texts("\"We agree.\" They signed.")).containsExactly("\"We agree.\"", "They signed.");
    }

    @Test
    void aHeadlineOnItsOwnLineIsASentence() {
        assertThat(texts("Talks end\nRussia and China met.")).containsExactly("Talks end", "Russia and China met.");
    }

    @Test
    void wrappedLinesAreJoined() {
        assertThat(texts("The foreign minister of the republic met the visiting\ndelegation on Monday."))
                .hasSize(1);
    }

    @Test
    void aLineThatGoesOnInSmallLettersIsTheSameSentence() {
        String wide =
                "The foreign minister of the republic, who had come to the capital by train late on Sunday evening, met the ";

        assertThat(texts(wide + "\nvisiting delegation.\nTalks end")).hasSize(2);
        assertThat(texts(wide + "\n\nvisiting delegation")).hasSize(2);
    }

    @Test
    void placesPointIntoTheText() {
        String text = "A\uD83D\uDE00 one. Then two.";
        Sentence second = SentenceSplitter.split(text).get(1);

        assertThat(text.substring(second.start(), second.end())).isEqualTo("Then two.");
        assertThat(new CodePoints(text).of(second.start())).isEqualTo(second.start() - 1);
    }

    private static List<String> texts(String text) {
        return SentenceSplitter.split(text).stream().map(Sentence::text).toList();
    }
}
