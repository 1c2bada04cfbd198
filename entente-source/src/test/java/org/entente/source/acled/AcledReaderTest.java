package org.entente.source.acled;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.entente.entry.Event;
import org.entente.source.BytesInput;
import org.entente.source.ReadReport;
import org.entente.source.RecordingSink;
import org.junit.jupiter.api.Test;

final class AcledReaderTest {

    private final RecordingSink sink = new RecordingSink();

    private ReadReport read() throws IOException {
        try (var in = getClass().getResourceAsStream("acled.csv")) {
            return new AcledReader().read(new BytesInput("acled.csv", in.readAllBytes()), sink);
        }
    }

    private Event event(int i) {
        return (Event) sink.entries().get(i);
    }

    @Test
    void forcesOfAStateAreThatStateAndGroupsKeepTheirNames() throws IOException {
        read();
        assertThat(event(0).source()).hasToString("YEMMIL");
        assertThat(event(0).target()).hasToString("Fixture Movement");
        assertThat(event(1).source()).hasToString("RUSMIL");
        assertThat(event(1).target()).hasToString("SYRCVL");
        assertThat(event(2).target()).isNull();
    }

    @Test
    void whatHappenedIsSaidInPlainWordsAndTheNotesAreNotKept() throws IOException {
        ReadReport report = read();
        assertThat(event(0).title()).isEqualTo("Armed clash in Fixtureton, Yemen; 5 fatalities reported");
        assertThat(event(1).title()).endsWith("1 fatality reported");
        assertThat(sink.entries().toString()).doesNotContain("notes");
        assertThat(report.notes()).singleElement().asString().startsWith("1 strategic developments");
        assertThat(report.coverage().getFirst().coverage().absentMeansZero()).isFalse();
        assertThat(new AcledReader().datasets().getFirst().redistributable()).isFalse();
    }

    @Test
    void typesAreActionsAndAnUncertainDayIsAMonth() throws IOException {
        read();
        assertThat(sink.entries()).extracting(e -> ((Event) e).action().code()).containsExactly("19", "195", "15");
        assertThat(event(1).occurred()).hasToString("2023-05");
        assertThat(event(0).occurred()).hasToString("2023-05-06");
    }
}
