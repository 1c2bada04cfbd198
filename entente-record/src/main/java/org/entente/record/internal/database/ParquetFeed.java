package org.entente.record.internal.database;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.entente.table.RowAppender;
import org.entente.table.TableColumn;
import org.jspecify.annotations.Nullable;

/**
 * Writes rows as Parquet files, one after another, while further rows are being read: from the second chunk on a thread of
 * its own hands the chunks to the database. What fits into one chunk is written at the end, by the caller's thread.
 */
public final class ParquetFeed implements AutoCloseable {

    private static final AtomicLong NUMBERS = new AtomicLong();

    /** Says where the files go, and takes each when it is finished. */
    public interface Files {
        Path next();

        void finished(Path file, long rows) throws IOException;
    }

    private final Database database;
    private final String table;
    private final Files files;
    private final String name = "feed_" + NUMBERS.incrementAndGet();
    private final String query;
    private final List<TableColumn> columns;
    private final ChunkQueue queue = new ChunkQueue();
    private final RowBuffer buffer;
    private final AtomicLong fileRows = new AtomicLong();
    private @Nullable Thread writer;
    private volatile @Nullable Throwable failure;

    /** A feed of rows of a table that have these columns. */
    public ParquetFeed(Database database, String table, List<TableColumn> columns, Files files) {
        this.database = database;
        this.table = table;
        this.columns = columns;
        this.files = files;
        this.query = columns.stream().map(Columns::selected).collect(Collectors.joining(", ", "SELECT ", "")) + " FROM "
                + name + "()";
        this.buffer = new RowBuffer(columns, this::send);
    }

    public RowAppender rows() {
        return buffer;
    }

    private void send(RowChunk chunk) {
        if (writer == null) {
            writer = Thread.ofPlatform().name("parquet-" + name).daemon().start(this::writeAll);
        }
        put(() -> queue.put(chunk));
    }

    private void put(Runnable step) {
        try {
            step.run();
        } catch (IllegalStateException e) {
            rethrow();
            throw e;
        }
    }

    /** Ends the file; rows that follow go into another. */
    public void endFile() throws SQLException {
        buffer.handOver();
        if (writer != null) {
            put(queue::endFile);
        }
    }

    /** Writes what is left and waits until all is written. */
    public void finish() throws SQLException, IOException {
        if (writer == null) {
            writeHere(buffer.rest());
            return;
        }
        if (buffer.rows() > 0) {
            endFile();
        }
        put(queue::end);
        join();
        rethrow();
    }

    private void writeHere(RowChunk only) throws SQLException, IOException {
        if (only.rows() > 0) {
            Iterator<RowChunk> chunks = List.of(only).iterator();
            database.feed(name, columns, () -> counted(chunks.hasNext() ? chunks.next() : null));
            writeFile(database);
        }
    }

    private void writeAll() {
        try (Database own = database.sibling()) {
            own.feed(name, columns, () -> counted(queue.next()));
            while (queue.awaitFile()) {
                writeFile(own);
            }
        } catch (RuntimeException | SQLException | IOException | Error e) {
            failure = e;
            queue.giveUp();
        }
    }

    private void writeFile(Database own) throws IOException {
        Path file = files.next();
        fileRows.set(0);
        own.execute(FileLayout.copy(table, query, Sql.text(file.toString())));
        files.finished(file, fileRows.get());
    }

    private @Nullable RowChunk counted(@Nullable RowChunk chunk) {
        fileRows.addAndGet(chunk == null ? 0 : chunk.rows());
        return chunk;
    }

    private void rethrow() {
        Throwable cause = failure;
        if (cause instanceof RuntimeException e) {
            throw e;
        } else if (cause != null) {
            throw new IllegalStateException("A data file could not be written: " + cause.getMessage(), cause);
        }
    }

    private void join() {
        Thread running = writer;
        if (running != null) {
            try {
                running.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("The writing of a delivery was interrupted.", e);
            }
        }
    }

    /** Gives up what is not finished. */
    @Override
    public void close() {
        queue.giveUp();
        join();
    }
}
