package org.entente.source.gdelt;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.Assumptions;
import org.entente.entry.Entry;
import org.entente.source.ReadReport;
import org.entente.source.RecordingSink;
import org.entente.source.file.SourceFiles;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files as GDELT published them; skipped where they are not at hand. */
class GenuineGdeltTest {

    @ParameterizedTest
    @CsvSource({
        "events.csv, 100, gdelt-2",
        "eventsT.csv, 100, gdelt-2",
        "events1.csv, 100, gdelt-1",
        "2015.export.CSV, 2116, gdelt-2"
    })
    void everyRowOfAGenuineFileIsAnEvent(String name, long rows, String dataset) throws IOException {
        Path path = data().resolve("events").resolve("gdelt").resolve(name);
        Assumptions.assumeThat(Files.exists(path))
                .as("%s is not here; set ENTENTE_DATA to the folder of genuine files to run this test", path)
                .isTrue();
        RecordingSink sink = new RecordingSink();
        ReadReport report = new GdeltReader().read(SourceFiles.open(path).getFirst(), sink);

        assertThat(report.rows()).isEqualTo(rows);
        assertThat(sink.rejects()).isEmpty();
        assertThat(sink.entries())
                .hasSize((int) rows)
                .allSatisfy(entry -> assertThat(entry.provenance().dataset()).isEqualTo(dataset));
        assertThat(ids(sink.entries())).hasSize((int) rows);
    }

    private static Set<String> ids(List<Entry> entries) {
        Set<String> ids = new HashSet<>();
        entries.forEach(entry -> ids.add(entry.provenance().id()));
        return ids;
    }

    private static Path data() {
        String folder = System.getenv("ENTENTE_DATA");
        return folder == null ? Path.of("..", "..", "shared", "data") : Path.of(folder);
    }
}
