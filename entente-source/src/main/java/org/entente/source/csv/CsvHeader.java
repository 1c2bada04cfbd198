package org.entente.source.csv;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.source.SourceFormatException;

/** The names of a file's columns, in lower case, without quotes and outer spaces. */
public final class CsvHeader {

    private static final int NAMES_IN_MESSAGE = 40;

    private final String file;
    private final List<String> names;
    private final Map<String, String> constants;

    CsvHeader(String file, List<String> raw) {
        this(file, raw.stream().map(CsvHeader::normalized).toList(), Map.of());
    }

    private CsvHeader(String file, List<String> names, Map<String, String> constants) {
        this.file = file;
        this.names = List.copyOf(names);
        this.constants = constants;
    }

    /**
     * The same columns under the names that a map gives them, with its constant ones.
     *
     * @throws SourceFormatException when the file lacks a column that the map names
     */
    CsvHeader mapped(ColumnMap map) throws SourceFormatException {
        for (String wanted : map.names().keySet()) {
            if (!names.contains(wanted)) {
                throw new SourceFormatException(
                        file, 1, "", "has no column (" + wanted + ") to map. Its columns are " + listed() + ".");
            }
        }
        return new CsvHeader(file, names.stream().map(map::ourName).toList(), map.constants());
    }

    private static String normalized(String name) {
        return CsvText.oneLine(name).replace("\"", "").strip().toLowerCase(Locale.ROOT);
    }

    /**
     * The header of a file whose first bytes are given, for telling formats apart.
     *
     * @param head the first bytes
     * @return empty when they hold no line that could be a header
     */
    public static Optional<CsvHeader> findIn(byte[] head) {
        return CsvText.firstLine(head).map(line -> new CsvHeader("", CsvText.splitHeader(line)));
    }

    /** The names in the file's order, then those of constant columns. */
    public List<String> names() {
        return constants.isEmpty()
                ? names
                : Stream.concat(names.stream(), constants.keySet().stream().sorted())
                        .toList();
    }

    /** How many fields each row must have. */
    int fieldCount() {
        return names.size();
    }

    /** Whether the file has all of these columns. */
    public boolean hasAll(String... wanted) {
        return names().containsAll(Arrays.asList(wanted));
    }

    /** Whether the file has at least one of these columns. */
    public boolean hasAny(String... wanted) {
        return Arrays.stream(wanted).anyMatch(names()::contains);
    }

    /**
     * The first of these columns that the file has.
     *
     * @param wanted names that mean the same, the preferred one first
     * @throws SourceFormatException when it has none, or has it twice
     */
    public CsvColumn required(String... wanted) throws SourceFormatException {
        CsvColumn column = optional(wanted);
        if (!column.isPresent()) {
            throw new SourceFormatException(
                    file,
                    1,
                    wanted[0],
                    "is missing among the columns (" + listed() + "). Add it, or ingest the file as another format.");
        }
        return column;
    }

    /**
     * The first of these columns that the file has, or one that is empty in every row.
     *
     * @param wanted names that mean the same, the preferred one first
     * @throws SourceFormatException when it has it twice
     */
    public CsvColumn optional(String... wanted) throws SourceFormatException {
        for (String name : wanted) {
            int index = names.indexOf(name);
            if (index >= 0) {
                requireSingle(name, index);
                return new CsvColumn(name, index);
            }
            String constant = constants.get(name);
            if (constant != null) {
                return CsvColumn.constant(name, constant);
            }
        }
        return new CsvColumn(wanted[0], -1);
    }

    private void requireSingle(String name, int index) throws SourceFormatException {
        if (names.lastIndexOf(name) != index) {
            throw new SourceFormatException(
                    file, 1, name, "names two columns. Rename one of them, so that it is clear which to read.");
        }
    }

    /** The columns that are not among these, in the file's order; unnamed ones left out. */
    public List<String> listOthers(Set<String> known) {
        return names.stream()
                .filter(name -> !name.isEmpty() && !known.contains(name))
                .toList();
    }

    /** The names as a message shows them, the first {@value #NAMES_IN_MESSAGE}. */
    public String listed() {
        String shown = String.join(", ", names.subList(0, Math.min(names.size(), NAMES_IN_MESSAGE)));
        return names.size() > NAMES_IN_MESSAGE ? shown + ", …" : shown;
    }
}
