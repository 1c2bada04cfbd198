package org.entente.pipeline.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.entente.cli.Main;
import org.entente.source.fetch.Slot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command itself, killed while it waits for the forty-first slot. */
class KilledFetchTest {

    private static final int KILLED_AT = 40;

    @TempDir
    private Path folder;

    @Test
    void aKilledFetchLeavesNothingHalfWrittenAndTheNextGoesOn() throws Exception {
        try (FeedFixture feed = new FeedFixture(folder)) {
            feed.serveWholeDay();
            CountDownLatch reached = new CountDownLatch(1);
            CountDownLatch killed = new CountDownLatch(1);
            feed.server.once(FeedFixture.path(FeedFixture.slot(KILLED_AT)), (exchange, file) -> {
                exchange.sendResponseHeaders(200, file.length);
                exchange.getResponseBody().write(file, 0, 30);
                exchange.getResponseBody().flush();
                reached.countDown();
                await(killed);
            });
            Process process = start(feed);
            assertThat(reached.await(60, TimeUnit.SECONDS)).isTrue();
            process.destroyForcibly().waitFor();
            killed.countDown();

            assertThat(feed.rows()).isZero();
            FetchReport report = feed.fetch();

            assertThat(report.missing()).isEmpty();
            assertThat(feed.rows()).isEqualTo(2 * Slot.A_DAY);
            assertThat(feed.server.requestsOf(FeedFixture.slot(KILLED_AT - 1).text() + Slot.EVENTS))
                    .as("what was whole is not fetched again")
                    .isEqualTo(1);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await(60, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Process start(FeedFixture feed) throws IOException {
        String day = FeedFixture.DAY.toString();
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:TieredStopAtLevel=1",
                "-Dentente.private-addresses=allow",
                "-Dentente.home=" + folder.resolve("home"),
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "fetch",
                "gdelt",
                "--from=" + day,
                "--to=" + day,
                "--rate=20",
                "--address=gdelt=" + feed.server.address("/gdeltv2/"),
                "--downloads=" + feed.downloads(),
                "--record=" + folder.resolve("record"));
        Path log = Files.createFile(folder.resolve("child.log"));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
    }
}
