package org.entente.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the tables of the last run into a folder were made from, one line a table: its name and a hash of its inputs. A table
 * whose inputs are the same need not be made again. A line that cannot be read counts as none.
 */
final class TableInputs {

    /** The file, beside the tables. */
    static final String FILE = "inputs.tsv";

    private static final String SEPARATOR = "\t";

    private final Path folder;
    private final Map<String, String> before;
    private final Map<String, String> now = new TreeMap<>();

    private TableInputs(Path folder, Map<String, String> before) {
        this.folder = folder;
        this.before = before;
    }

    static TableInputs open(Path folder) throws IOException {
        Path file = folder.resolve(FILE);
        if (!Files.exists(file)) {
            return new TableInputs(folder, Map.of());
        }
        try (Stream<String> lines = Files.lines(file)) {
            return new TableInputs(
                    folder,
                    lines.map(line -> line.split(SEPARATOR, -1))
                            .filter(cells -> cells.length == 2)
                            .collect(Collectors.toMap(cells -> cells[0], cells -> cells[1], (one, other) -> other)));
        } catch (UncheckedIOException e) {
            return new TableInputs(folder, Map.of());
        }
    }

    /**
     * How many rows the table of the last run has, when it was made from the same inputs and is still there.
     *
     * @param hash of its inputs now
     */
    OptionalLong findRows(String table, String hash) throws IOException {
        now.put(table, hash);
        Path file = folder.resolve(table + ".csv");
        if (!hash.equals(before.get(table)) || !Files.exists(file)) {
            return OptionalLong.empty();
        }
        try (Stream<String> lines = Files.lines(file)) {
            return OptionalLong.of(Math.max(0, lines.count() - 1));
        }
    }

    /** Keeps what the tables of this run were made from; to be called when all are whole. */
    void write() throws IOException {
        Path part = folder.resolve(FILE + ".part");
        Files.write(
                part,
                now.entrySet().stream()
                        .map(each -> each.getKey() + SEPARATOR + each.getValue())
                        .toList());
        Files.move(part, folder.resolve(FILE), StandardCopyOption.REPLACE_EXISTING);
    }
}
