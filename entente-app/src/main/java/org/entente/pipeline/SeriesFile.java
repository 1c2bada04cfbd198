package org.entente.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.entry.Entry;
import org.entente.entry.EntrySink;
import org.entente.provenance.Reject;
import org.entente.source.SourceFormatException;
import org.entente.source.SourceInput;
import org.entente.source.csv.CsvColumn;
import org.entente.source.csv.CsvFile;
import org.entente.source.csv.CsvHeader;
import org.entente.source.csv.CsvRow;
import org.entente.source.file.SourceFiles;
import org.jspecify.annotations.Nullable;

/**
 * One column of anybody's delimited file as a series, a row a period, in the file's order.
 *
 * <p>An empty cell, {@code NA}, {@code NaN}, {@code null} or {@code .} is unknown. Any other cell must be a number. A file
 * whose first row holds nothing but numbers has no header: its columns are called 1, 2, 3, ….
 */
public final class SeriesFile {

    private static final Set<String> UNKNOWN = Set.of("", "na", "nan", "null", ".");
    private static final Set<String> DATES = Set.of("date", "period", "time", "day", "month", "quarter", "year");

    private final double[] values;
    private final @Nullable List<String> dates;

    private SeriesFile(double[] values, @Nullable List<String> dates) {
        this.values = values;
        this.dates = dates;
    }

    /**
     * Reads it.
     *
     * @param column name of the column, whatever the case, or its number from 1
     * @param dateColumn name of the column of dates; null takes the first that is called date, period, time, day, month,
     *     quarter or year, if there is one
     * @throws SourceFormatException when the file has no such column, or a cell is no number
     */
    public static SeriesFile read(Path path, String column, @Nullable String dateColumn) throws IOException {
        List<SourceInput> inputs = SourceFiles.open(path);
        if (inputs.size() != 1) {
            throw new SourceFormatException(
                    path.toString(), 0, "", "holds " + inputs.size() + " files. Unpack it and name one of them.");
        }
        try (CsvFile file = CsvFile.open(inputs.getFirst())) {
            return new Reading(path.toString(), file.header(), column, dateColumn).read(file);
        }
    }

    /** The values, NaN where unknown. */
    public double[] values() {
        return values.clone();
    }

    /** What stands in the column of dates at a row, from 0; null when there is no such column. */
    public @Nullable String date(int row) {
        return dates == null ? null : dates.get(row);
    }

    /** The columns of one file, and what has been read of them. */
    private static final class Reading implements EntrySink {
        private final String file;
        private final CsvHeader header;
        private final boolean headless;
        private final CsvColumn value;
        private final @Nullable CsvColumn date;
        private final List<String> dates = new ArrayList<>();
        private double[] values = new double[1024];
        private int count;
        private @Nullable Reject first;

        Reading(String file, CsvHeader header, String column, @Nullable String dateColumn)
                throws SourceFormatException {
            this.file = file;
            this.header = header;
            this.headless = header.names().stream().allMatch(Reading::isNumber);
            this.value = column(column);
            this.date = dateColumn == null ? findDate() : column(dateColumn);
        }

        private static boolean isNumber(String text) {
            try {
                return UNKNOWN.contains(text) || !Double.isInfinite(Double.parseDouble(text));
            } catch (NumberFormatException e) {
                return false;
            }
        }

        private CsvColumn column(String name) throws SourceFormatException {
            List<String> names = header.names();
            String wanted = name.strip().toLowerCase(Locale.ROOT);
            if (!headless && names.contains(wanted)) {
                return header.required(wanted);
            }
            if (wanted.matches("[1-9]\\d{0,4}") && Integer.parseInt(wanted) <= names.size()) {
                return new CsvColumn(wanted, Integer.parseInt(wanted) - 1);
            }
            String known = headless ? "1 to " + names.size() : header.listed();
            throw new SourceFormatException(
                    file, 1, "", "has no column (" + name + ") among (" + known + "). Name one of them.");
        }

        private @Nullable CsvColumn findDate() throws SourceFormatException {
            for (String name : header.names()) {
                if (!headless && DATES.contains(name) && !name.equals(value.name())) {
                    return header.required(name);
                }
            }
            return null;
        }

        SeriesFile read(CsvFile rows) throws IOException {
            if (headless) {
                int index = value.index();
                add(
                        parse(header.names().get(index)),
                        date == null ? "" : header.names().get(date.index()));
            }
            rows.readRows(this::row, row -> {}, this);
            if (first != null) {
                throw new SourceFormatException(
                        file, first.line(), first.column(), "(" + first.value() + ") " + first.reason());
            }
            return new SeriesFile(Arrays.copyOf(values, count), date == null ? null : List.copyOf(dates));
        }

        private boolean row(CsvRow row) {
            String text = row.text(value);
            if (!isNumber(text.toLowerCase(Locale.ROOT))) {
                throw row.fault(value, "must be a number such as 12 or 0.5, or empty when unknown.");
            }
            add(parse(text), date == null ? "" : row.text(date));
            return true;
        }

        private static double parse(String text) {
            return UNKNOWN.contains(text.toLowerCase(Locale.ROOT)) ? Double.NaN : Double.parseDouble(text);
        }

        private void add(double number, String day) {
            if (count == values.length) {
                values = Arrays.copyOf(values, 2 * count);
            }
            values[count++] = number;
            if (date != null) {
                dates.add(day);
            }
        }

        @Override
        public void accept(Entry entry) {
            throw new IllegalStateException("Rows of a series are no entries.");
        }

        @Override
        public void reject(Reject reject) {
            first = first == null ? reject : first;
        }
    }
}
