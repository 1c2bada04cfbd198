package org.entente.source.csv;

/**
 * One column of a file.
 *
 * @param name its name in lower case
 * @param index its place from 0, or −1 when the file lacks it and all its cells count as empty
 */
public record CsvColumn(String name, int index) {

    /** Whether the file has it. */
    public boolean isPresent() {
        return index >= 0;
    }
}
