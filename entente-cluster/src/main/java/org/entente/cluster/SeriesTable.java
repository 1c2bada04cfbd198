package org.entente.cluster;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.entente.series.Series;
import org.entente.series.SeriesUnit.OfDirectedDyad;

/** Writes series as a long table, a row a period, which appears whole or not at all. */
final class SeriesTable implements AutoCloseable {

    private static final List<String> COLUMNS = List.of(
            "variable",
            "dataset",
            "pair",
            "directed",
            "period",
            "from",
            "to",
            "value",
            "low",
            "high",
            "count",
            "exposure",
            "unit");

    private final Path output;
    private final Path part;
    private final CsvWriter csv;
    private boolean finished;

    SeriesTable(Path output) throws IOException {
        this.output = output.toAbsolutePath();
        this.part = this.output.resolveSibling("." + output.getFileName() + ".part");
        this.csv = CsvWriter.builder().build(part);
        csv.writeRecord(COLUMNS);
    }

    void write(Series series) {
        for (int i = 0; i < series.size(); i++) {
            csv.writeRecord(
                    series.variable().name(),
                    series.variable().dataset(),
                    series.unit().toString(),
                    String.valueOf(series.unit() instanceof OfDirectedDyad),
                    series.period(i).label(),
                    series.period(i).first().toString(),
                    series.period(i).last().toString(),
                    number(series.value(i)),
                    number(series.low(i)),
                    number(series.high(i)),
                    String.valueOf(series.count(i)),
                    String.valueOf(series.exposure(i)),
                    series.variable().unit());
        }
    }

    private static String number(double value) {
        return Double.isNaN(value) ? "" : String.valueOf(value);
    }

    /** Puts the table where it was asked for. */
    void finish() throws IOException {
        finished = true;
        csv.close();
        Files.move(part, output, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Takes back what was not finished. */
    @Override
    public void close() throws IOException {
        if (!finished) {
            csv.close();
            Files.deleteIfExists(part);
        }
    }
}
