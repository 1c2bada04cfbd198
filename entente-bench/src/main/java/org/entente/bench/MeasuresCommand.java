package org.entente.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Callable;
import org.entente.actor.State;
import org.entente.actor.StateSystem;
import org.entente.measure.bond.BondWeights;
import org.entente.pipeline.AllMeasures;
import org.entente.record.RecordFolder;
import org.entente.record.RecordSnapshot;
import org.entente.record.SnapshotOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Times all measures of a record for ever more states, so that the number of pairs doubles from row to row. */
@Command(
        name = "measures",
        mixinStandardHelpOptions = true,
        description =
                "Time all measures of a record as the number of pairs doubles, afresh and from remembered strands.")
final class MeasuresCommand implements Callable<Integer> {

    @Option(names = "--record", required = true, description = "The record to measure.")
    private Path record = Path.of("");

    @Option(names = "--as-of", defaultValue = "2026-11-26", description = "Day (default: ${DEFAULT-VALUE}).")
    private String day = "";

    @Option(names = "--states", defaultValue = "200", description = "Most states (default: ${DEFAULT-VALUE}).")
    private int most;

    @Option(names = "--seed", defaultValue = "1", description = "Seed of the choice (default: ${DEFAULT-VALUE}).")
    private long seed;

    @Override
    public Integer call() throws IOException {
        LocalDate asOf = LocalDate.parse(day);
        List<State> states = new ArrayList<>(StateSystem.standard().listMembers(asOf));
        Collections.shuffle(states, new Random(seed));
        Path folder = Files.createTempDirectory("bench-measures");
        try (RecordSnapshot view = RecordFolder.open(record).open(SnapshotOptions.asOf(asOf))) {
            for (double size = 25; size < Math.min(most, states.size()) * Math.sqrt(2); size *= Math.sqrt(2)) {
                int count = (int) Math.min(Math.rint(size), Math.min(most, states.size()));
                measure(view, folder.resolve(String.valueOf(count)), states.subList(0, count));
            }
        } finally {
            Folders.delete(folder);
        }
        System.out.println(PeakMemory.line());
        return 0;
    }

    private static void measure(RecordSnapshot view, Path folder, List<State> states) throws IOException {
        for (String how : List.of("afresh", "again")) {
            long wall = System.nanoTime();
            long processor = processorTime();
            AllMeasures.Summary summary = new AllMeasures(view, folder, states).write(BondWeights.EQUAL);
            System.out.printf(
                    Locale.ROOT,
                    "%4d states, %,7d pairs, %-6s: %6.1f s, %6.1f s of processors, bonds %6.1f s; %,d strands fitted%n",
                    states.size(),
                    states.size() * (states.size() - 1) / 2,
                    how,
                    (System.nanoTime() - wall) / 1e9,
                    (processorTime() - processor) / 1e9,
                    summary.seconds().getOrDefault("bonds", Double.NaN),
                    summary.fitted());
        }
    }

    private static long processorTime() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof com.sun.management.OperatingSystemMXBean system
                ? system.getProcessCpuTime()
                : 0;
    }
}
