package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** From a file of votes to a similarity. */
class SimilarityCommandTest {

    @TempDir
    private Path folder;

    private Path record = Path.of("record");

    @BeforeEach
    void ingest() throws IOException {
        record = folder.resolve("record");
        Path calls = Files.writeString(folder.resolve("calls.csv"), """
                "rcid","session","importantvote","date","unres","amend","para","short","descr"
                1,74,0,2019-11-01,"R/74/1",0,0,"ONE","One"
                2,74,0,2019-11-02,"R/74/2",0,0,"TWO","Two"
                3,73,0,2018-11-02,"R/73/3",0,0,"THREE","Three"
                """);
        Path votes = Files.writeString(folder.resolve("votes.csv"), """
                "rcid","country","country_code","vote"
                1,"Russia","RU","yes"
                1,"North Korea","KP","yes"
                1,"Japan","JP","no"
                2,"Russia","RU","yes"
                2,"North Korea","KP","abstain"
                3,"Russia","RU","no"
                3,"North Korea","KP","yes"
                """);
        assertThat(CommandRun.of("ingest", "un-votes", calls, votes, "--record", record)
                        .exit())
                .isZero();
    }

    @Test
    void onePairOfOneSessionAsJson() {
        CommandRun run =
                CommandRun.of("similarity", "RUS", "North Korea", "--session", 74, "--json", "--record", record);

        JsonNode json = JsonMapper.builder().build().readTree(run.out());
        assertThat(run.exit()).isZero();
        assertThat(json.get("n").intValue()).isEqualTo(2);
        assertThat(json.get("S_abs").doubleValue()).isEqualTo(.5);
        assertThat(json.get("S_sq").doubleValue()).isEqualTo(.75);
        assertThat(json.get("kappa_sq").doubleValue()).isZero();
        assertThat(json.get("sessions")).hasSize(1);
    }

    @Test
    void whatWasKnownLaterIsNotUsed() {
        CommandRun run = CommandRun.of("similarity", "RUS", "PRK", "--as-of", "2018", "--json", "--record", record);

        JsonNode json = JsonMapper.builder().build().readTree(run.out());
        assertThat(json.get("sessions")).hasSize(1);
        assertThat(json.get("sessions").get(0).get("session").intValue()).isEqualTo(73);
        assertThat(json.get("sessions").get(0).get("pi_sq").doubleValue()).isEqualTo(-1);
        assertThat(json.get("sessions")
                        .get(0)
                        .get("interval90")
                        .get("pi_sq")
                        .get(0)
                        .isNull())
                .isTrue();
    }

    @Test
    void allPairsGoToATable() throws IOException {
        Path file = folder.resolve("all.csv");

        CommandRun run = CommandRun.of("similarity", "*", "*", "-o", file, "--record", record);

        List<String> lines = Files.readAllLines(file);
        assertThat(run.exit()).isZero();
        assertThat(lines).hasSize(5);
        assertThat(lines.get(1)).startsWith("73,PRK,RUS,1,0.000000,,,0.000000,,,-1.000000,,,-1.000000,,,");
        assertThat(lines).anyMatch(line -> line.startsWith("74,PRK,RUS,2,0.750000,"));
    }

    @Test
    void aSessionWithoutSharedVotesIsAMistakeThatNamesTheKnownOnes() {
        CommandRun run = CommandRun.of("similarity", "RUS", "PRK", "--session", 70, "--record", record);

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("session (70)").contains("sessions 73 to 74");
        assertThat(run.out()).isEmpty();
    }

    /** Of a group and a state the mean over the pairs, by hand: Russia and Japan 0, North Korea and Japan 0. */
    @Test
    void aGroupIsThePairsOfItsMembersOnAverage() throws IOException {
        Path groups = Files.writeString(folder.resolve("groups.csv"), """
                id,group,name,member,from,ended,citation
                g1,PACT,A made-up pact,RUS,2001,,Fixture Gazette
                g2,PACT,A made-up pact,PRK,2001,,Fixture Gazette
                g3,PACT,A made-up pact,JPN,2001,2005,Fixture Gazette
                """);
        assertThat(CommandRun.of("ingest", "own", groups, "--record", record).exit())
                .isZero();
        CommandRun run = CommandRun.of("similarity", "PACT", "JPN", "--session", 74, "--json", "--record", record);

        JsonNode json = JsonMapper.builder().build().readTree(run.out());
        assertThat(run.err()).isEmpty();
        assertThat(json.get("a").asString()).isEqualTo("PACT");
        assertThat(json.get("n").intValue()).isEqualTo(1);
        assertThat(json.get("S_abs").doubleValue()).isEqualTo(-1);
        assertThat(json.get("interval90").get("S_abs").get(0).isNull()).isTrue();
        CommandRun all = CommandRun.of("similarity", "PACT", "*", "--record", record);
        assertThat(all.exit()).isEqualTo(2);
        assertThat(all.err()).contains("(PACT)").contains("entente similarity PACT RUS");
    }
}
