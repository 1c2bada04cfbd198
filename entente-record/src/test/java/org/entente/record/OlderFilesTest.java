package org.entente.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.entente.actor.Actor;
import org.entente.actor.Dyad;
import org.entente.actor.StateId;
import org.entente.entry.Conflict;
import org.entente.record.internal.database.Database;
import org.entente.record.internal.database.Sql;
import org.entente.series.SeriesUnit;
import org.entente.time.DateSpan;
import org.entente.time.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Records that were written before a table got a column. */
class OlderFilesTest {

    @TempDir
    private Path folder;

    @Test
    void aColumnThatAFileLacksIsUnknown() throws Exception {
        RecordFolder record = RecordFolder.openOrCreate(folder);
        Samples.ingest(record, "old.csv", List.of(conflict("1", Samples.RUS)));
        dropColumns(folder.resolve("conflicts"), "with_a, with_b");
        Samples.ingest(record, "new.csv", List.of(conflict("2", Samples.PRK)));

        try (RecordSnapshot view = record.open(SnapshotOptions.asOf(LocalDate.of(2020, 1, 1)))) {
            List<Conflict> all = view.listAll(Conflict.class);
            assertThat(all).extracting(c -> c.provenance().id()).containsExactly("1", "2");
            assertThat(all).allSatisfy(c -> assertThat(c.withA()).isEmpty());
            assertThat(view.listEntries(Conflict.class, SeriesUnit.of(Dyad.of(Samples.RUS, Samples.USA))))
                    .extracting(c -> c.provenance().id())
                    .containsExactly("1");
        }
    }

    private static Conflict conflict(String id, StateId side) {
        return new Conflict(
                Samples.provenance(id, 1),
                PartialDate.parse("2001"),
                LocalDate.of(2001, 12, 31),
                id,
                "dispute",
                Actor.of(side),
                Actor.of(Samples.USA),
                null,
                Double.NaN,
                Double.NaN,
                new DateSpan(LocalDate.of(2001, 1, 1), null));
    }

    private static void dropColumns(Path table, String columns) throws Exception {
        try (Stream<Path> files = Files.list(table)) {
            Path file = files.findFirst().orElseThrow();
            Path older = table.resolve("older.parquet");
            try (Database database = Database.open(table, table, RecordSettings.standard())) {
                database.execute("COPY (SELECT * EXCLUDE (" + columns + ") FROM read_parquet(" + Sql.file(file)
                        + ")) TO " + Sql.text(older.toString()) + " (FORMAT parquet)");
            }
            Files.move(older, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
