package org.entente.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DossiersTest {

    @Test
    void everyValueIsAskedForOnceAndEmptyCountsNotAtAll() {
        ViewFixture fixture = new ViewFixture();

        Dossier dossier = Dossiers.assemble(AnswerFixture.answer(), fixture, fixture, "hash", "1");

        assertThat(fixture.asked).doesNotHaveDuplicates();
        assertThat(dossier.evidence()).hasSizeGreaterThan(fixture.asked.size());
        assertThat(dossier.evidence().keySet()).containsAll(fixture.asked);
        assertThat(fixture.asked)
                .extracting(Object::toString)
                .doesNotContain("pledges.in-force@cow-alliance PRK-RUS 1997");
        assertThat(dossier.evidence().keySet())
                .extracting(Object::toString)
                .contains("pledges.in-force@cow-alliance PRK-RUS 1997");
    }

    @Test
    void valuesOfSentencesComeFirst() {
        assertThat(ViewFixture.dossier()
                        .evidence()
                        .keySet()
                        .iterator()
                        .next()
                        .variable()
                        .name())
                .isEqualTo("votes.identical");
    }

    @Test
    void onlySourcesThatAreUsedAreNamedAndInOrder() {
        assertThat(ViewFixture.dossier().sources())
                .extracting(note -> note.dataset().id())
                .containsExactly("cow-alliance", "gdelt", "sipri-tiv", "starter", "un-votes");
    }
}
