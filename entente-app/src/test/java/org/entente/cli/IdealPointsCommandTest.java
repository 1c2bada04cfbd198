package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class IdealPointsCommandTest {

    private static final String[] STATES = {
        "Canada", "United States", "Russia", "Cuba", "Poland", "India", "France", "Yemen Arab Republic"
    };
    private static final double[] STANDS = {1, 1.8, -1.5, -1.3, -1.2, -0.2, 1.2, -0.6};
    private static final int CALLS_A_SESSION = 20;

    @TempDir
    private Path folder;

    private Path record = Path.of("record");

    @BeforeEach
    void fillRecord() throws IOException {
        record = folder.resolve("record");
        ingest(files("", 7));
    }

    /** Roll calls of sessions 44 to 46 and their votes; those of the last session are drawn from a seed of their own. */
    private List<Path> files(String mark, long lastSeed) throws IOException {
        StringBuilder calls = new StringBuilder("rcid,session,date,unres,amend,para,short,descr\n");
        StringBuilder votes = new StringBuilder("rcid,country,country_code,vote\n");
        StringBuilder tags = new StringBuilder("rcid,short_name,issue\n");
        for (int session = 44; session <= 46; session++) {
            Random random = new Random(session == 46 ? lastSeed : session);
            for (int i = 0; i < CALLS_A_SESSION; i++) {
                int number = 100 * session + i;
                calls.append(number + "," + session + "," + (1945 + session) + "-10-01,R/1,0,0,SUBJECT,TEXT\n");
                tags.append(i % 2 == 0 ? number + ",nu,Nuclear weapons\n" : "");
                double slope = 0.8 + random.nextDouble();
                double cut = random.nextGaussian();
                for (int k = 0; k < STATES.length; k++) {
                    double latent = slope * STANDS[k] + random.nextGaussian();
                    String choice = latent < cut ? "yes" : latent < cut + 0.5 ? "abstain" : "no";
                    votes.append(number + "," + STATES[k] + ",," + choice + "\n");
                }
            }
        }
        return List.of(
                Files.writeString(folder.resolve("calls" + mark + ".csv"), calls),
                Files.writeString(folder.resolve("votes" + mark + ".csv"), votes),
                Files.writeString(folder.resolve("issues" + mark + ".csv"), tags));
    }

    private void ingest(List<Path> files) {
        for (Path file : files) {
            CommandRun run = CommandRun.of("ingest", "un-votes", file, "--record", record);
            assertThat(run.exit()).as(run.err()).isZero();
        }
    }

    private CommandRun points(Path output, Object... more) {
        Object[] arguments = new Object[more.length + 9];
        Object[] first = {"ideal-points", "-o", output, "--record", record, "--draws", "60", "--burn-in", "40"};
        System.arraycopy(first, 0, arguments, 0, first.length);
        System.arraycopy(more, 0, arguments, first.length, more.length);
        return CommandRun.of(arguments);
    }

    @Test
    void theTableHasTheColumnsOfTheFieldAndOneRowAStateAndSession() throws IOException {
        Path output = folder.resolve("points.csv");
        CommandRun run = points(output);

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out()).contains("8 states", "24 state-sessions", "R-hat", "modelled");
        List<String> lines = Files.readAllLines(output);
        assertThat(lines.getFirst()).isEqualTo("iso3,cow,session,year,point,sd,low,high,votes");
        assertThat(lines).hasSize(25);
        assertThat(lines)
                .anyMatch(line -> line.startsWith("USA,2,44,1989,"))
                .allMatch(line -> line.split(",", -1).length == 9);
        assertThat(lines).noneMatch(line -> line.contains("NaN"));
    }

    /** North Yemen's number holds for the session of 1990, as in the published points, and the united one after. */
    @Test
    void aNumberThatChangedWithinTheYearIsTheOldOne() throws IOException {
        Path output = folder.resolve("points.csv");
        points(output, "--method", "fast");
        assertThat(Files.readAllLines(output))
                .anyMatch(line -> line.startsWith("YEM,678,45,1990,"))
                .anyMatch(line -> line.startsWith("YEM,679,46,1991,"));
    }

    @Test
    void theSummaryIsOneObject() {
        CommandRun run = points(folder.resolve("points.csv"), "--json");
        assertThat(run.exit()).as(run.err()).isZero();
        JsonNode summary = new ObjectMapper().readTree(run.out());
        assertThat(summary.get("method").asString()).isEqualTo("gibbs");
        assertThat(summary.get("diagnostics").get("stateSessions").asInt()).isEqualTo(24);
        assertThat(summary.get("diagnostics").get("lastMove").isNull()).isTrue();
    }

    @Test
    void theSameRunGivesTheSameBytesAndItsLockGivesThemAgain() throws IOException {
        Path first = folder.resolve("one.csv");
        Path second = folder.resolve("two.csv");
        points(first);
        Path lock = Files.copy(folder.resolve("run.lock.json"), folder.resolve("kept.lock.json"));
        points(second);
        assertThat(second).hasSameBinaryContentAs(first);

        Path third = folder.resolve("three.csv");
        CommandRun replay = CommandRun.of("replay", lock, "-o", third, "--record", record);
        assertThat(replay.exit()).as(replay.err()).isZero();
        assertThat(third).hasSameBinaryContentAs(first);
    }

    @Test
    void laterVotesDoNotMoveWhatWasKnownBefore() throws IOException {
        for (String method : List.of("gibbs", "fast")) {
            Path before = folder.resolve(method + "-before.csv");
            points(before, "--method", method, "--as-of", "1990");
            assertThat(Files.readAllLines(before)).hasSize(17);

            Path other = folder.resolve("other-record");
            Path kept = record;
            record = other;
            ingest(files("-other-" + method, 99));
            Path after = folder.resolve(method + "-after.csv");
            points(after, "--method", method, "--as-of", "1990");
            assertThat(after).hasSameBinaryContentAs(before);
            record = kept;
        }
    }

    @Test
    void anIssueUsesItsOwnRollCalls() {
        CommandRun run = points(folder.resolve("nuclear.csv"), "--issue", "nuclear");
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(items(run)).isBetween(20, 30);
        assertThat(items(points(folder.resolve("all.csv")))).isBetween(50, 60);
    }

    /** Contested roll calls, which are most of those that were written. */
    private static int items(CommandRun run) {
        return Integer.parseInt(run.out().replaceAll("(?s).* votes on (\\d+) items.*", "$1"));
    }

    @Test
    void whatIsWrongIsSaidInOneLine() {
        assertThat(points(folder.resolve("x.csv"), "--issue", "whales").err()).contains("(whales)", "human-rights");
        CommandRun rights = points(folder.resolve("x.csv"), "--issue", "human-rights");
        assertThat(rights.exit()).isEqualTo(2);
        assertThat(rights.err()).contains("(hr)", "ingest");
        assertThat(points(folder.resolve("x.txt")).err()).contains("(x.txt)", ".csv");
        assertThat(folder.resolve("x.csv")).doesNotExist();
    }
}
