package org.entente.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.entente.delivery.DeliverySummary;
import org.entente.delivery.KeepRule;
import org.entente.pipeline.Ingest;
import org.entente.record.RecordFolder;
import org.entente.source.file.SourceFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Times file to committed record against DuckDB's own copy of the same file to Parquet, one after the other. */
@Command(
        name = "ingest",
        mixinStandardHelpOptions = true,
        description = "Compare the ingest of a GDELT 2.0 file with COPY (SELECT * FROM read_csv(...)) TO Parquet.")
final class IngestCommand implements Callable<Integer> {

    @Option(names = "--rows", defaultValue = "1000000", description = "Rows to generate (default: ${DEFAULT-VALUE}).")
    private long rows;

    @Option(names = "--seed", defaultValue = "1", description = "Seed of the generator (default: ${DEFAULT-VALUE}).")
    private long seed;

    @Option(
            names = "--faults",
            defaultValue = "2",
            description = "Faulty rows, and repeated ones, in a thousand (default: ${DEFAULT-VALUE}).")
    private int faults;

    @Option(
            names = "--rounds",
            defaultValue = "3",
            description = "How often both are timed (default: ${DEFAULT-VALUE}).")
    private int rounds;

    @Option(names = "--alone", description = "Time the ingest alone, for the memory of this process.")
    private boolean alone;

    @Override
    public Integer call() throws IOException, SQLException {
        Path folder = Files.createTempDirectory("entente-bench");
        try {
            Path file = folder.resolve("generated.export.CSV");
            GeneratedFile made = GenerateCommand.write(file, rows, seed, faults);
            System.out.printf(
                    Locale.ROOT, "%,d rows, %,d bytes, %d processors%n", rows, Files.size(file), processors());
            List<Double> ratios = new ArrayList<>();
            for (int round = 1; round <= rounds; round++) {
                time(folder, file, made, round, ratios);
            }
            ratios.sort(null);
            if (!ratios.isEmpty()) {
                System.out.printf(Locale.ROOT, "median ratio %.2f%n", ratios.get(ratios.size() / 2));
            }
            System.out.println(PeakMemory.line());
            return 0;
        } finally {
            Folders.delete(folder);
        }
    }

    private static int processors() {
        return Runtime.getRuntime().availableProcessors();
    }

    private void time(Path folder, Path file, GeneratedFile made, int round, List<Double> ratios)
            throws IOException, SQLException {
        double duckdb = alone ? Double.NaN : DuckDbCopy.seconds(file, folder.resolve("copy.parquet"));
        Path record = folder.resolve("record-" + round);
        long start = System.nanoTime();
        DeliverySummary summary = new Ingest(RecordFolder.openOrCreate(record), KeepRule.ALL)
                .file(SourceFiles.open(file).getFirst(), "gdelt")
                .summary();
        double entente = (System.nanoTime() - start) / 1e9;
        requireAllRows(summary, made);
        Folders.delete(record);
        System.out.printf(
                Locale.ROOT,
                "round %d: entente %.2f s, duckdb %.2f s, ratio %.2f%n",
                round,
                entente,
                duckdb,
                entente / duckdb);
        if (!alone) {
            ratios.add(entente / duckdb);
        }
    }

    private static void requireAllRows(DeliverySummary summary, GeneratedFile made) {
        if (summary.accepted() != made.accepted()
                || summary.rejected() != made.faulty()
                || summary.duplicates() != made.repeated()) {
            throw new IllegalStateException("The ingest gave " + summary + " of a file that holds " + made + ".");
        }
    }
}
