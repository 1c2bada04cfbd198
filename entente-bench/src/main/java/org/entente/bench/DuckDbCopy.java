package org.entente.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** DuckDB's own way from a tab-separated file to Parquet, with its own defaults; faulty rows are passed over. */
final class DuckDbCopy {

    private DuckDbCopy() {}

    static double seconds(Path file, Path target) throws SQLException, IOException {
        Files.deleteIfExists(target);
        long start = System.nanoTime();
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            statement.execute("COPY (SELECT * FROM read_csv('" + file
                    + "', delim = '\t', header = false, quote = '', escape = '', ignore_errors = true)) TO '" + target
                    + "' (FORMAT parquet)");
        }
        return (System.nanoTime() - start) / 1e9;
    }
}
