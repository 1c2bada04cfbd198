package org.entente.cluster.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.io.OutputFile;
import org.entente.delivery.folder.StagedFile;
import org.entente.table.RowAppender;
import org.entente.table.TableColumn;
import org.jspecify.annotations.Nullable;

/** Writes the rows of one table of one delivery as Parquet files of a bounded number of rows. For one thread. */
final class TableFiles implements RowAppender {

    private static final int ROWS_A_FILE = 1_000_000;
    private static final long ROW_GROUP_BYTES = 32L << 20;

    private final Path folder;
    private final String table;
    private final String delivery;
    private final List<TableColumn> layout;
    private final @Nullable Object[] row;
    private final List<StagedFile> files = new ArrayList<>();
    private @Nullable ParquetWriter<@Nullable Object[]> writer;
    private Path file;
    private int rows;
    private int column;

    TableFiles(Path folder, String table, String delivery, List<TableColumn> layout) {
        this.folder = folder;
        this.table = table;
        this.delivery = delivery;
        this.layout = layout;
        this.row = new @Nullable Object[layout.size()];
        this.file = folder;
    }

    @Override
    public RowAppender begin() {
        column = 0;
        return this;
    }

    private RowAppender put(@Nullable Object cell) {
        row[column++] = cell;
        return this;
    }

    @Override
    public RowAppender text(@Nullable String value) {
        return put(value);
    }

    @Override
    public RowAppender texts(Collection<String> values) {
        return put(List.copyOf(values));
    }

    @Override
    public RowAppender date(@Nullable LocalDate value) {
        return put(value == null ? null : Math.toIntExact(value.toEpochDay()));
    }

    @Override
    public RowAppender integer(int value) {
        return put(value);
    }

    @Override
    public RowAppender whole(long value) {
        return put(value);
    }

    @Override
    public RowAppender real(double value) {
        return put(Double.isNaN(value) ? null : value);
    }

    @Override
    public RowAppender flag(boolean value) {
        return put(value);
    }

    @Override
    public void end() {
        if (column != row.length) {
            throw new IllegalStateException("A row has " + column + " cells and the table " + row.length + " columns.");
        }
        try {
            if (rows == ROWS_A_FILE) {
                finishFile();
            }
            if (writer == null) {
                file = folder.resolve(table + "-" + files.size() + ".parquet");
                writer = new Builder(new LocalOutputFile(file), layout).build();
            }
            writer.write(row);
            rows++;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void finishFile() throws IOException {
        if (writer != null) {
            writer.close();
            writer = null;
            files.add(StagedFile.of(file, table, rows, Set.of(delivery)));
            rows = 0;
        }
    }

    /** Finishes the files and names them. */
    List<StagedFile> finish() throws IOException {
        finishFile();
        return List.copyOf(files);
    }

    /** Gives up what is not finished. */
    @Override
    public void close() {
        try {
            if (writer != null) {
                writer.close();
                writer = null;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Builder extends ParquetWriter.Builder<@Nullable Object[], Builder> {

        private final List<TableColumn> layout;

        Builder(OutputFile file, List<TableColumn> layout) {
            super(file);
            this.layout = layout;
            withCompressionCodec(CompressionCodecName.ZSTD);
            withRowGroupSize(ROW_GROUP_BYTES);
        }

        @Override
        protected Builder self() {
            return this;
        }

        @Override
        protected WriteSupport<@Nullable Object[]> getWriteSupport(Configuration configuration) {
            return new RowSupport(layout);
        }
    }
}
