package org.entente.record;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import org.entente.record.internal.database.Database;
import org.entente.record.internal.database.Sql;
import org.entente.table.RowAppender;
import org.jspecify.annotations.Nullable;

/** Writes a table of results as one Parquet file that appears whole or not at all. */
public final class ParquetTable {

    /** What a column holds. */
    public enum Type {
        TEXT("VARCHAR"),
        NUMBER("DOUBLE"),
        WHOLE("BIGINT"),
        FLAG("BOOLEAN");

        private final String sql;

        Type(String sql) {
            this.sql = sql;
        }
    }

    /** A column's name and type. */
    public record Column(String name, Type type) {}

    private ParquetTable() {}

    /**
     * Writes the rows.
     *
     * @param file the file to write; one that is there is replaced
     * @param rows one list of cells a row: String, Double, Long or Boolean by the column's type, null or NaN for unknown
     * @throws IOException when the file cannot be written
     */
    public static void write(Path file, List<Column> columns, Iterable<List<@Nullable Object>> rows)
            throws IOException {
        Path folder = Files.createTempDirectory(file.toAbsolutePath().getParent(), "." + file.getFileName() + "-");
        Path part = folder.resolve("part.parquet");
        try (Database database = Database.open(folder, folder, RecordSettings.standard())) {
            database.execute("CREATE TABLE result ("
                    + columns.stream()
                            .map(c -> Sql.name(c.name()) + " " + c.type().sql)
                            .collect(Collectors.joining(", "))
                    + ")");
            append(database, columns, rows);
            database.execute("COPY result TO " + Sql.text(part.toString()) + " (FORMAT parquet, COMPRESSION zstd)");
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (SQLException e) {
            throw Database.failed(e);
        } finally {
            Files.deleteIfExists(part);
            Files.deleteIfExists(folder);
        }
    }

    private static void append(Database database, List<Column> columns, Iterable<List<@Nullable Object>> rows)
            throws SQLException {
        try (RowAppender appender = database.appender("result")) {
            for (List<@Nullable Object> row : rows) {
                appender.begin();
                for (int i = 0; i < columns.size(); i++) {
                    append(appender, columns.get(i).type(), row.get(i));
                }
                appender.end();
            }
        }
    }

    private static void append(RowAppender appender, Type type, @Nullable Object cell) throws SQLException {
        switch (type) {
            case TEXT -> appender.text((String) cell);
            case NUMBER -> appender.real(cell == null ? Double.NaN : (Double) cell);
            case WHOLE -> appender.whole(cell == null ? 0 : (Long) cell);
            case FLAG -> appender.flag(cell != null && (Boolean) cell);
        }
    }
}
