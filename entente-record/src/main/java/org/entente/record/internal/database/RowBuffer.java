package org.entente.record.internal.database;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.entente.table.RowAppender;
import org.entente.table.TableColumn;
import org.jspecify.annotations.Nullable;

/** Gathers rows into chunks. */
final class RowBuffer implements RowAppender {

    /** Takes full chunks. */
    @FunctionalInterface
    interface Receiver {
        void take(RowChunk chunk) throws SQLException;
    }

    private final List<TableColumn> layout;
    private final Receiver receiver;
    private final @Nullable String[] lastText;
    private final byte[][] lastBytes;
    private RowChunk chunk;
    private int column;

    RowBuffer(List<TableColumn> layout, Receiver receiver) {
        this.layout = layout;
        this.receiver = receiver;
        this.lastText = new @Nullable String[layout.size()];
        this.lastBytes = new byte[layout.size()][];
        this.chunk = new RowChunk(layout);
    }

    @Override
    public RowAppender begin() throws SQLException {
        if (chunk.isFull()) {
            handOver();
        }
        column = 0;
        return this;
    }

    /** Rows that are not handed over yet. */
    int rows() {
        return chunk.rows();
    }

    /** The rows that are not handed over yet, to be handed over by the caller. */
    RowChunk rest() {
        return chunk;
    }

    /** Hands over what has been gathered, full or not. */
    void handOver() throws SQLException {
        if (chunk.rows() > 0) {
            RowChunk full = chunk;
            chunk = new RowChunk(layout);
            receiver.take(full);
        }
    }

    @Override
    public RowAppender text(@Nullable String value) {
        chunk.setText(column, value == null ? null : bytes(value));
        column++;
        return this;
    }

    /** Many columns hold the same text in row after row. To compare letters would cost as much as to encode them. */
    @SuppressWarnings("ReferenceEquality")
    private byte[] bytes(String value) {
        if (value != lastText[column]) {
            lastText[column] = value;
            lastBytes[column] = value.getBytes(StandardCharsets.UTF_8);
        }
        return lastBytes[column];
    }

    @Override
    public RowAppender texts(Collection<String> values) {
        String joined = String.join(String.valueOf(Columns.SEPARATOR), values);
        chunk.setText(column++, joined.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    @Override
    public RowAppender date(@Nullable LocalDate value) {
        chunk.setDate(column++, value);
        return this;
    }

    @Override
    public RowAppender integer(int value) {
        chunk.integers(column++)[chunk.rows()] = value;
        return this;
    }

    @Override
    public RowAppender whole(long value) {
        chunk.wholes(column++)[chunk.rows()] = value;
        return this;
    }

    @Override
    public RowAppender real(double value) {
        chunk.reals(column++)[chunk.rows()] = value;
        return this;
    }

    @Override
    public RowAppender flag(boolean value) {
        chunk.flags(column++)[chunk.rows()] = value;
        return this;
    }

    @Override
    public void end() {
        if (column != layout.size()) {
            throw new IllegalStateException(
                    "A row has " + column + " cells and the table " + layout.size() + " columns.");
        }
        chunk.endRow();
    }

    @Override
    public void close() throws SQLException {
        handOver();
    }
}
