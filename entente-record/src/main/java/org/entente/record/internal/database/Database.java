package org.entente.record.internal.database;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import org.entente.record.RecordException;
import org.entente.record.RecordSettings;
import org.entente.table.RowAppender;
import org.entente.table.TableColumn;

/**
 * One database in memory that may read and write below the given folders and nowhere else.
 *
 * <p>A thread that uses it waits while another does; {@link #sibling} gives a thread a connection of its own.
 */
public final class Database implements AutoCloseable {

    private static final class Holder {
        static final Driver DRIVER = DriverLoader.load(NativeLibrary.unpacked());
    }

    /** Reads the rows of a result. */
    public interface RowVisitor {
        void row(ResultSet rows) throws SQLException;
    }

    private final Connection connection;

    private Database(Connection connection) {
        this.connection = connection;
    }

    /**
     * Opens a database.
     *
     * @param folder the only folder that it may touch
     * @param spill where it puts what does not fit into memory
     */
    public static Database open(Path folder, Path spill, RecordSettings settings) {
        try {
            Connection connection = Holder.DRIVER.connect(properties(spill, settings));
            Database database = new Database(connection);
            database.execute(
                    "SET allowed_directories = [" + Sql.text(folder.toString()) + ", " + Sql.file(folder) + "]");
            database.execute("SET GLOBAL parquet_metadata_cache = true"); // data files never change
            database.execute("SET enable_external_access = false");
            database.execute("SET lock_configuration = true");
            return database;
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** Begins to load the driver in a thread of its own, for an {@link #open} that is sure to follow. */
    public static void load() {
        Thread.ofPlatform()
                .name("database driver")
                .daemon()
                .uncaughtExceptionHandler((thread, failure) -> {}) // open() fails with it again
                .start(() -> Objects.requireNonNull(Holder.DRIVER));
    }

    private static Properties properties(Path spill, RecordSettings settings) {
        int cores = Runtime.getRuntime().availableProcessors();
        Properties properties = new Properties();
        properties.setProperty("memory_limit", settings.memoryMegabytes() + "MB");
        properties.setProperty("threads", String.valueOf(Math.min(cores, settings.threads())));
        properties.setProperty("temp_directory", spill.toString());
        properties.setProperty("autoinstall_known_extensions", "false");
        properties.setProperty("autoload_known_extensions", "false");
        return properties;
    }

    /** Runs statements that give nothing back. */
    public synchronized void execute(String sql) {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /**
     * Runs a query.
     *
     * @param parameters values of its question marks, in their order
     */
    public synchronized void query(String sql, List<?> parameters, RowVisitor visitor) {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.size(); i++) {
                statement.setObject(i + 1, parameters.get(i));
            }
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    visitor.row(rows);
                }
            }
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** The single number that a query gives. */
    public long count(String sql, List<?> parameters) {
        long[] count = new long[1];
        query(sql, parameters, row -> count[0] = row.getLong(1));
        return count[0];
    }

    /** A further connection to the same database, for another thread. */
    public Database sibling() {
        try {
            return new Database(Holder.DRIVER.again(connection));
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** Lets queries read chunks by the name of a table function. */
    void feed(String name, List<TableColumn> columns, ChunkSource source) throws SQLException {
        Holder.DRIVER.feed(connection, name, columns, source);
    }

    public RowAppender appender(String table) throws SQLException {
        return Holder.DRIVER.appender(connection, table);
    }

    @Override
    public synchronized void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** One line for the user; the cause keeps the database's own words. */
    public static RecordException failed(SQLException e) {
        String message = String.valueOf(e.getMessage()).strip();
        String line = message.lines().findFirst().orElse(message);
        if (line.contains("No files found") || line.contains("No such file") || line.contains("Cannot open file")) {
            return new RecordException(
                    "A data file of the record has gone while it was being read (" + line
                            + "). The record was compacted meanwhile: run the command again.",
                    e);
        }
        return new RecordException("The record's database failed: " + line, e);
    }
}
