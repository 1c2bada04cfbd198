package org.entente.record.internal.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.entente.record.RecordException;
import org.entente.record.RecordSettings;
import org.entente.table.RowAppender;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseTest {

    @TempDir
    Path temp;

    @Test
    void aFolderWithSpacesQuotesAndPatternsIsReadAsItIsCalled() throws Exception {
        Path folder = Files.createDirectories(temp.resolve("it's a [b]* \"record\""));
        Path file = folder.resolve("a.parquet");
        try (Database database = open(folder)) {
            database.execute("CREATE TABLE t (a VARCHAR, l VARCHAR[])");
            try (RowAppender rows = database.appender("t")) {
                rows.begin().text("x").texts(List.of("p", "q")).end();
            }
            database.execute("COPY t TO " + Sql.text(file.toString()) + " (FORMAT parquet, COMPRESSION zstd)");
            List<String> seen = new ArrayList<>();
            database.query(
                    "SELECT a, l FROM read_parquet([" + Sql.file(file) + "]) WHERE a = ?",
                    List.of("x"),
                    row -> seen.add(row.getString(1) + row.getString(2)));
            assertThat(seen).containsExactly("x[p, q]");
        }
    }

    @Test
    void filesOutsideTheRecordAreOutOfReach() throws Exception {
        Path folder = Files.createDirectories(temp.resolve("record"));
        Path secret = Files.writeString(temp.resolve("secret.csv"), "a\n1\n");
        try (Database database = open(folder)) {
            assertThatThrownBy(() -> database.execute("SELECT * FROM read_csv(" + Sql.file(secret) + ")"))
                    .isInstanceOf(RecordException.class);
            assertThatThrownBy(() -> database.execute("SET enable_external_access = true"))
                    .isInstanceOf(RecordException.class);
        }
    }

    @Test
    void theNativeLibraryIsUnpackedOnceOutsideTheTemporaryFolder() throws SQLException {
        open(temp).close();
        assertThat(NativeLibrary.unpacked()).isRegularFile().startsWith(NativeLibrary.home());
        assertThat(Path.of(System.getProperty("java.io.tmpdir"))
                        .toFile()
                        .list((dir, name) -> name.startsWith("libduckdb")))
                .isEmpty();
    }

    private static Database open(Path folder) {
        return Database.open(folder, folder.resolve("spill"), RecordSettings.standard());
    }
}
