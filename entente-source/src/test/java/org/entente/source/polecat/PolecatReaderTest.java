package org.entente.source.polecat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.entente.entry.Event;
import org.entente.source.BytesInput;
import org.entente.source.ReadReport;
import org.entente.source.RecordingSink;
import org.junit.jupiter.api.Test;

final class PolecatReaderTest {

    @Test
    void typesAreRootsAndTheDayOfPublicationIsWhenItWasKnown() throws IOException {
        RecordingSink sink = new RecordingSink();
        ReadReport report;
        try (var in = getClass().getResourceAsStream("ngecEvents.DV.2023.txt")) {
            report = new PolecatReader().read(new BytesInput("p.txt", in.readAllBytes()), sink);
        }
        assertThat(sink.entries()).extracting(e -> ((Event) e).action().code()).containsExactly("04", "18", "08");
        Event first = (Event) sink.entries().getFirst();
        assertThat(first.source()).hasToString("RUSGOV");
        assertThat(first.known()).isEqualTo("2023-01-02");
        Event second = (Event) sink.entries().get(1);
        assertThat(second.source()).hasToString("Armed \"Lions\"");
        assertThat(second.target()).isNull();
        assertThat(second.place()).isNull();
        assertThat(second.intensityTenths()).isEqualTo(-95);
        assertThat(report.notes()).singleElement().asString().contains("CONCEDE");
    }
}
