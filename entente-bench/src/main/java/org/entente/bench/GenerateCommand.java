package org.entente.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a generated feed to a file. */
@Command(name = "generate", mixinStandardHelpOptions = true, description = "Write a GDELT 2.0 event file.")
final class GenerateCommand implements Callable<Integer> {

    static final LocalDate FIRST_DAY = LocalDate.of(2016, 1, 1);

    @Parameters(paramLabel = "FILE")
    private Path file = Path.of("generated.export.CSV");

    @Option(names = "--rows", defaultValue = "1000000")
    private long rows;

    @Option(names = "--seed", defaultValue = "1")
    private long seed;

    @Option(names = "--faults", defaultValue = "2", description = "Faulty rows, and repeated ones, in a thousand.")
    private int faults;

    @Override
    public Integer call() throws IOException {
        GeneratedFile made = write(file, rows, seed, faults);
        System.out.println(file + ": " + made.rows() + " rows, of which " + made.faulty() + " are faulty and "
                + made.repeated() + " repeat an id; " + Files.size(file) + " bytes.");
        return 0;
    }

    static GeneratedFile write(Path file, long rows, long seed, int faults) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
            return new GdeltGenerator(seed, faults).write(out, rows, FIRST_DAY);
        }
    }
}
