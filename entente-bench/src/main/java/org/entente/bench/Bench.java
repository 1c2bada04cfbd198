package org.entente.bench;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Entry point of the benchmarks. */
@Command(
        name = "bench",
        mixinStandardHelpOptions = true,
        description = "Measures the program on generated files.",
        subcommands = {
            GenerateCommand.class,
            IngestCommand.class,
            SlotsCommand.class,
            ShiftsCommand.class,
            ShiftsPowerCommand.class,
            MeasuresCommand.class,
            SimilarityCommand.class,
            PagesCommand.class,
            LoadCommand.class
        })
public final class Bench {

    private Bench() {}

    /** Runs one benchmark and ends the process with its exit code. */
    public static void main(String[] args) {
        System.exit(new CommandLine(new Bench()).execute(args));
    }
}
