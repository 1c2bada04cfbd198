package org.entente.web.page.frame;

import java.util.List;

/**
 * The numbers of a figure.
 *
 * @param caption what they are
 * @param columns heads of the columns
 * @param rows cells as text, one list a row, as long as the heads
 * @param linked place of the cell that opens; −1 for none
 * @param keys for each row what its cell opens: a key of evidence, or empty; no keys when nothing opens
 */
public record DataTable(String caption, List<String> columns, List<List<String>> rows, int linked, List<String> keys) {

    /** Copies the lists and checks their lengths. */
    public DataTable {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        keys = List.copyOf(keys);
        int width = columns.size();
        if (rows.stream().anyMatch(row -> row.size() != width) || !keys.isEmpty() && keys.size() != rows.size()) {
            throw new IllegalArgumentException(
                    "Each row of (" + caption + ") must have " + width + " cells, and a key where any has one.");
        }
    }

    /** A table in which nothing opens. */
    public DataTable(String caption, List<String> columns, List<List<String>> rows) {
        this(caption, columns, rows, -1, List.of());
    }

    /** What a cell opens; empty for nothing. */
    public String key(int row, int column) {
        return column == linked && !keys.isEmpty() ? keys.get(row) : "";
    }

    /** The table as CSV with its source in a first line that starts with {@code #}. */
    public String csv(String source) {
        StringBuilder out = new StringBuilder("# ").append(line(source)).append("\r\n");
        append(out, columns);
        rows.forEach(row -> append(out, row));
        return out.toString();
    }

    private static String line(String text) {
        return text.replaceAll("[\\r\\n]+", " ");
    }

    private static void append(StringBuilder out, List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            out.append(i == 0 ? "" : ",").append(cell(cells.get(i)));
        }
        out.append("\r\n");
    }

    /** Quoted where needed; a text that a spreadsheet would take for a formula gets an apostrophe. */
    private static String cell(String text) {
        boolean formula = !text.isEmpty() && "=@\t\r+-".indexOf(text.charAt(0)) >= 0 && !text.matches("[+-][0-9.].*");
        String safe = formula ? "'" + text : text;
        return safe.matches("(?s).*[\",\\r\\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
