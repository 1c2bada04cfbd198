package org.entente.source.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.provenance.Dataset;
import org.entente.source.ReadReport;
import org.entente.source.SourceFormatException;
import org.entente.source.SourceInput;
import org.entente.source.SourceReader;
import org.entente.source.registry.Sources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Changed rows in great number: each is accepted lawfully or rejected in one line, and none is lost. */
class LineFuzzTest {

    /** Rows for each reader; a long run is asked for with -Dfuzz.lines. */
    private static final long LINES = Long.getLong("fuzz.lines", 5_000);

    /** Rows that stand in one file: few, where an id may stand in it only once. */
    private static final long LINES_A_FILE = 500;

    private static final Set<String> NOT_OF_LINES = Set.of("un-sc");

    static List<FuzzedReader> readers() {
        return FuzzedReader.LIST;
    }

    @Test
    void everyReaderOfLinesIsThere() {
        Set<String> formats = Sources.list().stream().map(SourceReader::format).collect(Collectors.toSet());
        formats.removeAll(NOT_OF_LINES);

        assertThat(FuzzedReader.LIST).extracting(f -> f.reader().format()).containsAll(formats);
    }

    @ParameterizedTest
    @MethodSource("readers")
    void everyRowIsAcceptedLawfullyOrRejected(FuzzedReader fuzzed) throws IOException {
        long seed = Long.getLong("fuzz.seed", 1);
        long read = 0;
        long accepted = 0;
        long rejected = 0;
        long refused = 0;
        long start = System.nanoTime();
        while (read < LINES) {
            long lines = Math.min(LINES_A_FILE, LINES - read);
            Oracle oracle = new Oracle(datasets(fuzzed.reader()));
            try {
                ReadReport report = readFile(fuzzed, lines, seed, oracle);
                assertThat(oracle.rejected()).as("seed %d", seed).isLessThanOrEqualTo(report.rows());
            } catch (SourceFormatException e) {
                refused++; // a quote that swallows the rest of the file
                assertThat(e.getMessage()).as("seed %d", seed).doesNotContain("\n");
            }
            long seen = oracle.accepted() + oracle.rejected();
            read += Math.max(1, seen);
            accepted += oracle.accepted();
            rejected += oracle.rejected();
            seed++;
        }
        assertThat(accepted).isPositive();
        assertThat(rejected).isPositive();
        System.out.printf(
                Locale.ROOT,
                "fuzz %s: %,d rows, %,d accepted, %,d rejected, %d files refused, %.0f rows/s%n",
                fuzzed,
                accepted + rejected,
                accepted,
                rejected,
                refused,
                (accepted + rejected) / ((System.nanoTime() - start) / 1e9));
    }

    private static ReadReport readFile(FuzzedReader fuzzed, long lines, long seed, Oracle oracle) throws IOException {
        byte[] header = fuzzed.header();
        List<byte[]> rows = fuzzed.rows();
        return fuzzed.reader().read(new Endless(fuzzed.name(), header, rows, lines, seed), oracle);
    }

    private static Set<String> datasets(SourceReader reader) {
        return reader.datasets().stream().map(Dataset::id).collect(Collectors.toSet());
    }

    private record Endless(String name, byte[] header, List<byte[]> rows, long lines, long seed)
            implements SourceInput {
        @Override
        public InputStream open() {
            return new MutatedLines(header, rows, lines, seed);
        }
    }
}
