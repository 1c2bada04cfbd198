package org.entente.bench;

import java.util.function.UnaryOperator;

/** What is wrong with some rows of the feed. Each breaks one row, which must be rejected. */
enum Fault {
    COLUMN_MISSING(row -> row.substring(0, row.lastIndexOf('\t'))),
    COLUMN_TOO_MANY(row -> row + "\t"),
    NUL_BYTE(row -> row.replaceFirst("http", "ht\0tp")),
    ROOT_OUT_OF_RANGE(row -> field(row, 28, "21")),
    DAY_THAT_DOES_NOT_EXIST(row -> field(row, 1, "20150230")),
    INTENSITY_OUT_OF_RANGE(row -> field(row, 30, "11.0")),
    LATITUDE_OUT_OF_RANGE(row -> field(row, 56, "91.5")),
    HTML(row -> "<html><body>503 Service Unavailable</body></html>");

    private final UnaryOperator<String> breaking;

    Fault(UnaryOperator<String> breaking) {
        this.breaking = breaking;
    }

    /** The row, broken. */
    String in(String row) {
        return breaking.apply(row);
    }

    private static String field(String row, int index, String value) {
        String[] fields = row.split("\t", -1);
        fields[index] = value;
        return String.join("\t", fields);
    }
}
