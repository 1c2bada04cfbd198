package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.entente.pipeline.SourceText;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A mistake is told in one line, ends with 2 and leaves the record as it was. */
class BadInputTest {

    @TempDir
    private static Path home;

    @TempDir
    private Path folder;

    private static String homeBefore = "";
    private Path record = Path.of("record");

    @BeforeAll
    static void useAHomeOfItsOwn() {
        homeBefore = System.getProperty("entente.home", "");
        System.setProperty("entente.home", home.toString());
    }

    @AfterAll
    static void restoreHome() {
        System.setProperty("entente.home", homeBefore);
    }

    @BeforeEach
    void writeFiles() throws IOException {
        record = folder.resolve("record");
        Files.writeString(folder.resolve("good.CSV"), SourceText.gdeltYear(2020));
        Files.writeString(folder.resolve("votes.csv"), SourceText.VOTES + SourceText.votes(1, "yes", "no"));
        Files.writeString(folder.resolve("noise.txt"), "nothing\nthat anybody\nknows\n");
        Files.writeString(folder.resolve("empty.CSV"), "");
        Files.createDirectory(folder.resolve("files"));
        Files.write(folder.resolve("cut.CSV.gz"), cutGzip());
        Files.write(folder.resolve("stub.CSV.gz"), Arrays.copyOf(cutGzip(), 7));
    }

