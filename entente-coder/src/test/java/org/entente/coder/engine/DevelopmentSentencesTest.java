package org.entente.coder.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Holds what the sentences that the rules were mended on have taught, so that no later change forgets it. */
class DevelopmentSentencesTest {

    private static final SentenceScore DEVELOPMENT = new SentenceScore("development");

    @Test
    void factsTrapsAndNonEventsStayAsTheyWereLearnt() throws IOException {
        assertThat(DEVELOPMENT.facts().value()).isGreaterThanOrEqualTo(0.92);
        assertThat(DEVELOPMENT.coded("traps.tsv").value()).isLessThanOrEqualTo(0.02);
        assertThat(DEVELOPMENT.coded("nonevents.tsv").value()).isLessThanOrEqualTo(0.02);
    }
}
