package org.entente.record.internal.database;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import org.duckdb.DuckDBAppender;
import org.entente.table.RowAppender;
import org.jspecify.annotations.Nullable;

/** Hands cells to DuckDB's own appender. */
final class DuckRowAppender implements RowAppender {

    private final DuckDBAppender appender;

    DuckRowAppender(DuckDBAppender appender) {
        this.appender = appender;
    }

    @Override
    public RowAppender begin() throws SQLException {
        appender.beginRow();
        return this;
    }

    @Override
    public RowAppender text(@Nullable String value) throws SQLException {
        if (value == null) {
            appender.appendNull();
        } else {
            appender.append(value);
        }
        return this;
    }

    @Override
    public RowAppender texts(Collection<String> values) throws SQLException {
        appender.append(values);
        return this;
    }

    @Override
    public RowAppender date(@Nullable LocalDate value) throws SQLException {
        if (value == null) {
            appender.appendNull();
        } else {
            appender.appendEpochDays(Math.toIntExact(value.toEpochDay()));
        }
        return this;
    }

    @Override
    public RowAppender integer(int value) throws SQLException {
        appender.append(value);
        return this;
    }

    @Override
    public RowAppender whole(long value) throws SQLException {
        appender.append(value);
        return this;
    }

    @Override
    public RowAppender real(double value) throws SQLException {
        if (Double.isNaN(value)) {
            appender.appendNull();
        } else {
            appender.append(value);
        }
        return this;
    }

    @Override
    public RowAppender flag(boolean value) throws SQLException {
        appender.append(value);
        return this;
    }

    @Override
    public void end() throws SQLException {
        appender.endRow();
    }

    @Override
    public void close() throws SQLException {
        appender.close();
    }
}
