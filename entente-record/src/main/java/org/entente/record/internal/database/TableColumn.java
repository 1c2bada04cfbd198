package org.entente.record.internal.database;

import java.util.ArrayList;
import java.util.List;

/**
 * One column of a table.
 *
 * @param name its name, not quoted
 * @param kind what its cells are
 */
public record TableColumn(String name, Kind kind) {

    /** What a cell is. */
    public enum Kind {
        TEXT("VARCHAR"),
        TEXTS("VARCHAR[]"),
        DATE("DATE"),
        INTEGER("INTEGER"),
        WHOLE("BIGINT"),
        REAL("DOUBLE"),
        FLAG("BOOLEAN");

        private final String sql;

        Kind(String sql) {
            this.sql = sql;
        }

        static Kind ofSql(String sql) {
            for (Kind kind : values()) {
                if (kind.sql.equals(sql)) {
                    return kind;
                }
            }
            throw new IllegalArgumentException("The type (" + sql + ") must be one that a table of the record has.");
        }
    }

    /** Stands between the texts of a list while it travels; no text of a record holds it. */
    static final char SEPARATOR = '\u001f';

    /** The columns of a definition as CREATE TABLE takes it. */
    public static List<TableColumn> listOf(String definition) {
        List<TableColumn> columns = new ArrayList<>();
        for (String column : definition.split(", ")) {
            int space = column.lastIndexOf(' ');
            String name = column.substring(0, space);
            String bare = name.startsWith("\"") ? name.substring(1, name.length() - 1) : name;
            columns.add(new TableColumn(bare, Kind.ofSql(column.substring(space + 1))));
        }
        return List.copyOf(columns);
    }

    /** How the column is read from a feed. */
    String selected() {
        String quoted = Sql.name(name);
        if (kind != Kind.TEXTS) {
            return quoted;
        }
        return "CASE WHEN " + quoted + " = '' THEN []::VARCHAR[] ELSE string_split(" + quoted + ", chr("
                + (int) SEPARATOR + ")) END AS " + quoted;
    }
}
