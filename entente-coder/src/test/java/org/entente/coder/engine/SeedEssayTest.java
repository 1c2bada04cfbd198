package org.entente.coder.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.entente.coder.CodedDocument;
import org.entente.coder.CodedEvent;
import org.entente.coder.EventStatus;
import org.entente.coder.NewsDocument;
import org.entente.coder.TextSpan;
import org.junit.jupiter.api.Test;

/** The essay the project began with: one meeting told as fact, all else claims. */
class SeedEssayTest {

    @Test
    void theMeetingIsTheOnlyFactAndStandsInBothDirections() throws IOException {
        CodedDocument coded = code();

        assertThat(coded.events())
                .extracting(e -> e.source() + " " + e.cameo() + " " + e.target() + " " + e.status())
                .containsExactlyInAnyOrder("PRKGOV 040 RUSGOV REPORTED", "RUSGOV 040 PRKGOV REPORTED");
        assertThat(coded.events()).allSatisfy(e -> {
            assertThat(e.span()).isEqualTo(new TextSpan(65, 170));
            assertThat(e.mentions()).containsExactly(new TextSpan(3025, 3066));
            assertThat(e.date()).isNull();
            assertThat(e.place()).isNull();
        });
    }

    @Test
    void whatIsOnlyClaimedHasAStatus() throws IOException {
        List<CodedEvent> claims = code().claims();

        assertThat(claims).hasSizeBetween(12, 18);
        assertStatus(claims, new TextSpan(1702, 1746), EventStatus.HYPOTHETICAL);
        assertStatus(claims, new TextSpan(1832, 1892), EventStatus.HYPOTHETICAL);
        assertStatus(claims, new TextSpan(710, 740), EventStatus.STATE);
        assertStatus(claims, new TextSpan(895, 982), EventStatus.INTENT);
        assertThat(claims).extracting(CodedEvent::status).contains(EventStatus.OPINION, EventStatus.QUESTION);
    }

    private static void assertStatus(List<CodedEvent> claims, TextSpan place, EventStatus status) {
        assertThat(claims)
                .filteredOn(c -> c.span().overlaps(place))
                .extracting(CodedEvent::status)
                .contains(status);
    }

    private static CodedDocument code() throws IOException {
        Path essay = Path.of("../../shared/seed/essay.txt");
        assumeTrue(Files.exists(essay), "skipped: the seed essay is not beside the project");
        return new EventCoder(List.of()).code(NewsDocument.of("essay", Files.readString(essay)));
    }
}
