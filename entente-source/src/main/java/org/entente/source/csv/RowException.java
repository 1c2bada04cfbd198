package org.entente.source.csv;

/** A row breaks a rule of its format. {@link CsvFile} turns it into a reject; it needs no stack trace. */
public final class RowException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String column;
    private final String value;
    private final String reason;

    /**
     * Keeps what a reject says.
     *
     * @param column name of the column at fault
     * @param value what stands there
     * @param reason the rule, read after the value: "must be …"
     */
    public RowException(String column, String value, String reason) {
        super(column + " (" + value + ") " + reason, null, false, false);
        this.column = column;
        this.value = value;
        this.reason = reason;
    }

    public String column() {
        return column;
    }

    public String value() {
        return value;
    }

    public String reason() {
        return reason;
    }
}
