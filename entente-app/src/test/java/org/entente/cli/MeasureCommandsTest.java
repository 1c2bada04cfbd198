package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Measures on the starter record: what it knows opens down to rows, and what it does not know is null. */
class MeasureCommandsTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private static Path home;

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

    @ParameterizedTest
    @ValueSource(strings = {"pressure PRK", "isolation PRK", "standing PRK", "camps", "polarity", "risk PRK,KOR"})
    void everyMeasureSaysHowItIsMadeInJson(String words) {
        JsonNode json = json(words.split(" "));
        assertThat(json.get("measure").asString()).isEqualTo(words.split(" ")[0]);
        assertThat(json.get("asOf").asString()).isEqualTo("2025-06-30");
        assertThat(json.get("formula").asString()).isNotBlank();
        assertThat(json.get("source").asString()).isNotBlank();
        CommandRun text = run(false, words.split(" "));
        assertThat(text.exit()).as(text.err()).isZero();
        assertThat(text.out()).isNotBlank().doesNotContain("NaN");
    }

    @Test
    void pressureOpensDownToTheResolution() {
        JsonNode json = json("pressure", "North Korea");
        assertThat(json.get("value").asDouble()).isPositive();
        JsonNode first = json.get("parts").get(0);
        assertThat(first.get("name").asString()).isEqualTo("UNSC");
        assertThat(first.get("parts").get(0).get("rows").get(0).get("text").asString())
                .contains("S/RES/");
        assertThat(json.get("series").size()).isGreaterThan(15);
        assertThat(json.get("missing").toString()).contains("listings");
    }

    @Test
    void pressureAsOfADaySeesNoLaterMeasure() {
        CommandRun run = CommandRun.of("pressure", "PRK", "--json", "--as-of", "2006-07-31");
        JsonNode json = JSON.readTree(run.out());
        JsonNode council = json.get("parts").get(0);
        assertThat(council.get("name").asString()).isEqualTo("UNSC");
        assertThat(council.get("value").asDouble()).isEqualTo(1);
        assertThat(json.get("value").asDouble())
                .as("with what the United States hold since 1950")
                .isBetween(1.0, 1.05);
        assertThat(run.out()).doesNotContain("2006-10-14");
    }

    @Test
    void twoStatesShareAdversaries() {
        JsonNode shared = json("pressure", "PRK", "RUS").get("sharedAdversaries");
        assertThat(shared.get("cosine").asDouble()).isBetween(0.0, 1.0);
        assertThat(shared.get("shared").toString()).contains("\"USA\"").doesNotContain("\"UNSC\"");
    }

    @Test
    void whatTheStarterDoesNotKnowIsNull() {
        assertThat(json("standing", "PRK").get("value").isNull()).isTrue();
        assertThat(json("standing", "PRK").get("coverage").asDouble()).isZero();
        assertThat(json("polarity").get("volatility").get("world").isNull()).isTrue();
        assertThat(json("polarity").get("world").size()).isZero();
    }

    @Test
    void campsOfTheStarterStandBesideNamedGroups() {
        JsonNode json = json("camps", "--session", "74");
        assertThat(json.get("camps").size()).isEqualTo(3);
        assertThat(json.get("groups").toString()).contains("NATO", "BRICS");
        assertThat(json.get("rows").size()).isGreaterThan(50);
    }

    @Test
    void mistakesAreAnsweredInOneLine() {
        for (List<String> words : List.of(
                List.of("risk", "Atlantis"),
                List.of("camps", "--session", "3", "--year", "2000"),
                List.of("camps", "--session", "400"),
                List.of("camps", "--resolution", "7"),
                List.of("pressure", "Ruritania"))) {
            CommandRun run = CommandRun.of(words.toArray());
            assertThat(run.exit()).as("%s", words).isEqualTo(2);
            assertThat(run.err().lines()).as("%s", words).hasSize(1);
        }
    }

    private static JsonNode json(String... words) {
        CommandRun run = run(true, words);
        assertThat(run.exit()).as(run.err()).isZero();
        return JSON.readTree(run.out());
    }

    private static CommandRun run(boolean json, String... words) {
        List<Object> all = new ArrayList<>(List.of((Object[]) words));
        all.addAll(List.of("--as-of", "2025-06-30"));
        if (json) {
            all.add("--json");
        }
        return CommandRun.of(all.toArray());
    }
}
