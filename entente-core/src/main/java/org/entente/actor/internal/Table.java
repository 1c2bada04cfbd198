package org.entente.actor.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads our own tables of states: UTF-8, cells parted by commas, lists within a cell by semicolons, no quoting, lines
 * that start with {@code #} are remarks, and the first other line names the columns. It is on the path of every start,
 * hence plain loops: a first lambda costs more than all the reading.
 */
public final class Table {

    private Table() {}

    /** The rows below the header, each as its cells in order. */
    public static List<List<String>> read(Class<?> owner, String resource, int columns) {
        String text = load(owner, resource);
        List<List<String>> rows = new ArrayList<>(512);
        boolean header = true;
        for (int start = 0, line = 1; start < text.length(); line++) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 ? text.length() : newline;
            if (end > start && text.charAt(start) != '#') {
                if (!header) {
                    rows.add(cells(text.substring(start, end), columns, resource, line));
                }
                header = false;
            }
            start = end + 1;
        }
        return rows;
    }

    /** The parts of a cell that holds a list; none for an empty cell. */
    public static List<String> list(String cell) {
        return cell.isEmpty() ? List.of() : split(cell, ';');
    }

    private static List<String> cells(String row, int columns, String resource, int line) {
        List<String> cells = split(row, ',');
        if (cells.size() != columns) {
            throw new IllegalStateException(
                    resource + " line " + line + ": the row has " + cells.size() + " cells, not " + columns + ".");
        }
        return cells;
    }

    private static List<String> split(String text, char separator) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int at = text.indexOf(separator); at >= 0; at = text.indexOf(separator, start)) {
            parts.add(text.substring(start, at));
            start = at + 1;
        }
        parts.add(text.substring(start));
        return parts;
    }

    private static String load(Class<?> owner, String resource) {
        try (InputStream in = owner.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(
                        "The table " + resource + " is missing from the program. Build it again.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("The table " + resource + " cannot be read from the program.", e);
        }
    }
}
