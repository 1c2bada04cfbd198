package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import org.entente.pipeline.SourceText;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class CommandTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private static Path home;

    @TempDir
    private Path folder;

    private static String homeBefore = "";
    private Path record = Path.of("record");
    private Path events = Path.of("events");

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
        events = Files.writeString(folder.resolve("2020.export.CSV"), SourceText.gdeltYear(2020) + "broken row\n");
    }

    @Test
    void theJobsOnSparkAreListedAndSentToTheirOwnProgram() {
        assertThat(CommandRun.of("--help").out()).contains("cluster       Run a job on Apache Spark");

        CommandRun run = CommandRun.of("cluster", "ingest", "gdelt", "--record", "big");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err().lines()).singleElement().asString().contains("./entente cluster", "docs/scale.md");
    }

    @Test
    void theDemoAnswersInThreeSentences() {
        CommandRun run = CommandRun.of("demo", "--no-serve", "--as-of", "2025-06-30");
        assertThat(run.exit()).as(run.err()).isZero();
        List<String> lines = run.out().lines().toList();
        assertThat(lines.getFirst()).contains("Russia", "North Korea", "2025-06-30");
        assertThat(lines.subList(1, lines.indexOf("History:"))).hasSize(3).allMatch(line -> line.endsWith("."));
        assertThat(lines.subList(lines.indexOf("History:"), lines.indexOf("Latest:")))
                .as("treaties in order, then what is completely known")
                .hasSize(9)
                .satisfies(history -> assertThat(history.get(1)).contains("1961-07-06", "ended 1996-09-10"))
                .satisfies(history -> assertThat(history.get(2)).contains("2000-02-09"))
                .satisfies(history -> assertThat(history.get(3)).contains("2024-06-19", "defense"))
                .anyMatch(line -> line.contains("between the leader of North Korea and the president of Russia, from")
                        && line.contains("2019, 2023, 2024"))
                .anyMatch(
                        line -> line.contains("Every vote of Russia, China or the United States for a Security Council")
                                && line.contains("2016 (2), 2017 (4)"));
        assertThat(lines).hasSize(21);
        assertThat(run.err()).isEmpty();
    }

    @Test
    void theDemoTakesAnotherPairInAnyLanguage() {
        CommandRun run = CommandRun.of("demo", "China", "Северная Корея", "--no-serve");
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out().lines().findFirst().orElseThrow()).contains("China", "North Korea");
    }

    @Test
    void aChronicleIsNamedRowByRowWhereThereIsNoSeries() {
        CommandRun now = CommandRun.of("demo", "--json", "--as-of", "2025-10-31");
        assertThat(now.exit()).as(now.err()).isZero();
        assertThat(now.out()).contains("must not be added up", "Pantsir").doesNotContain("holds nothing on weapons");
        CommandRun before = CommandRun.of("demo", "--json", "--as-of", "2020");
        assertThat(before.out()).doesNotContain("Pantsir");
    }

    @Test
    void everyRowOfAFileIsAccountedFor() throws IOException {
        JsonNode result = ingest(events);
        assertThat(result.get("rows").asLong()).isEqualTo(121);
        assertThat(result.get("rejected").asLong()).isEqualTo(1);
        assertThat(result.get("accepted").asLong()
                        + result.get("rejected").asLong()
                        + result.get("duplicates").asLong())
                .isEqualTo(result.get("rows").asLong());
        assertThat(result.get("already").asBoolean()).isFalse();
        JsonNode reject = result.get("rejects").get(0);
        assertThat(reject.get("line").asLong()).isEqualTo(121);
        assertThat(reject.get("file").asString()).contains("2020.export.CSV");
        assertThat(reject.get("reason").asString()).isNotBlank();
    }

    @Test
    void theSameFileTwiceIsOneDelivery() throws IOException {
        JsonNode first = ingest(events);
        List<String> before = listFiles();
        JsonNode second = ingest(events);
        assertThat(second.get("already").asBoolean()).isTrue();
        assertThat(second.get("rows")).isEqualTo(first.get("rows"));
        assertThat(listFiles()).isEqualTo(before);
    }

    @Test
    void sourcesSaysWhatTheRecordHolds() throws IOException {
        JsonNode delivery = ingest(events).get("delivery");
        CommandRun run = CommandRun.of("sources", "--record", record, "--json");
        assertThat(run.exit()).as(run.err()).isZero();
        JsonNode json = JSON.readTree(run.out());
        assertThat(json.get("deliveries").size()).isEqualTo(1);
        assertThat(json.get("deliveries").get(0).get("id")).isEqualTo(delivery);
        assertThat(json.get("coverage").get(0).get("year").asInt()).isEqualTo(2020);
        assertThat(json.get("coverage").get(0).get("entries").asLong()).isEqualTo(120);
        assertThat(json.get("datasets").get(0).get("id").asString()).isEqualTo("gdelt-2");
        assertThat(CommandRun.of("sources", "--record", record, "--cite").out()).contains("@");
    }

    @Test
    void aDeliveryCanBeDropped() throws IOException {
        String delivery = ingest(events).get("delivery").asString();
        assertThat(CommandRun.of("sources", "--record", record, "--drop", delivery)
                        .exit())
                .isZero();
        assertThat(JSON.readTree(CommandRun.of("sources", "--record", record, "--json")
                                .out())
                        .get("deliveries")
                        .size())
                .isZero();
    }

    @Test
    void seriesAreWrittenAsTextAndAsParquetAlike() throws IOException, SQLException {
        ingest(events);
        Path text = folder.resolve("x.csv");
        Path table = folder.resolve("x.parquet");
        for (Path output : List.of(text, table)) {
            CommandRun run = CommandRun.of(
                    "series",
                    "events.verbal-cooperation",
                    "events.goldstein",
                    "--pairs",
                    "RUS-PRK,Russia>North Korea",
                    "--record",
                    record,
                    "--as-of",
                    "2020-12-31",
                    "-o",
                    output);
            assertThat(run.exit()).as(run.err()).isZero();
            assertThat(output.resolveSibling(output.getFileName() + ".codebook.md"))
                    .content()
                    .contains("events.verbal-cooperation@gdelt-2", "unit:", "coverage:", "cite:");
        }
        List<String> lines = Files.readAllLines(text);
        assertThat(lines).hasSize(1 + 2 * 2 * 12);
        assertThat(lines.getFirst()).startsWith("variable,dataset,a_iso3,a_cow,a_gw,b_iso3,b_cow,b_gw,directed,period");
        assertThat(lines.get(1)).startsWith("events.verbal-cooperation,gdelt-2,PRK,731,731,RUS,365,365,false,2020-01");
        assertThat(parquet(table))
                .isEqualTo(lines.stream()
                        .skip(1)
                        .map(line -> line.split(",", -1))
                        .map(cells -> cells[0] + "," + cells[9] + "," + cells[12] + "," + cells[15] + "," + cells[16])
                        .toList());
    }

    private static List<String> parquet(Path file) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "SELECT variable, period, value, count, exposure FROM read_parquet('" + file + "')")) {
            Stream.Builder<String> lines = Stream.builder();
            while (rows.next()) {
                lines.add(rows.getString(1) + "," + rows.getString(2) + "," + rows.getDouble(3) + "," + rows.getLong(4)
                        + "," + rows.getLong(5));
            }
            return lines.build().toList();
        }
    }

    @Test
    void aDossierIsMadeAgainToTheByteThoughTheRecordHasGrown() throws IOException {
        ingest(events);
        Path first = folder.resolve("d.html");
        CommandRun made =
                CommandRun.of("dossier", "RUS", "PRK", "-o", first, "--record", record, "--as-of", "2021-12-31");
        assertThat(made.exit()).as(made.err()).isZero();
        Path lock = folder.resolve("run.lock.json");
        assertThat(lock).isRegularFile();
        assertThat(replay(lock, "e.html")).hasSameBinaryContentAs(first);

        ingest(Files.writeString(folder.resolve("2021.export.CSV"), SourceText.gdeltYear(2021)));
        assertThat(replay(lock, "f.html")).hasSameBinaryContentAs(first);
        Path now = folder.resolve("other").resolve("d.html");
        Files.createDirectories(now.getParent());
        CommandRun.of("dossier", "RUS", "PRK", "-o", now, "--record", record, "--as-of", "2021-12-31");
        assertThat(Files.readString(now)).as("the new file matters").isNotEqualTo(Files.readString(first));
    }

    @Test
    void aSeriesFileIsMadeAgainToTheByteThoughTheRecordHasGrown() throws IOException {
        ingest(events);
        Path first = folder.resolve("x.csv");
        CommandRun.of(
                "series",
                "events.goldstein",
                "--pairs",
                "RUS-PRK",
                "--by",
                "quarter",
                "--record",
                record,
                "--as-of",
                "2021-12-31",
                "-o",
                first);
        ingest(Files.writeString(folder.resolve("2021.export.CSV"), SourceText.gdeltYear(2021)));
        assertThat(replay(folder.resolve("run.lock.json"), "y.csv")).hasSameBinaryContentAs(first);
    }

    @Test
    void markdownAndJsonGoToStandardOutput() throws IOException {
        ingest(events);
        CommandRun markdown = CommandRun.of("dossier", "RUS", "PRK", "--format", "md", "--record", record);
        assertThat(markdown.out()).startsWith("#").contains("North Korea");
        CommandRun json = CommandRun.of("dossier", "RUS", "PRK", "--json", "--record", record);
        assertThat(JSON.readTree(json.out()).isObject()).isTrue();
    }

    private Path replay(Path lock, String name) {
        Path output = folder.resolve(name);
        CommandRun run = CommandRun.of("replay", lock, "-o", output, "--record", record);
        assertThat(run.exit()).as(run.err()).isZero();
        return output;
    }

    private JsonNode ingest(Path file) {
        CommandRun run = CommandRun.of("ingest", "gdelt", file, "--record", record, "--json");
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out().lines()).hasSize(1);
        return JSON.readTree(run.out());
    }

    private List<String> listFiles() throws IOException {
        try (Stream<Path> files = Files.walk(record)) {
            return files.filter(file -> !file.endsWith(".lock"))
                    .map(file -> record.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }
}
