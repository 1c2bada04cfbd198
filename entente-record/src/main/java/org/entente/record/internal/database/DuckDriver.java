package org.entente.record.internal.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;
import org.duckdb.DuckDBConnection;
import org.entente.table.RowAppender;
import org.entente.table.TableColumn;

/** The one class that names the driver's own; {@link DriverLoader} defines it beside them. */
public final class DuckDriver implements Driver {

    @Override
    public Connection connect(Properties settings) throws SQLException {
        return DuckDBConnection.newConnection("jdbc:duckdb:", false, "jdbc:duckdb:", settings);
    }

    @Override
    public Connection again(Connection connection) throws SQLException {
        return ((DuckDBConnection) connection).duplicate();
    }

    @Override
    public void feed(Connection connection, String name, List<TableColumn> columns, ChunkSource source)
            throws SQLException {
        DuckChunkFeed.register(connection, name, columns, source);
    }

    @Override
    public RowAppender appender(Connection connection, String table) throws SQLException {
        return new DuckRowAppender(((DuckDBConnection) connection).createAppender(table));
    }
}
