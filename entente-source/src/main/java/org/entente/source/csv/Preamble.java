package org.entente.source.csv;

import java.util.List;
import java.util.function.Predicate;

/**
 * What stands before a file's header.
 *
 * @param lines how many lines to skip
 * @param separator what parts the fields of the header
 */
record Preamble(int lines, char separator) {

    static Preamble of(String start, Predicate<String> isHeader) {
        List<String> lines = start.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (isHeader.test(lines.get(i))) {
                return new Preamble(i, CsvText.separatorOf(lines.get(i)));
            }
        }
        return new Preamble(0, CsvText.separatorOf(CsvText.firstLineOf(start)));
    }
}
