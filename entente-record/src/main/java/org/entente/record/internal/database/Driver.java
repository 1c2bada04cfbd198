package org.entente.record.internal.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;
import org.entente.table.RowAppender;
import org.entente.table.TableColumn;

/** What is used of the driver, seen from outside its class loader. */
public interface Driver {

    /** Opens a new database in memory. */
    Connection connect(Properties settings) throws SQLException;

    /** Opens a further connection to the same database. */
    Connection again(Connection connection) throws SQLException;

    /** Lets queries of a connection read chunks by the name of a table function. */
    void feed(Connection connection, String name, List<TableColumn> columns, ChunkSource source) throws SQLException;

    /** Starts to append to a table. */
    RowAppender appender(Connection connection, String table) throws SQLException;
}
