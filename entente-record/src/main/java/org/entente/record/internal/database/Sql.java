package org.entente.record.internal.database;

import java.nio.file.Path;
import java.util.Collection;
import java.util.stream.Collectors;

/** Writes the few literals that a statement cannot bind. */
public final class Sql {

    private Sql() {}

    /** A text literal. */
    public static String text(String value) {
        return "'" + value.replace("'", "''") + "'";
    }

    /** A list of text literals, as in {@code 'a', 'b'}. */
    public static String texts(Collection<String> values) {
        return values.stream().sorted().map(Sql::text).collect(Collectors.joining(", "));
    }

    /** A column name. */
    public static String name(String column) {
        return '"' + column + '"';
    }

    /** A file to read, whose name must not be taken for a pattern. */
    public static String file(Path file) {
        StringBuilder pattern = new StringBuilder();
        for (char c : file.toString().toCharArray()) {
            boolean special = c == '[' || c == '*' || c == '?';
            pattern.append(special ? "[" + c + "]" : String.valueOf(c));
        }
        return text(pattern.toString());
    }
}
