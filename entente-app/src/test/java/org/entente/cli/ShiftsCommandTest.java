package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.entente.pipeline.SourceText;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class ShiftsCommandTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private static Path home;

    @TempDir
    private Path folder;

    private static String homeBefore = "";

    @BeforeAll
    static void useAHomeOfItsOwn() {
        homeBefore = System.getProperty("entente.home", "");
        System.setProperty("entente.home", home.toString());
    }

    @AfterAll
    static void restoreHome() {
        System.setProperty("entente.home", homeBefore);
    }

    @Test
    void theStarterSaysWhenThePairTurned() {
        JsonNode json = json("shifts", "Russia", "North Korea", "--as-of", "2025-10-31", "--json");
        JsonNode pledges = find(json, "pledges.in-force@entente-starter");
        assertThat(pledges.get("changes").get(1).get("period").asString()).isEqualTo("2024");
        assertThat(pledges.get("changes").get(1).get("after").asDouble()).isEqualTo(1);
        assertThat(pledges.get("way").asString()).contains("read off");
        JsonNode votes = find(json, "votes.agreement@entente-starter");
        assertThat(votes.get("coverage").size()).isEqualTo(1);
        JsonNode turn = votes.get("changes").get(0);
        assertThat(turn.get("low").asInt())
                .isLessThanOrEqualTo(turn.get("index").asInt());
        assertThat(turn.get("lowDate").asString()).isLessThan(turn.get("date").asString());
        assertThat(turn.get("probability").asDouble()).isBetween(0.5, 1.0);
    }

    @Test
    void whatCameAfterTheDayDoesNotShow() {
        JsonNode json = json("shifts", "RUS", "PRK", "--as-of", "2020", "--json");
        assertThat(find(json, "pledges.in-force@entente-starter").get("breaks").size())
                .isEqualTo(1);
    }

    @Test
    void aPairOfWhichNothingIsKnownIsNotSaidToBeUnchanged() {
        CommandRun run = CommandRun.of("shifts", "Peru", "Chad");
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out()).contains("unknown, not unchanged");
    }

    @Test
    void monthsThatTheRecordDoesNotCoverAreGaps() throws IOException {
        Path record = folder.resolve("record");
        for (int year : new int[] {2018, 2020}) {
            Path events = Files.writeString(folder.resolve(year + ".export.CSV"), SourceText.gdeltYear(year));
            assertThat(CommandRun.of("ingest", "gdelt", events, "--record", record)
                            .exit())
                    .isZero();
        }
        JsonNode json = json("shifts", "RUS", "PRK", "--record", record, "--as-of", "2020-12-31", "--json");
        JsonNode rates = find(json, "events.verbal-cooperation@gdelt-2");
        assertThat(rates.get("missing").asInt()).isEqualTo(12);
        assertThat(rates.get("gaps").get(0).get(0).asString()).isEqualTo("2019-01");
        assertThat(rates.get("gaps").get(0).get(1).asString()).isEqualTo("2019-12");
        assertThat(rates.get("breaks").size()).as("the same rate on both sides").isZero();
    }

    @ParameterizedTest
    @CsvSource({"pelt,l2", "exact,l2", "pelt,poisson", "pelt,negbin"})
    void aFileIsReadByTheNameOfItsColumn(String method, String cost) throws IOException {
        List<String> lines = new ArrayList<>(List.of("year;Count"));
        for (int i = 0; i < 40; i++) {
            lines.add((1980 + i) + ";" + (i == 10 ? "NA" : String.valueOf((i < 20 ? 10 : 60) + i % 3)));
        }
        Path file = Files.write(folder.resolve("counts.csv"), lines);
        JsonNode json = json(
                "shifts",
                "--series",
                file,
                "--column",
                "count",
                "--penalty",
                "30",
                "--method",
                method,
                "--cost",
                cost,
                "--json");
        assertThat(json.get("n").asInt()).isEqualTo(40);
        assertThat(json.get("missing").asInt()).isEqualTo(1);
        assertThat(json.get("breaks").toString()).isEqualTo("[20]");
        assertThat(json.get("ends").toString()).isEqualTo("[20,40]");
        assertThat(json.get("changes").get(0).get("date").asString()).isEqualTo("2000");
        assertThat(json.get("falseAlarms").isNull()).isTrue();
        assertThat(json.get("cost").asString()).isEqualTo(cost);
    }

    @Test
    void aFileOfNumbersAloneNeedsNoHeader() throws IOException {
        Path file = Files.writeString(folder.resolve("numbers.txt"), "1\n2\n1\n2\n1\n9\n8\n9\n8\n9\n");
        JsonNode json = json("shifts", "--series", file, "--column", "1", "--penalty", "5", "--json");
        assertThat(json.get("n").asInt()).isEqualTo(10);
        assertThat(json.get("breaks").toString()).isEqualTo("[5]");
        CommandRun text = CommandRun.of("shifts", "--series", file, "--column", "1", "--penalty", "5");
        assertThat(text.out()).contains("1 change among 10 known values", "  5 from 1.4 to 8.6");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a,b\\n1,2\\n3,x\\n|--column b|line 3: b (x)",
                "a,b\\n1,2\\n3\\n|--column b|line 3",
                "a,b\\n1,2\\n|--column c|(c)",
                "a,b\\nNA,2\\n|--column a|no known value",
                "a,b\\n1,2\\n|--column b --penalty 0|(0.0)",
                "a,b\\n1.5,2\\n|--column a --cost poisson|(1.5)",
                "a,b\\n1.5,2\\n|--column a --cost gauss|(gauss)",
                "a,b\\n1,2\\n||--column",
                "''|--column a|is empty"
            })
    void aMistakeInAFileIsToldInOneLine(String text, String options, String told) throws IOException {
        Path file = Files.writeString(folder.resolve("bad.csv"), text.replace("\\n", "\n"));
        List<Object> words = new ArrayList<>(List.of("shifts", "--series", file));
        if (options != null) {
            words.addAll(List.of(options.split(" ")));
        }
        CommandRun run = CommandRun.of(words.toArray());
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err().lines()).as(run.err()).hasSize(1);
        assertThat(run.err()).contains(told);
        assertThat(run.out()).isEmpty();
    }

    private static JsonNode json(Object... words) {
        CommandRun run = CommandRun.of(words);
        assertThat(run.exit()).as(run.err()).isZero();
        return JSON.readTree(run.out());
    }

    private static JsonNode find(JsonNode json, String variable) {
        for (JsonNode series : json.get("series")) {
            if (series.get("variable").asString().equals(variable)) {
                return series;
            }
        }
        throw new AssertionError(variable + " is missing in " + json);
    }
}
