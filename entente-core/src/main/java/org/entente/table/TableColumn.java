package org.entente.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * One column of a table.
 *
 * @param name its name
 * @param kind what its cells are
 */
public record TableColumn(String name, Kind kind) {

    /** What a cell is; a cell of any kind but {@link #FLAG} may be empty. */
    public enum Kind {
        TEXT("VARCHAR"),
        TEXTS("VARCHAR[]"),
        DATE("DATE"),
        INTEGER("INTEGER"),
        WHOLE("BIGINT"),
        REAL("DOUBLE"),
        FLAG("BOOLEAN");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** The word by which a definition names it, which is SQL's. */
        public String word() {
            return word;
        }

        static Kind ofWord(String word) {
            return Arrays.stream(values())
                    .filter(kind -> kind.word.equals(word))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException(
                            "The type (" + word + ") must be one that a table of the record has."));
        }
    }

    /** The columns of a definition, as in {@code dataset VARCHAR}. */
    static List<TableColumn> listOf(List<String> definitions) {
        List<TableColumn> columns = new ArrayList<>();
        for (String definition : definitions) {
            int space = definition.indexOf(' ');
            columns.add(new TableColumn(definition.substring(0, space), Kind.ofWord(definition.substring(space + 1))));
        }
        return List.copyOf(columns);
    }
}
