package org.entente.coder.event;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** Reads the tables that stand beside this class. */
final class Resources {

    private Resources() {}

    /** Hands over the cells of each line that is no comment. */
    static void read(String table, int columns, Consumer<String[]> row) {
        try (InputStream in = Resources.class.getResourceAsStream(table)) {
            if (in == null) {
                throw new IllegalStateException("The table " + table + " is missing from the program.");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.startsWith("#") && !line.isBlank()) {
                    String[] cells = line.split("\t", -1);
                    if (cells.length != columns) {
                        throw new IllegalStateException(
                                table + ": the line (" + line + ") must have " + columns + " cells.");
                    }
                    row.accept(cells);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
