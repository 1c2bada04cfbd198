package org.entente.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.entente.entry.Family;
import org.entente.record.internal.database.Database;
import org.entente.record.internal.database.Sql;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Records whose files were written before entries had the column {@code checked}. */
class OlderFormTest {

    private static final LocalDate LATE = LocalDate.of(2050, 1, 1);

    @TempDir
    Path temp;

    @Test
    void filesWithoutTheColumnSayThatNobodyComparedTheirRows() throws IOException {
        RecordFolder record = RecordFolder.openOrCreate(temp);
        ingest(record, 0);
        ingest(record, 1);
        String now = text(record);
        assertThat(now).contains("checked=TWICE");
        makeOlder();
        SnapshotText.assertSame(unchecked(text(record)), unchecked(now));
        assertThat(text(record)).doesNotContain("checked=TWICE").contains("checked []");
    }

    @Test
    void olderAndNewerFilesStandSideBySideAndAreMerged() throws IOException {
        RecordFolder record = RecordFolder.openOrCreate(temp);
        ingest(record, 0);
        ingest(record, 1);
        makeOlder();
        ingest(record, 2);
        String both = text(record);
        assertThat(both).contains("checked=TWICE");
        record.compact();
        SnapshotText.assertSame(text(record), both);
        record.drop(Samples.info("d0").id());
        String without = text(record);
        record.compact();
        SnapshotText.assertSame(text(record), without);
        assertThat(without).contains(Family.PLEDGES.toString());
    }

    private static void ingest(RecordFolder record, int n) {
        Samples.ingest(record, "d" + n, new Samples(n).list(10 * n, 10 * n + 20));
    }

    private static String text(RecordFolder record) {
        return SnapshotText.of(record, LATE);
    }

    private static String unchecked(String text) {
        return text.replaceAll("checked=\\w+", "checked=null").replaceAll("(?m)^checked .*$", "");
    }

    private void makeOlder() throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(temp)) {
            files = all.filter(Files::isRegularFile).toList();
        }
        for (Path file : files) {
            if (file.toString().endsWith(".parquet") && !file.toString().contains("rejects")) {
                withoutColumn(file);
            } else if (file.getFileName().toString().startsWith("manifest-")) {
                String text = Files.readString(file);
                assertThat(text).contains("\"form\"");
                Files.writeString(file, text.replaceAll(",\\s*\"form\" : \\d+", ""));
            }
        }
    }

    private void withoutColumn(Path file) throws IOException {
        Path rewritten = temp.resolve("older.parquet");
        try (Database database = Database.open(temp, temp, RecordSettings.standard())) {
            database.execute("COPY (SELECT * EXCLUDE (checked) FROM read_parquet(" + Sql.file(file) + ")) TO "
                    + Sql.text(rewritten.toString()) + " (FORMAT parquet)");
        }
        Files.move(rewritten, file, StandardCopyOption.REPLACE_EXISTING);
    }
}
