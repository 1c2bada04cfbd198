package org.entente.record.internal.database;

import java.time.LocalDate;
import java.util.List;
import org.entente.table.TableColumn;
import org.jspecify.annotations.Nullable;

/** Some rows, column by column, on their way from the thread that reads to the one that writes. */
public final class RowChunk {

    /** The database's own measure: it takes as many rows at a time. */
    static final int MAX_ROWS = 2048;

    private final Object[] columns;
    private int rows;

    RowChunk(List<TableColumn> layout) {
        columns = new Object[layout.size()];
        for (int i = 0; i < columns.length; i++) {
            columns[i] = switch (layout.get(i).kind()) {
                case TEXT, TEXTS -> new byte @Nullable [MAX_ROWS][];
                case DATE -> new @Nullable LocalDate[MAX_ROWS];
                case INTEGER -> new int[MAX_ROWS];
                case WHOLE -> new long[MAX_ROWS];
                case REAL -> new double[MAX_ROWS];
                case FLAG -> new boolean[MAX_ROWS];
            };
        }
    }

    public int rows() {
        return rows;
    }

    @SuppressWarnings("NullAway") // where there is no text, the array holds null
    void setText(int column, byte @Nullable [] text) {
        texts(column)[rows] = text;
    }

    @SuppressWarnings("NullAway") // where there is no date, the array holds null
    void setDate(int column, @Nullable LocalDate date) {
        dates(column)[rows] = date;
    }

    boolean isFull() {
        return rows == MAX_ROWS;
    }

    void endRow() {
        rows++;
    }

    /** Texts in UTF-8; null where there is none. */
    public byte[][] texts(int column) {
        return (byte[][]) columns[column];
    }

    public LocalDate[] dates(int column) {
        return (LocalDate[]) columns[column];
    }

    public int[] integers(int column) {
        return (int[]) columns[column];
    }

    public long[] wholes(int column) {
        return (long[]) columns[column];
    }

    /** Numbers; NaN where there is none. */
    public double[] reals(int column) {
        return (double[]) columns[column];
    }

    public boolean[] flags(int column) {
        return (boolean[]) columns[column];
    }
}
