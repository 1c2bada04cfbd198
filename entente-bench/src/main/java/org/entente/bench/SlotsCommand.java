package org.entente.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.entente.delivery.KeepRule;
import org.entente.pipeline.Ingest;
import org.entente.record.RecordFolder;
import org.entente.source.file.SourceFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Ingests many small files, as the quarter-hours of a feed come, and says what one costs as the record grows. */
@Command(name = "slots", mixinStandardHelpOptions = true, description = "Time the ingest of many small deliveries.")
final class SlotsCommand implements Callable<Integer> {

    @Option(names = "--slots", defaultValue = "2000", description = "How many files (default: ${DEFAULT-VALUE}).")
    private int slots;

    @Option(names = "--rows", defaultValue = "50", description = "Rows of each (default: ${DEFAULT-VALUE}).")
    private int rows;

    @Option(names = "--every", defaultValue = "500", description = "How often to report (default: ${DEFAULT-VALUE}).")
    private int every;

    @Override
    public Integer call() throws IOException {
        Path folder = Files.createTempDirectory("entente-bench");
        try {
            Ingest ingest = new Ingest(RecordFolder.openOrCreate(folder.resolve("record")), KeepRule.ALL);
            Path file = folder.resolve("slot.export.CSV");
            long start = System.nanoTime();
            for (int slot = 1; slot <= slots; slot++) {
                try (OutputStream out = Files.newOutputStream(file)) {
                    new GdeltGenerator(slot, 0).write(out, rows, GenerateCommand.FIRST_DAY.plusDays(slot / 96));
                }
                ingest.file(SourceFiles.open(file).getFirst(), "gdelt");
                if (slot % every == 0) {
                    System.out.printf(
                            Locale.ROOT,
                            "%,d deliveries: the last %,d took %.1f ms each%n",
                            slot,
                            every,
                            (System.nanoTime() - start) / 1e6 / every);
                    start = System.nanoTime();
                }
            }
            System.out.println(PeakMemory.line());
            return 0;
        } finally {
            Folders.delete(folder);
        }
    }
}
