package org.entente.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The jobs as a user starts them: what they print and how they end. */
class ClusterMainTest {

    @TempDir
    static Path folder;

    private static List<Path> files;

    /** How a job ended and what it printed. */
    private record Outcome(int exit, String out, String err) {}

    @BeforeAll
    static void write() throws IOException {
        Spark.useTwoThreads();
        files = Feed.write(folder.resolve("feed"), 1, 100);
    }

    private static Outcome run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine command =
                ClusterMain.commandLine().setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
        int exit = command.execute(arguments);
        return new Outcome(exit, out.toString(), err.toString());
    }

    private static String at(String name) {
        return folder.resolve(name).toString();
    }

    @Test
    void filesBecomeARecordAndTheRecordSeries() throws IOException {
        Outcome ingest = run("ingest", "gdelt", at("feed/*"), "--record", at("record"));
        assertThat(ingest.exit()).as(ingest.err()).isEqualTo(2); // one file is no feed
        assertThat(ingest.err().lines()).singleElement().asString().contains("f-none.export.CSV");
        assertThat(ingest.out().lines()).hasSize(files.size() - 1).allMatch(line -> line.contains(": delivery "));

        Outcome series = run("series", "events.goldstein", "--record", at("record"), "-o", at("series.csv"));
        assertThat(series.exit()).as(series.err()).isZero();
        assertThat(series.err()).isEmpty();
        assertThat(Files.readAllLines(folder.resolve("series.csv")))
                .hasSizeGreaterThan(10)
                .first()
                .asString()
                .startsWith("variable,dataset,pair");
    }

    @Test
    void aStreamTakesWhatIsThereOnce() {
        String[] arguments = {"stream", "gdelt", at("feed"), "--names", "a*.CSV", "--once", "--record", at("streamed")};
        Outcome first = run(arguments);
        assertThat(first.exit()).as(first.err()).isZero();
        assertThat(first.out().lines()).singleElement().asString().contains("100 rows");

        Outcome second = run(arguments);
        assertThat(second.exit()).as(second.err()).isZero();
        assertThat(second.out()).isEmpty();
    }

    @Test
    void mistakesAreOneLineAndLeaveNothing() {
        for (String[] mistaken : new String[][] {
            {"ingest", "gdlt", at("feed/*"), "--record", at("none")},
            {"ingest", "gdelt", at("nothing*"), "--record", at("none")},
            {"ingest", "gdelt", "s3a://bucket/file", "--record", at("none")},
            {"ingest", "gdelt", "nowhere://host/file", "--record", at("none")},
            {"stream", "gdelt", at("nothing"), "--once", "--record", at("none")},
            {"series", "events.goldstein", "--record", at("none"), "-o", at("none.csv")},
            {"series", "votes.agreement", "--record", at("none"), "-o", at("none.csv")},
            {"series", "events.goldstein", "--record", at("none")}
        }) {
            Outcome outcome = run(mistaken);
            assertThat(outcome.exit()).as(outcome.err()).isEqualTo(2);
            assertThat(outcome.err().lines()).singleElement().asString().startsWith("entente: ");
            assertThat(outcome.out()).isEmpty();
        }
        assertThat(folder.resolve("none")).doesNotExist();
        assertThat(folder.resolve("none.csv")).doesNotExist();
    }
}
