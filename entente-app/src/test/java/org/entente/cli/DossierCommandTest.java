package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.entente.dossier.PdfPrinter;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The whole report on the starter record. */
class DossierCommandTest {

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

    @Test
    void everyChapterSpeaksOrSaysWhatIsUnknown() {
        JsonNode json = json("RUS", "PRK");
        assertThat(json.get("chapters").size()).isGreaterThanOrEqualTo(5);
        for (JsonNode chapter : json.get("chapters")) {
            assertThat(chapter.get("findings").size() + chapter.get("unknowns").size())
                    .as(chapter.get("id").asString())
                    .isPositive();
        }
        assertThat(json.get("chapters").toString()).contains("\"ledger\"", "\"regimes\"", "Pressure on North Korea");
        assertThat(json.at("/strands/5/findings/0/text").asString())
                .as("published figures speak where nothing can be counted")
                .startsWith(
                        "From Russia to North Korea, as published (arms.tiv, entente-starter): 0 million TIV in 2021, ")
                .endsWith("the most was 1472 in 1971.");
    }

    @Test
    void aPairOfWhichNearlyNothingIsKnownGivesAShortHonestPage() {
        JsonNode json = json("TUV", "BOL");
        assertThat(json.get("unknown").size()).isGreaterThan(3);
        assertThat(json.toString()).doesNotContain("NaN");
    }

    @Test
    void anotherPairStandsBesideIt() throws IOException {
        Path file = home.resolve("beside.json");
        CommandRun run = CommandRun.of("dossier", "RUS", "PRK", "--with", "CHN", "PRK", "-o", file);
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(Files.readString(file))
                .contains(
                        "Side by side",
                        "Votes, China and North Korea: ",
                        "Isolation and pressure, China and North Korea: ");
        Path again = home.resolve("again.json");
        CommandRun replay = CommandRun.of("replay", home.resolve("run.lock.json"), "-o", again);
        assertThat(replay.exit()).as(replay.err()).isZero();
        assertThat(again).hasSameTextualContentAs(file);
    }

    @Test
    void aPdfIsPrintedWhereThereIsABrowser() throws IOException {
        Path file = home.resolve("report.pdf");
        CommandRun run = CommandRun.of("dossier", "RUS", "PRK", "-o", file);
        if (run.exit() == 2) {
            assertThat(run.err()).contains("Chromium", "--format html").hasLineCount(1);
            assertThat(file).doesNotExist();
        }
        assumeThat(run.exit()).as("no Chromium here: " + run.err()).isZero();
        assertThat(Files.size(file)).isGreaterThan(10_000);
        assertThat(Files.readAllBytes(file)).startsWith('%', 'P', 'D', 'F');
    }

    @Test
    void aBrowserThatFailsLeavesNoFile() {
        Path file = home.resolve("broken.pdf");
        assertThat(catchThrowable(() -> PdfPrinter.print(Path.of("/bin/false"), "<html/>", file)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("--format html");
        assertThat(file).doesNotExist();
    }

    private static JsonNode json(String first, String second) {
        CommandRun run = CommandRun.of("dossier", first, second, "--json");
        assertThat(run.exit()).as(run.err()).isZero();
        return new ObjectMapper().readTree(run.out());
    }
}
