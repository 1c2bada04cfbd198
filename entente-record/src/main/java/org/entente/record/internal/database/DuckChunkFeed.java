package org.entente.record.internal.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.duckdb.DuckDBColumnType;
import org.duckdb.DuckDBDataChunkWriter;
import org.duckdb.DuckDBFunctions;
import org.duckdb.DuckDBTableFunction;
import org.duckdb.DuckDBTableFunctionBindInfo;
import org.duckdb.DuckDBTableFunctionBuilder;
import org.duckdb.DuckDBTableFunctionCallInfo;
import org.duckdb.DuckDBTableFunctionInitInfo;
import org.duckdb.DuckDBWritableVector;
import org.entente.table.TableColumn;

/** Lets a query read chunks as the rows of a table function, so that no table is made in between. */
final class DuckChunkFeed implements DuckDBTableFunction<Object, Object, Object> {

    private static final Object NOTHING = new Object();

    private final List<TableColumn> columns;
    private final ChunkSource source;

    private DuckChunkFeed(List<TableColumn> columns, ChunkSource source) {
        this.columns = columns;
        this.source = source;
    }

    static void register(Connection connection, String name, List<TableColumn> columns, ChunkSource source)
            throws SQLException {
        try (DuckDBTableFunctionBuilder builder = DuckDBFunctions.tableFunction()) {
            builder.withName(name)
                    .withFunction(new DuckChunkFeed(columns, source))
                    .register(connection);
        }
    }

    @Override
    public Object bind(DuckDBTableFunctionBindInfo info) {
        for (TableColumn column : columns) {
            info.addResultColumn(column.name(), typeOf(column.kind()));
        }
        return NOTHING;
    }

    private static DuckDBColumnType typeOf(TableColumn.Kind kind) {
        return switch (kind) {
            case TEXT, TEXTS -> DuckDBColumnType.VARCHAR;
            case DATE -> DuckDBColumnType.DATE;
            case INTEGER -> DuckDBColumnType.INTEGER;
            case WHOLE -> DuckDBColumnType.BIGINT;
            case REAL -> DuckDBColumnType.DOUBLE;
            case FLAG -> DuckDBColumnType.BOOLEAN;
        };
    }

    @Override
    public Object init(DuckDBTableFunctionInitInfo info) {
        info.setMaxThreads(1);
        return NOTHING;
    }

    @Override
    public long apply(DuckDBTableFunctionCallInfo info, DuckDBDataChunkWriter out) {
        RowChunk chunk = source.next();
        if (chunk == null) {
            return 0;
        }
        for (int i = 0; i < columns.size(); i++) {
            write(chunk, i, out.vector(i));
        }
        return chunk.rows();
    }

    private void write(RowChunk chunk, int column, DuckDBWritableVector vector) {
        int rows = chunk.rows();
        switch (columns.get(column).kind()) {
            case TEXT, TEXTS -> {
                byte[][] texts = chunk.texts(column);
                vector.setStringUtf8Batch(0, rows == texts.length ? texts : Arrays.copyOf(texts, rows));
            }
            case DATE -> writeDates(chunk.dates(column), rows, vector);
            case INTEGER -> {
                int[] values = chunk.integers(column);
                for (int row = 0; row < rows; row++) {
                    vector.setInt(row, values[row]);
                }
            }
            case WHOLE -> {
                long[] values = chunk.wholes(column);
                for (int row = 0; row < rows; row++) {
                    vector.setLong(row, values[row]);
                }
            }
            case REAL -> writeReals(chunk.reals(column), rows, vector);
            case FLAG -> {
                boolean[] values = chunk.flags(column);
                for (int row = 0; row < rows; row++) {
                    vector.setBoolean(row, values[row]);
                }
            }
        }
    }

    private static void writeDates(LocalDate[] values, int rows, DuckDBWritableVector vector) {
        for (int row = 0; row < rows; row++) {
            vector.setDate(row, values[row]);
        }
    }

    private static void writeReals(double[] values, int rows, DuckDBWritableVector vector) {
        for (int row = 0; row < rows; row++) {
            if (Double.isNaN(values[row])) {
                vector.setNull(row);
            } else {
                vector.setDouble(row, values[row]);
            }
        }
    }
}
