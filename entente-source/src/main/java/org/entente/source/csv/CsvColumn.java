package org.entente.source.csv;

import org.jspecify.annotations.Nullable;

/**
 * One column of a file.
 *
 * @param name its name in lower case
 * @param index its place from 0, or −1 when the file lacks it and all its cells count as empty
 * @param value what every cell of it holds where the file lacks it; null when they are empty
 */
public record CsvColumn(String name, int index, @Nullable String value) {

    /** A column of the file, or one that it lacks. */
    public CsvColumn(String name, int index) {
        this(name, index, null);
    }

    static CsvColumn constant(String name, String value) {
        return new CsvColumn(name, -1, value);
    }

    /** Whether its cells may hold something. */
    public boolean isPresent() {
        return index >= 0 || value != null;
    }
}
