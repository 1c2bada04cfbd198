package org.entente.record.internal.database;

import java.util.List;
import java.util.stream.Collectors;
import org.entente.table.TableColumn;

/** Writes the columns of a table as statements name them. */
public final class Columns {

    /** Stands between the texts of a list while it travels; no text of a record holds it. */
    static final char SEPARATOR = '\u001f';

    private Columns() {}

    /** Names and types, for CREATE TABLE. */
    public static String definition(List<TableColumn> layout) {
        return layout.stream()
                .map(c -> Sql.name(c.name()) + " " + c.kind().word())
                .collect(Collectors.joining(", "));
    }

    /** Names in their order, each after the alias of its table. */
    public static String names(List<TableColumn> layout, String alias) {
        return layout.stream().map(c -> alias + "." + Sql.name(c.name())).collect(Collectors.joining(", "));
    }

    /** How a column is read from a feed. */
    static String selected(TableColumn column) {
        String quoted = Sql.name(column.name());
        if (column.kind() != TableColumn.Kind.TEXTS) {
            return quoted;
        }
        return "CASE WHEN " + quoted + " = '' THEN []::VARCHAR[] ELSE string_split(" + quoted + ", chr("
                + (int) SEPARATOR + ")) END AS " + quoted;
    }
}
