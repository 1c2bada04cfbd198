package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.entente.actor.StateSystem;
import org.entente.forecast.Side;
import org.entente.forecast.StateForecast;
import org.entente.forecast.StateForecasts;
import org.entente.kept.Kept;
import org.entente.pipeline.SourceText;
import org.entente.record.RecordFolder;
import org.entente.record.RecordSnapshot;
import org.entente.record.SnapshotOptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class ForecastCommandTest {

    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
    private static final int DAYS = 240;
    private static final List<String> STATES =
            List.of("RUS", "PRK", "USA", "CHN", "JPN", "FRA", "DEU", "GBR", "IND", "PAK");

    @TempDir
    private static Path folder = Path.of(".");

    @BeforeAll
    static void fillRecord() throws IOException {
        Path file = Files.writeString(folder.resolve("20200101.export.CSV"), events(FIRST, DAYS, 1));
        assertThat(run("ingest", "gdelt", file.toString()).code).isZero();
    }

    /** Pairs with habits of their own: Russia and North Korea meet every other day, others hardly ever. */
    private static String events(LocalDate first, int days, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        StringBuilder text = new StringBuilder();
        long id = first.toEpochDay() * 1000;
        for (int day = 0; day < days; day++) {
            String date = first.plusDays(day).format(DateTimeFormatter.BASIC_ISO_DATE);
            for (int a = 0; a < STATES.size(); a++) {
                for (int b = 0; b < STATES.size(); b++) {
                    double rate = a == 0 && b == 1 ? .5 : .002 * (a + b);
                    if (a != b && random.nextDouble() < rate) {
                        text.append(SourceText.gdelt(id++, date, date, STATES.get(a), STATES.get(b), "04", "1.0"));
                    }
                }
            }
        }
        return text.toString();
    }

    private record Ran(int code, String out, String err) {}

    private static Ran run(String... args) {
        String[] all = Arrays.copyOf(args, args.length + 2);
        all[args.length] = "--record";
        all[args.length + 1] = folder.resolve("record").toString();
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine command = Main.commandLine().setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
        int code = command.execute(all);
        return new Ran(code, out.toString(), err.toString());
    }

    private static JsonNode forecast(String... args) {
        Ran ran = run(args);
        assertThat(ran.err).isEmpty();
        return new ObjectMapper().readTree(ran.out);
    }

    private static JsonNode talk(JsonNode forecast) {
        return forecast.get("kinds").get(0);
    }

    @Test
    void aPairThatMeetsEveryOtherDayIsLikelyToMeetWithinAWeek() {
        JsonNode talk = talk(forecast("forecast", "Russia", "North Korea", "--horizon", "7d", "--json"));

        assertThat(talk.get("kind").asString()).isEqualTo("verbal-cooperation");
        assertThat(talk.get("hasSkill").asBoolean()).isTrue();
        assertThat(talk.get("chance").asDouble()).isGreaterThan(.9);
        assertThat(talk.get("baseRate").asDouble()).isLessThan(.4);
    }

    @Test
    void reasonsSumToTheLogOddsOfTheChance() {
        JsonNode talk = talk(forecast("forecast", "JPN", "FRA", "--horizon", "7", "--json"));
        double sum = talk.get("averageLogOdds").asDouble();
        for (JsonNode part : talk.get("reasons")) {
            sum += part.asDouble();
        }

        assertThat(1 / (1 + Math.exp(-sum))).isCloseTo(talk.get("chance").asDouble(), within(1e-9));
    }

    @Test
    void whatIsKnownLaterDoesNotMoveAForecast() throws IOException {
        String asOf = FIRST.plusDays(DAYS - 1L).toString();
        JsonNode before = forecast("forecast", "RUS", "PRK", "--as-of", asOf, "--json");
        Path later = Files.writeString(folder.resolve("later.CSV"), events(FIRST.plusDays(DAYS), 40, 2));
        assertThat(run("ingest", "gdelt", later.toString()).code).isZero();

        assertThat(forecast("forecast", "RUS", "PRK", "--as-of", asOf, "--json"))
                .isEqualTo(before);
    }

    @Test
    void keptForecastsAreScoredOnceTheirTimeHasPassed() throws IOException {
        String asOf = FIRST.plusDays(DAYS - 20L).toString();
        for (String other : List.of("PRK", "USA", "DEU")) {
            assertThat(run("forecast", "RUS", other, "--as-of", asOf, "--horizon", "10d", "--keep").code)
                    .isZero();
        }
        JsonNode report = forecast("forecast", "score", "--json");

        assertThat(report.get("kept").asInt()).isEqualTo(3);
        JsonNode talk = report.get("scores").values().stream()
                .filter(score -> score.get("kind").asString().equals("verbal-cooperation"))
                .findFirst()
                .orElseThrow();
        assertThat(talk.get("forecasts").asInt()).isEqualTo(3);
        assertThat(talk.get("happened").asInt()).isPositive();
        assertThat(talk.get("brier").asDouble()).isBetween(0.0, 1.0);
    }

    @Test
    void aGroupOfOneStateIsForecastAsTheStateIsAndMoreStatesDoMore() {
        try (RecordSnapshot view =
                RecordFolder.open(folder.resolve("record")).open(SnapshotOptions.asOf(FIRST.plusDays(DAYS - 1L)))) {
            Side korea = new Side("PRK", Set.of("PRK"));
            double alone = chance(StateForecasts.forecast(
                    view,
                    Kept.nothing(view),
                    StateSystem.standard().getState("PRK"),
                    StateSystem.standard().getState("IND"),
                    7,
                    null));

            assertThat(chance(StateForecasts.ofGroups(view, korea, new Side("IND", Set.of("IND")), 7, null)))
                    .isCloseTo(alone, within(1e-6));
            StateForecast group = StateForecasts.ofGroups(
                    view, korea, new Side("SIX", Set.of("IND", "PAK", "GBR", "DEU", "FRA", "JPN")), 7, null);
            assertThat(chance(group)).isGreaterThan(alone);
            assertThat(group.notes()).anyMatch(note -> note.startsWith("SIX is taken as one actor of 6 states"));
        }
    }

    private static double chance(StateForecast forecast) {
        return forecast.kinds().getFirst().chance();
    }

    @Test
    void aModelFromAFileForecastsAsTheOneThatWroteIt() {
        String file = folder.resolve("chances.bin").toString();
        JsonNode trained = forecast("forecast", "RUS", "PRK", "--model", file, "--json");

        assertThat(Path.of(file)).isNotEmptyFile();
        assertThat(forecast("forecast", "RUS", "PRK", "--model", file, "--json"))
                .isEqualTo(trained);
        assertThat(talk(trained).get("evidence").get(0).get("words").asString()).contains("held");
        Ran early = run(
                "forecast",
                "RUS",
                "PRK",
                "--model",
                file,
                "--as-of",
                FIRST.plusDays(200).toString());
        assertThat(early.code).isEqualTo(2);
        assertThat(early.err).contains("lies after");
    }

    @Test
    void oneStateIsForecastAgainstEverybody() {
        JsonNode forecast = forecast("forecast", "RUS", "--horizon", "7d", "--json");

        assertThat(forecast.get("second").isNull()).isTrue();
        assertThat(talk(forecast).get("chance").asDouble()).isGreaterThan(.9);
    }

    @Test
    void aPairThatNeverMetHasNoForecastAndSaysSo() {
        Ran ran = run("forecast", "TUV", "BOL");

        assertThat(ran.code).isZero();
        assertThat(ran.out).contains("No event between them was ever coded");
    }

    @Test
    void aHorizonThatIsNoNumberOfDaysIsTheUsersMistake() {
        Ran ran = run("forecast", "RUS", "PRK", "--horizon", "soon");

        assertThat(ran.code).isEqualTo(2);
        assertThat(ran.err.strip()).contains("(soon)").hasLineCount(1);
    }

    @Test
    void tooFewDaysAreRefusedWithTheNumberThatIsNeeded() {
        Ran ran = run("forecast", "RUS", "PRK", "--as-of", FIRST.plusDays(30).toString());

        assertThat(ran.code).isEqualTo(2);
        assertThat(ran.err).contains("needs at least 120");
    }
}
