package org.entente.source.csv;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the columns of a foreign file are called here, and columns that it lacks and that hold the same in every row.
 *
 * @param names the file's column to ours, in lower case
 * @param constants our column to its value
 */
public record ColumnMap(Map<String, String> names, Map<String, String> constants) {

    /** Every column keeps its name. */
    public static final ColumnMap NONE = new ColumnMap(Map.of(), Map.of());

    /** Copies the maps. */
    public ColumnMap {
        names = Map.copyOf(names);
        constants = Map.copyOf(constants);
    }

    /**
     * Reads pairs as a user types them.
     *
     * @param columns as in {@code exporter=source}: the file's column, then ours
     * @param values as in {@code kind=trade}: our column, then what every row holds
     * @throws IllegalArgumentException when one is no pair, or when two mean the same column
     */
    public static ColumnMap parse(Iterable<String> columns, Iterable<String> values) {
        Map<String, String> names = new LinkedHashMap<>();
        Map<String, String> constants = new LinkedHashMap<>();
        for (String pair : columns) {
            int at = equalsSign(pair);
            String ours = lower(pair.substring(at + 1));
            if (names.containsValue(ours) || names.put(lower(pair.substring(0, at)), ours) != null) {
                throw new IllegalArgumentException(
                        "The mapping (" + pair + ") names a column twice. Map each one once.");
            }
        }
        for (String pair : values) {
            int at = equalsSign(pair);
            String ours = lower(pair.substring(0, at));
            if (names.containsValue(ours)
                    || constants.put(ours, pair.substring(at + 1).strip()) != null) {
                throw new IllegalArgumentException("The value (" + pair + ") is for a column that is given already.");
            }
        }
        return new ColumnMap(names, constants);
    }

    private static int equalsSign(String pair) {
        int at = pair.lastIndexOf('=');
        if (at <= 0 || at == pair.length() - 1) {
            throw new IllegalArgumentException(
                    "The mapping (" + pair + ") must be two names joined by =, as in exporter=source.");
        }
        return at;
    }

    private static String lower(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    public boolean isEmpty() {
        return names.isEmpty() && constants.isEmpty();
    }

    /** Our name of a file's column; one that would only happen to be called like a mapped one is set aside. */
    String ourName(String column) {
        String mapped = names.get(column);
        if (mapped != null) {
            return mapped;
        }
        return names.containsValue(column) || constants.containsKey(column) ? "(" + column + ")" : column;
    }

    /** The same mapping gives the same text. */
    @Override
    public String toString() {
        return Stream.concat(
                        names.entrySet().stream().map(e -> e.getKey() + "=" + e.getValue()),
                        constants.entrySet().stream().map(e -> e.getKey() + ":=" + e.getValue()))
                .sorted()
                .collect(Collectors.joining(","));
    }
}
