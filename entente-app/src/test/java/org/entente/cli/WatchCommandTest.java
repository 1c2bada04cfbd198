package org.entente.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.entente.pipeline.SourceText;
import org.entente.pipeline.fetch.FaultyServer;
import org.entente.pipeline.fetch.FeedFixture;
import org.entente.source.fetch.Destinations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchCommandTest {

    @TempDir
    private Path folder;

    @Test
    void bootstrapReadsDaysBeforeAndAFirstEventCanBeToldThen() throws IOException {
        try (FaultyServer server = new FaultyServer()) {
            serveDays(server, "20160301", "20160302", "20160304");
            CommandRun run = privately(
                    "watch",
                    "bootstrap",
                    "--days=4",
                    "--to=2016-03-04",
                    "--rate=20",
                    "--address=gdelt-1=" + server.address("/events/"),
                    "--record=" + folder.resolve("record"),
                    "--downloads=" + folder.resolve("downloads"));

            assertThat(run.err()).doesNotContain("entente:");
            assertThat(run.exit()).isZero();
            assertThat(run.out())
                    .contains("2016-03-01 to 2016-03-04: 3 days downloaded, 0 already in the record, 1 missing.")
                    .contains("missing: 20160303.export.CSV.zip (not listed)");
        }
        Path plan = Files.writeString(
                folder.resolve("watch.conf"), "follow gdelt\nalert met first-event RUS PRK code=04 years=1\n");
        CommandRun test = CommandRun.of(
                "watch",
                "test",
                "--plan=" + plan,
                "--from=2016-03-04",
                "--to=2016-03-04",
                "--json",
                "--record=" + folder.resolve("record"));

        assertThat(test.exit()).isZero();
        assertThat(test.out())
                .as("four days are no year: the rule cannot be judged, and no rate is made up")
                .contains(
                        "\"judged\":0", "\"notJudged\":1", "\"alertsAYear\":null", "\"falseAlarmsAYearOfAPair\":0.36");
    }

    private static void serveDays(FaultyServer server, String... days) throws IOException {
        StringBuilder sums = new StringBuilder();
        long id = 1;
        for (String day : days) {
            String row = SourceText.gdelt(id++, day, day, "RUS", "PRK", "04", "1.0");
            byte[] zip = FeedFixture.zip(day + ".export.CSV", row.getBytes(UTF_8));
            server.put("/events/" + day + ".export.CSV.zip", zip);
            sums.append(FeedFixture.md5(zip)).append("  ").append(day).append(".export.CSV.zip\n");
        }
        server.put("/events/md5sums", sums.toString().getBytes(UTF_8));
    }

    /** The servers of tests are on this machine, which else is refused. */
    private static CommandRun privately(Object... words) {
        System.setProperty(Destinations.PROPERTY, "allow");
        try {
            return CommandRun.of(words);
        } finally {
            System.clearProperty(Destinations.PROPERTY);
        }
    }

    @Test
    void mistakesAreOneLine() {
        CommandRun days = CommandRun.of("watch", "bootstrap", "--days=0", "--record=" + folder.resolve("none"));
        assertThat(days.exit()).isEqualTo(2);
        assertThat(days.err()).contains("The days (0) must be 1 to 3660").hasLineCount(1);

        CommandRun plan = CommandRun.of("watch", "--once", "--plan=" + folder.resolve("none.conf"));
        assertThat(plan.exit()).isEqualTo(2);
        assertThat(plan.err()).contains("is not there").hasLineCount(1);
    }
}