    private static byte[] cutGzip() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            for (int year = 1990; year < 2020; year++) {
                gzip.write(SourceText.gdeltYear(year).getBytes(StandardCharsets.UTF_8));
            }
        }
        return Arrays.copyOf(bytes.toByteArray(), bytes.size() * 2 / 3);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gdelt|votes.csv|57, 58 or 61",
                "un-votes|good.CSV|un-votes",
                "cow-alliance|votes.csv|version4id is missing",
                "own|votes.csv|own",
                "gdelt|missing.CSV|does not exist",
                "gdelt|files|is a folder",
                "gdelt|empty.CSV|is empty",
                "gdelt|cut.CSV.gz|breaks off",
                "auto|cut.CSV.gz|breaks off",
                "gdelt|stub.CSV.gz|stub.CSV.gz",
                "auto|noise.txt|noise.txt"
            })
    void aFileThatCannotBeReadIsToldInOneLine(String format, String file, String rule) {
        CommandRun run = CommandRun.of("ingest", format, folder.resolve(file), "--record", record, "--json");
        assertMistake(run, file, rule);
        assertThat(manifests()).isEmpty();
    }

    @Test
    void aBadFileLeavesARecordThatIsThereAsItWas() {
        CommandRun.of("ingest", "gdelt", folder.resolve("good.CSV"), "--record", record);
        List<String> before = manifests();
        assertThat(before).isNotEmpty();
        assertMistake(
                CommandRun.of("ingest", "gdelt", folder.resolve("cut.CSV.gz"), "--record", record),
                "cut.CSV.gz",
                "breaks off");
        assertThat(manifests()).isEqualTo(before);
    }

    @Test
    void oneBadFileAmongSeveralThatCannotBeOpenedStopsThemAll() {
        CommandRun run = CommandRun.of(
                "ingest", "gdelt", folder.resolve("good.CSV"), folder.resolve("missing.CSV"), "--record", record);
        assertMistake(run, "missing.CSV", "does not exist");
        assertThat(manifests()).isEmpty();
    }

    @Test
    void aFileThatIsOfNoUseAmongSeveralIsNamedAndTheOthersAreRead() throws IOException {
        Path other = Files.writeString(folder.resolve("other.csv"), "neither,this\nnor,that\n");
        CommandRun run = CommandRun.of("ingest", "auto", other, folder.resolve("good.CSV"), "--record", record);
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err().lines()).hasSize(2).first().asString().contains("other.csv");
        assertThat(run.err()).contains("1 of 2 files");
        assertThat(run.out()).contains("good.CSV");
        assertThat(manifests()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ingest nonsense good.CSV|nonsense|gdelt",
                "ingest gdelt|gdelt|FILE",
                "ingest gdelt good.CSV --keep Atlantis|Atlantis|not known",
                "demo Atlantis RUS --no-serve|Atlantis|not known",
                "demo Korea RUS --no-serve|Korea|North Korea (PRK)",
                "demo RUS PRK --no-serve --as-of 2020-13|2020-13|2020",
                "demo RUS PRK --no-serve --as-of yesterday|yesterday|2019",
                "demo RUS RUS --no-serve|RUS|two",
                "dossier RUS PRK --format docx|docx|html",
                "dossier RUS PRK -o d.docx|docx|html",
                "dossier RUS|B|--help",
                "series votes.nonsense --pairs RUS-PRK -o x.csv|votes.nonsense|has",
                "series votes.agreement --pairs RUSPRK -o x.csv|RUSPRK|RUS-PRK",
                "series votes.agreement --pairs RUS-PRK --by fortnight -o x.csv|fortnight|month",
                "series universe.summits-prk-rus --pairs RUS-PRK -o x.txt|x.txt|.csv",
                "series votes.agreement --pairs RUS-PRK|-o|--help",
                "shifts RUS|RUS|two",
                "shifts RUS RUS|RUS|two different",
                "shifts RUS PRK --penalty 3|--penalty|--series",
                "shifts RUS PRK --method guess|guess|exact",
                "shifts RUS PRK --min-size 0|0|1 or more",
                "shifts RUS PRK --false-alarms 2|2.0|below 0.5",
                "replay missing.json|missing.json|run.lock.json",
                "divine RUS PRK|divine|dossier",
                "demo --nonsense|--nonsense|--help",
                "demo --port many|many|--help"
            })
    void aMistakeInTheCommandIsToldInOneLine(String command, String value, String rule) {
        Object[] words = Arrays.stream(command.split(" "))
                .map(word -> word.matches("good.CSV|[a-z]+\\.(docx|txt|json|csv)") ? folder.resolve(word) : word)
                .toArray();
        assertMistake(CommandRun.of(words), value, rule);
        assertThat(manifests()).isEmpty();
    }

    @Test
    void aFolderThatHoldsOtherThingsIsNoRecord() {
        Path other = folder;
        assertMistake(
                CommandRun.of("ingest", "gdelt", folder.resolve("good.CSV"), "--record", other), other, "--record");
        assertMistake(CommandRun.of("sources", "--record", other), other, "no record");
        assertThat(folder.resolve(".lock")).doesNotExist();
    }

    @Test
    void aRecordThatIsNotThereIsAMistake() {
        assertMistake(CommandRun.of("dossier", "RUS", "PRK", "--record", record), "record", "ingest");
        assertThat(record).doesNotExist();
        assertMistake(CommandRun.of("record", "compact", "--record", record), "record", "ingest");
    }

    @Test
    void aDeliveryThatIsNotThereIsAMistake() {
        CommandRun.of("ingest", "gdelt", folder.resolve("good.CSV"), "--record", record);
        assertMistake(CommandRun.of("sources", "--record", record, "--drop", "zz"), "zz", "sources");
    }

    @Test
    void aLockThatIsNoneIsAMistake() throws IOException {
        Path lock = Files.writeString(folder.resolve("run.lock.json"), "{\"version\": 1");
        assertMistake(CommandRun.of("replay", lock, "--record", record), lock, "no run lock");
    }

    @Test
    void aPlaceThatCannotBeWrittenToIsAMistake() {
        Path output = folder.resolve("nowhere").resolve("d.html");
        CommandRun run = CommandRun.of("dossier", "RUS", "PRK", "-o", output);
        assertMistake(run, "nowhere", "folder");
    }

    private static void assertMistake(CommandRun run, Object value, String rule) {
        assertThat(run.err().lines()).as(run.err()).hasSize(1);
        assertThat(run.err()).startsWith("entente: ").contains(String.valueOf(value), rule);
        assertThat(run.err().strip()).endsWith(run.err().contains("Try:") ? "--help" : ".");
        assertThat(run.exit()).as(run.err()).isEqualTo(2);
    }

    private List<String> manifests() {
        if (!Files.isDirectory(record)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(record)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.startsWith("manifest"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
