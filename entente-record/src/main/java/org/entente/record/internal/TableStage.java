package org.entente.record.internal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.record.internal.database.Database;
import org.entente.record.internal.database.RowAppender;
import org.entente.record.internal.database.Sql;
import org.entente.record.internal.manifest.DataFile;
import org.entente.record.internal.manifest.Sha256;
import org.jspecify.annotations.Nullable;

/** Gathers the rows of one table and writes them as Parquet files of a bounded number of rows. */
final class TableStage {

    /** A file that waits to be moved into the record. */
    record Part(Path file, DataFile target) {}

    private final Database database;
    private final Path folder;
    private final String delivery;
    private final String table;
    private final String definition;
    private final int chunkRows;
    private final List<Part> parts = new ArrayList<>();
    private @Nullable RowAppender appender;
    private int rows;
    private long total;

    TableStage(Database database, Path folder, String delivery, String table, String definition, int chunkRows) {
        this.database = database;
        this.folder = folder;
        this.delivery = delivery;
        this.table = table;
        this.definition = definition;
        this.chunkRows = chunkRows;
    }

    String table() {
        return table;
    }

    /** Rows taken so far. */
    long total() {
        return total;
    }

    /** The appender for exactly one row. */
    RowAppender next() throws SQLException, IOException {
        if (rows == chunkRows) {
            flush();
        }
        if (appender == null) {
            database.execute("CREATE OR REPLACE TABLE " + Sql.name(table) + " (" + definition + ")");
            appender = database.appender(table);
        }
        rows++;
        total++;
        return appender;
    }

    /** Writes what has been gathered. */
    void flush() throws SQLException, IOException {
        if (appender == null) {
            return;
        }
        appender.close();
        appender = null;
        Path file = folder.resolve(table + "-" + parts.size() + ".parquet");
        database.execute(
                "COPY " + Sql.name(table) + " TO " + Sql.text(file.toString()) + " (FORMAT parquet, COMPRESSION zstd)");
        database.execute("DROP TABLE " + Sql.name(table));
        parts.add(part(file, table, rows, Set.of(delivery)));
        rows = 0;
    }

    /** Forces a finished file to the disk and names it by its bytes. */
    static Part part(Path file, String table, long rows, Set<String> deliveries) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        String path = table + "/" + Sha256.ofFile(file) + ".parquet";
        return new Part(file, new DataFile(table, path, rows, deliveries, false));
    }

    List<Part> parts() {
        return parts;
    }
}
