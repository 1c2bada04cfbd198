package org.entente.table;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Appends rows to a table, cell by cell in the order of its columns. */
public interface RowAppender extends AutoCloseable {

    RowAppender begin() throws SQLException;

    RowAppender text(@Nullable String value) throws SQLException;

    RowAppender texts(Collection<String> values) throws SQLException;

    RowAppender date(@Nullable LocalDate value) throws SQLException;

    RowAppender integer(int value) throws SQLException;

    RowAppender whole(long value) throws SQLException;

    /** A number; NaN becomes an empty cell. */
    RowAppender real(double value) throws SQLException;

    RowAppender flag(boolean value) throws SQLException;

    void end() throws SQLException;

    @Override
    void close() throws SQLException;
}
