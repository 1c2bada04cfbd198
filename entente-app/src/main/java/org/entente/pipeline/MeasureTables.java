package org.entente.pipeline;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.entente.measure.Measured;

/** Writes one CSV table, whole or not at all; unknown numbers are empty. */
final class MeasureTables implements AutoCloseable {

    private final Path file;
    private final Path part;
    private final BufferedWriter out;
    private long rows;
    private boolean whole;

    MeasureTables(Path file, String... header) throws IOException {
        this.file = file;
        this.part = file.resolveSibling(file.getFileName() + ".part");
        this.out = Files.newBufferedWriter(part);
        out.write(String.join(",", header));
        out.newLine();
    }

    /** A row of texts and numbers; a text with a comma or quotes is quoted. */
    void row(Object... cells) {
        try {
            for (int i = 0; i < cells.length; i++) {
                out.write(i == 0 ? "" : ",");
                out.write(cells[i] instanceof Double number ? number(number) : text(String.valueOf(cells[i])));
            }
            out.newLine();
            rows++;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String number(double value) {
        return Double.isNaN(value) ? "" : Double.toString((float) value);
    }

    private static String text(String value) {
        return value.contains(",") || value.contains("\"") || value.contains("\n")
                ? '"' + value.replace("\"", "\"\"") + '"'
                : value;
    }

    /** A measure of one state or region. */
    void row(String unit, Measured measured) {
        row(
                unit,
                measured.name(),
                measured.value(),
                measured.low(),
                measured.high(),
                measured.coverage(),
                measured.unit());
    }

    static final List<String> MEASURED = List.of("unit", "measure", "value", "low", "high", "coverage", "value_unit");

    long rows() {
        return rows;
    }

    /** Says that all rows are there. */
    void finish() {
        whole = true;
    }

    @Override
    public void close() throws IOException {
        out.close();
        if (whole) {
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } else {
            Files.deleteIfExists(part);
        }
    }
}
