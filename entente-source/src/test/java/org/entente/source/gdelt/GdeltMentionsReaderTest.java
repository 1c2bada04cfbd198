package org.entente.source.gdelt;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.entente.entry.Mention;
import org.entente.source.BytesInput;
import org.entente.source.ReadReport;
import org.entente.source.RealData;
import org.entente.source.RecordingSink;
import org.junit.jupiter.api.Test;

final class GdeltMentionsReaderTest {

    private final GdeltMentionsReader reader = new GdeltMentionsReader();
    private final RecordingSink sink = new RecordingSink();

    @Test
    void aMentionSaysWhoReportedWhichEventHowSurely() throws IOException {
        try (var in = getClass().getResourceAsStream("20200318104500.mentions.CSV")) {
            reader.read(new BytesInput("m.CSV", in.readAllBytes()), sink);
        }
        Mention first = (Mention) sink.entries().getFirst();
        assertThat(first.event()).isEqualTo("700001");
        assertThat(first.outlet()).isEqualTo("fixture.example");
        assertThat(first.confidence()).isEqualTo(100);
        assertThat(first.provenance().url()).isEqualTo("http://fixture.example/a");
        assertThat(first.language()).isNull();
        Mention last = (Mention) sink.entries().getLast();
        assertThat(last.language()).isEqualTo("rus");
        assertThat(last.medium()).isEqualTo("citation");
        assertThat(last.tone()).isNaN();
        assertThat(last.provenance().url()).isNull();
        assertThat(last.provenance().citation()).startsWith("Text of Fixture");
    }

    @Test
    void genuineFilesAreAcceptedWhole() throws IOException {
        for (String name : new String[] {"mentions.csv", "mentionsT.csv"}) {
            ReadReport report = reader.read(RealData.open("events/gdelt/" + name), sink);
            assertThat(report.rows()).isEqualTo(100);
        }
        assertThat(sink.rejects()).isEmpty();
        assertThat(sink.entries()).hasSize(200);
        assertThat(sink.entries()).extracting(e -> e.provenance().id()).doesNotHaveDuplicates();
    }
}
