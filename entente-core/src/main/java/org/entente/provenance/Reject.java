package org.entente.provenance;

/**
 * A row that was not accepted, and why.
 *
 * @param file the file as the user named it
 * @param line line in that file, from 1
 * @param column name of the column at fault
 * @param value what stands there, cut to 200 characters
 * @param reason the rule that it breaks, in one sentence
 */
public record Reject(String file, long line, String column, String value, String reason) {

    private static final int MAX_VALUE = 200;

    /** Cuts the value. */
    public Reject {
        if (value.length() > MAX_VALUE) {
            value = value.substring(0, MAX_VALUE);
        }
    }

    /** The whole in one line. */
    public String message() {
        return file + " line " + line + ": " + column + " (" + value + ") " + reason;
    }
}
