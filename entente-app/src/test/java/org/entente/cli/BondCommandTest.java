package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** From files to a bond and back to the rows. */
class BondCommandTest {

    @TempDir
    private Path folder;

    private Path record = Path.of("record");

    @BeforeEach
    void ingest() throws IOException {
        record = folder.resolve("record");
        StringBuilder figures = new StringBuilder("id,variable,a,b,directed,period,value,n,dataset,known,citation\n");
        String[] others = {"CHN", "USA", "JPN", "KOR", "IRN", "BLR"};
        for (int session = 60; session <= 70; session++) {
            figures.append("p" + session + ",votes.agreement,RUS,PRK,no,S" + session + ",0.8,70,fixture,"
                    + (1946 + session) + "-01-31,Fixture pages\n");
            for (int i = 0; i < others.length; i++) {
                figures.append(others[i] + session + ",votes.agreement,RUS," + others[i] + ",no,S" + session + ",0."
                        + (3 + i) + ",70,fixture," + (1946 + session) + "-01-31,Fixture pages\n");
            }
        }
        Path series = Files.writeString(folder.resolve("series.csv"), figures);
        CommandRun run = CommandRun.of("ingest", "own", series, "--record", record);
        assertThat(run.exit()).as(run.err()).isZero();
    }

    private JsonNode bond(Object... more) {
        Object[] words = new Object[more.length + 6];
        Object[] first = {"bond", "RUS", "PRK", "--json", "--record", record};
        System.arraycopy(first, 0, words, 0, first.length);
        System.arraycopy(more, 0, words, first.length, more.length);
        CommandRun run = CommandRun.of(words);
        assertThat(run.exit()).as(run.err()).isZero();
        return JsonMapper.builder().build().readTree(run.out());
    }

    private static JsonNode strand(JsonNode bond, String name) {
        for (JsonNode each : bond.get("strands")) {
            if (each.get("strand").stringValue().equals(name)) {
                return each;
            }
        }
        throw new AssertionError(name);
    }

    @Test
    void whatIsUnknownIsNullAndLowersTheCoverageAlone() {
        JsonNode bond = bond();

        assertThat(bond.get("strands")).hasSize(7);
        assertThat(strand(bond, "talk").get("level").isNull()).isTrue();
        assertThat(strand(bond, "talk").get("note").stringValue()).contains("unknown, not none");
        assertThat(bond.get("coverage").doubleValue()).isBetween(.142, .143);
        assertThat(bond.get("score").doubleValue())
                .isEqualTo(strand(bond, "votes").get("score").get("level").doubleValue());
    }

    @Test
    void votesHaveALevelWithBandsAPathAndAPercentile() {
        JsonNode votes = strand(bond(), "votes");

        assertThat(votes.get("level").doubleValue()).isBetween(.76, .83);
        assertThat(votes.get("low90").doubleValue())
                .isLessThan(votes.get("low50").doubleValue());
        assertThat(votes.get("high50").doubleValue())
                .isLessThan(votes.get("high90").doubleValue());
        assertThat(votes.get("comparedWith").intValue()).isEqualTo(7);
        assertThat(votes.get("score").get("level").doubleValue()).isBetween(70.0, 86.0);
        assertThat(votes.get("path")).hasSize(11);
        assertThat(votes.get("path").get(0).get("filtered").get("low90").doubleValue())
                .isLessThan(
                        votes.get("path").get(0).get("smoothed").get("low90").doubleValue());
    }

    @Test
    void theExplanationOpensDownToTheRow() {
        JsonNode leaf = bond("--explain").get("explanation");
        while (leaf.has("parts")) {
            leaf = leaf.get("parts").get(0);
        }

        assertThat(leaf.get("key").stringValue()).startsWith("votes.agreement@own PRK-RUS S");
        assertThat(leaf.get("rows").get(0).get("file").stringValue()).isEqualTo("series.csv");
        assertThat(leaf.get("rows").get(0).get("line").intValue()).isPositive();
    }

    @Test
    void weightsChangeTheCoverage() {
        assertThat(bond("--weights", "votes=6").get("coverage").doubleValue()).isEqualTo(.5);
    }

    @Test
    void aWeightThatIsNoneIsTheUsersMistake() {
        CommandRun run = CommandRun.of("bond", "RUS", "PRK", "--weights", "hope=1", "--record", record);

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("(hope)").contains("talk, deeds");
    }
}
