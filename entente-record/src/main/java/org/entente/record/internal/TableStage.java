package org.entente.record.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.delivery.folder.StagedFile;
import org.entente.record.internal.database.Database;
import org.entente.record.internal.database.ParquetFeed;
import org.entente.table.RowAppender;
import org.entente.table.TableColumn;

/** Takes the rows of one table and writes them as Parquet files of a bounded number of rows. */
final class TableStage implements AutoCloseable {

    private final String delivery;
    private final String table;
    private final int rowsPerFile;
    private final List<StagedFile> parts = new ArrayList<>();
    private final ParquetFeed feed;
    private int rows;
    private long total;

    TableStage(
            Database database, Path folder, String delivery, String table, List<TableColumn> columns, int rowsPerFile) {
        this.delivery = delivery;
        this.table = table;
        this.rowsPerFile = rowsPerFile;
        this.feed = new ParquetFeed(database, table, columns, new Staged(folder));
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

    /** The files written; complete after {@link #flush}. */
    List<StagedFile> parts() {
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
            parts.add(StagedFile.of(file, table, count, Set.of(delivery)));
        }
    }
}
