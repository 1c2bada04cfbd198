package org.entente.forecast.graph;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Reads names with their numbers: a tab between the two, the name first or the number first, rows in any order. A first
 * row that holds nothing but the number of rows is passed over. The numbers are 0, 1, 2, … without a gap.
 */
final class NameFile {

    private record Row(int line, String[] cells) {}

    private final Path file;

    private NameFile(Path file) {
        this.file = file;
    }

    static List<String> read(Path file) throws IOException {
        NameFile names = new NameFile(file);
        List<Row> rows = names.rows();
        int column = names.numberColumn(rows);
        String[] byNumber = new String[rows.size()];
        for (Row row : rows) {
            int number = names.number(row, column, byNumber.length);
            if (byNumber[number] != null) {
                throw names.broken(row, "its number must not be given twice");
            }
            byNumber[number] = row.cells[1 - column].strip();
        }
        return Arrays.asList(byNumber);
    }

    private List<Row> rows() throws IOException {
        List<Row> rows = new ArrayList<>();
        try (BufferedReader reader = QuadrupleFolder.open(file)) {
            int line = 0;
            for (String text = reader.readLine(); text != null; text = reader.readLine()) {
                line++;
                boolean isCount = line == 1 && isNumber(text.strip());
                if (!text.isBlank() && !isCount) {
                    String[] cells = text.split("\t", -1);
                    Row row = new Row(line, cells);
                    if (cells.length < 2) {
                        throw broken(row, "it must be a name, a tab and a number, or a number, a tab and a name");
                    }
                    rows.add(row);
                }
            }
        }
        return rows;
    }

    /** Numbers stand in the second column unless only the first holds nothing but numbers. */
    private int numberColumn(List<Row> rows) {
        for (Row row : rows) {
            if (!isNumber(row.cells[1].strip())) {
                return rows.stream().allMatch(each -> isNumber(each.cells[0].strip())) ? 0 : 1;
            }
        }
        return 1;
    }

    private static boolean isNumber(String cell) {
        return !cell.isEmpty() && cell.length() < 10 && cell.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private int number(Row row, int column, int count) {
        String cell = row.cells[column].strip();
        int number = isNumber(cell) ? Integer.parseInt(cell) : -1;
        if (number < 0 || number >= count) {
            throw broken(row, "its number must be a whole number from 0 to below the number of rows, " + count);
        }
        return number;
    }

    private IllegalArgumentException broken(Row row, String rule) {
        return new IllegalArgumentException(
                file + " line " + row.line + ": (" + String.join(" ", row.cells).strip() + "): " + rule + ".");
    }
}
