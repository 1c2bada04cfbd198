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
import org.entente.record.internal.database.ParquetFeed;
import org.entente.record.internal.database.RowAppender;
import org.entente.record.internal.database.TableColumn;
import org.entente.record.internal.manifest.DataFile;
import org.entente.record.internal.manifest.Sha256;

/** Takes the rows of one table and writes them as Parquet files of a bounded number of rows. */
final class TableStage implements AutoCloseable {

    /** A file that waits to be moved into the record. */
    record Part(Path file, DataFile target) {}

    private final String delivery;
    private final String table;
    private final int rowsPerFile;
    private final List<Part> parts = new ArrayList<>();
    private final ParquetFeed feed;
    private int rows;
    private long total;

    TableStage(
            Database database, Path folder, String delivery, String table, List<TableColumn> columns, int rowsPerFile) {
        this.delivery = delivery;
        this.table = table;
        this.rowsPerFile = rowsPerFile;
        this.feed = new ParquetFeed(database, columns, new Staged(folder));
    }

    String table() {
        return table;
    }

    /** Rows taken so far. */
    long total() {
        return total;
    }

    /** The appender for exactly one row. */
    RowAppender next() throws SQLException {
        if (rows == rowsPerFile) {
            feed.endFile();
            rows = 0;
        }
        rows++;
        total++;
        return feed.rows();
    }

    /** Writes what has been gathered. */
    void flush() throws SQLException, IOException {
        feed.finish();
    }

    /** Forces a finished file to the disk and names it by its bytes. */
    static Part part(Path file, String table, long rows, Set<String> deliveries) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        String path = table + "/" + Sha256.ofFile(file) + ".parquet";
        return new Part(file, new DataFile(table, path, rows, deliveries, false, DataFile.FORM));
    }

    /** The files written; complete after {@link #flush}. */
    List<Part> parts() {
        return parts;
    }

    @Override
    public void close() {
        feed.close();
    }

    /** Names the files; all but the last are full. Used by the feed's thread alone until it has ended. */
    private final class Staged implements ParquetFeed.Files {

        private final Path folder;

        Staged(Path folder) {
            this.folder = folder;
        }

        @Override
        public Path next() {
            return folder.resolve(table + "-" + parts.size() + ".parquet");
        }

        @Override
        public void finished(Path file, long count) throws IOException {
            parts.add(part(file, table, count, Set.of(delivery)));
        }
    }
}
