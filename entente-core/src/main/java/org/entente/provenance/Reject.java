package org.entente.provenance;

/**
 * A row that was not accepted, and why.
 *
 * @param file the file as the user named it
 * @param line line in that file, from 1
 * @param column name of the column at fault
 * @param value what stands there, cut to 200 characters, control characters but tabs as spaces
 * @param reason the rule that it breaks, in one sentence
 */
public record Reject(String file, long line, String column, String value, String reason) {

    private static final int MAX_VALUE = 200;

    /** Cuts the value, and makes one line of it and the reason: a file may hold line ends and escape codes anywhere. */
    public Reject {
        value = inOneLine(value);
        reason = inOneLine(reason);
        if (value.length() > MAX_VALUE) {
            value = value.substring(0, MAX_VALUE);
        }
    }

    private static String inOneLine(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isISOControl(c) && c != '\t') {
                return text.replaceAll("[\\p{Cntrl}&&[^\t]]|[\u0080-\u009f]", " ");
            }
        }
        return text;
    }

    /** The whole in one line. */
    public String message() {
        return file + " line " + line + ": " + column + " (" + value + ") " + reason;
    }
}
