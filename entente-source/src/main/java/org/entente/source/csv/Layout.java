package org.entente.source.csv;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.List;
import java.util.Locale;

/**
 * How a file is laid out.
 *
 * @param quote the letter that encloses cells
 * @param names names of the columns where the file need not say them; else empty
 */
record Layout(char quote, List<String> names) {

    /** A character that no text may hold, so that nothing is a quote. */
    private static final char NO_QUOTE = '\uffff';

    static final Layout QUOTED = new Layout('"', List.of());
    static final Layout UNQUOTED = new Layout(NO_QUOTE, List.of());

    static Layout headerless(List<String> names) {
        return new Layout('"', names);
    }

    /** Whether the first row is the header: always where the names are not known otherwise. */
    boolean isHeader(CsvRecord first) {
        return names.isEmpty()
                || first.getField(0).strip().toLowerCase(Locale.ROOT).equals(names.getFirst());
    }
}
