package org.entente.source.un;

import java.util.Locale;
import org.entente.source.csv.CsvColumn;
import org.entente.source.csv.CsvRow;
import org.entente.vote.Choice;
import org.jspecify.annotations.Nullable;

/** How the dataset writes its cells; {@code NA} is what the statistics program R writes for an empty one. */
final class UnCells {

    private static final String EMPTY = "NA";

    private UnCells() {}

    static @Nullable String textOrNull(CsvRow row, CsvColumn column) {
        String text = row.text(column);
        return text.isEmpty() || text.equals(EMPTY) ? null : text;
    }

    /** A whole number that counts something, so from 1. */
    static int number(CsvRow row, CsvColumn column) {
        int number = row.integer(column);
        if (number < 1) {
            throw row.fault(column, "must be a whole number from 1.");
        }
        return number;
    }

    /** Whether the cell is 1; an empty one is not. */
    static boolean flag(CsvRow row, CsvColumn column) {
        return switch (row.text(column)) {
            case "1", "1.0", "TRUE", "true" -> true;
            case "", EMPTY, "0", "0.0", "FALSE", "false" -> false;
            default -> throw row.fault(column, "must be 1 or 0, or empty when not stated.");
        };
    }

    /** The choice, as the codebook's number or in words. */
    static Choice choice(CsvRow row, CsvColumn column) {
        return switch (row.required(column).toLowerCase(Locale.ROOT)) {
            case "1", "yes" -> Choice.YES;
            case "2", "abstain" -> Choice.ABSTAIN;
            case "3", "no" -> Choice.NO;
            case "8", "absent" -> Choice.ABSENT;
            case "9", "not a member" -> Choice.NOT_MEMBER;
            default ->
                throw row.fault(column, "must be 1 or yes, 2 or abstain, 3 or no, 8 or absent, 9 or not a member.");
        };
    }
}
