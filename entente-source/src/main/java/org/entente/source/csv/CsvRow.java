package org.entente.source.csv;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.function.Function;
import org.entente.time.PartialDate;
import org.jspecify.annotations.Nullable;

/** One data row: cells by column, without outer spaces. Its getters throw {@link RowException} naming the column. */
public final class CsvRow {

    private static final int MAX_NAME = 500;

    private final CsvRecord cells;

    CsvRow(CsvRecord cells) {
        this.cells = cells;
    }

    /** The line it starts on, from 1. */
    public long line() {
        return cells.getStartingLineNumber();
    }

    /** The cell; the empty string when it is empty or the file lacks the column. */
    public String text(CsvColumn column) {
        if (column.index() >= 0) {
            return cells.getField(column.index()).strip();
        }
        return column.value() == null ? "" : column.value();
    }

    /** The cell; null when it is empty or the file lacks the column. */
    public @Nullable String textOrNull(CsvColumn column) {
        String text = text(column);
        return text.isEmpty() ? null : text;
    }

    /** Whether the cell is empty or the file lacks the column. */
    public boolean isBlank(CsvColumn column) {
        return text(column).isEmpty();
    }

    /** The cell as somebody's name; null when it is empty. A text longer than any name breaks the row. */
    public @Nullable String nameOrNull(CsvColumn column) {
        String text = text(column);
        if (text.length() > MAX_NAME) {
            throw fault(column, "must be a name of at most " + MAX_NAME + " characters.");
        }
        return text.isEmpty() ? null : text;
    }

    /** The cell, which must not be empty. */
    public String required(CsvColumn column) {
        String text = text(column);
        if (text.isEmpty()) {
            throw fault(column, "must not be empty.");
        }
        return text;
    }

    /** The cell, which must not be empty, as a whole number. */
    public int integer(CsvColumn column) {
        String text = required(column);
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw fault(column, "must be a whole number.");
        }
    }

    /** The cell as a number; NaN, which means unknown, when it is empty. */
    public double number(CsvColumn column) {
        String text = text(column);
        if (text.isEmpty()) {
            return Double.NaN;
        }
        try {
            double number = Double.parseDouble(text);
            if (Double.isFinite(number)) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw fault(column, "must be a number such as 12 or 0.5, or empty when unknown.");
        }
        throw fault(column, "must be a number such as 12 or 0.5, or empty when unknown.");
    }

    /** The cell, which must not be empty, as a date of a day, month or year. */
    public PartialDate date(CsvColumn column) {
        return parse(column, PartialDate::parse);
    }

    /** The cell as a date of a day, month or year; null when it is empty. */
    public @Nullable PartialDate dateOrNull(CsvColumn column) {
        return isBlank(column) ? null : date(column);
    }

    /**
     * The cell, which must not be empty, as a parser reads it.
     *
     * @param parser throws {@link IllegalArgumentException} for what it does not know, with the value in brackets
     */
    public <T> T parse(CsvColumn column, Function<String, T> parser) {
        String text = required(column);
        try {
            return parser.apply(text);
        } catch (IllegalArgumentException e) {
            throw fault(column, reason(text, e));
        }
    }

    /** What a message says after the value, which a reject names already. */
    private static String reason(String value, IllegalArgumentException e) {
        String message = String.valueOf(e.getMessage());
        String marker = "(" + value + ") ";
        int at = message.indexOf(marker);
        return at < 0 ? message : message.substring(at + marker.length());
    }

    /** The complaint that a cell breaks a rule. */
    public RowException fault(CsvColumn column, String reason) {
        return new RowException(column.name(), text(column), reason);
    }

    /** Whether it is the byte 0x1A that ends some files, and no row. */
    boolean isEndOfFileMark() {
        return cells.getFieldCount() == 1 && cells.getField(0).equals("\u001a");
    }

    boolean hasNul() {
        for (int i = 0; i < cells.getFieldCount(); i++) {
            if (cells.getField(i).indexOf('\0') >= 0) {
                return true;
            }
        }
        return false;
    }

    int fieldCount() {
        return cells.getFieldCount();
    }

    String joined() {
        return String.join(",", cells.getFields());
    }
}
