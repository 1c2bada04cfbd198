package org.entente.source;

import java.io.IOException;

/** A file is not of the format that it was read as. Says file, line, column, rule and next step in one line. */
public final class SourceFormatException extends IOException {

    private static final long serialVersionUID = 1L;

    private final String file;
    private final long line;
    private final String column;

    /**
     * Composes the line.
     *
     * @param file the file as the user named it
     * @param line line from 1; 0 when it is about the file as a whole
     * @param column name of the column; empty when it is about the line as a whole
     * @param message what is wrong and what to do, one or two sentences
     */
    public SourceFormatException(String file, long line, String column, String message) {
        super(file + (line > 0 ? " line " + line : "") + ": " + (column.isEmpty() ? "" : column + " ") + message);
        this.file = file;
        this.line = line;
        this.column = column;
    }

    public String file() {
        return file;
    }

    /** Line from 1; 0 when it is about the file as a whole. */
    public long line() {
        return line;
    }

    /** Name of the column; empty when it is about the line as a whole. */
    public String column() {
        return column;
    }
}
