package org.entente.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.entente.cli.Main;
import org.entente.delivery.KeepRule;
import org.entente.pipeline.Ingest;
import org.entente.pipeline.fetch.FetchSettings;
import org.entente.record.RecordFolder;
import org.entente.source.fetch.Addresses;
import org.entente.source.fetch.Destinations;
import org.entente.source.fetch.Downloader;
import org.entente.source.fetch.Politeness;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A week with all faults gives the record of one clean reading, and each alert once. */
class SimulatedWeekTest {

    private static final int DAYS = 7;
    private static final String PLAN = """
            # two pairs, of which one has a first event
            follow gdelt
            alert fight first-event Russia "North Korea" code=19 years=1
            alert trade first-event USA CHN code=05 years=1
            """;

    @TempDir
    private Path folder;

    /** This machine's clock is two days off, either way: it does not count. */
    @ParameterizedTest
    @ValueSource(longs = {-48, 48})
    void aWeekWithFaultsIsAsOneCleanReading(long hoursOff) throws IOException {
        try (SimulatedFeed feed = new SimulatedFeed(DAYS, 11 + hoursOff)) {
            prepare();
            Random steps = new Random(3);
            while (!feed.isOver()) {
                feed.step(1 + steps.nextInt(48));
                round(feed, hoursOff);
            }
            round(feed, hoursOff);
            requireAsClean(feed);
        }
    }

    /** SIGKILL at moments drawn by chance; the number of kills is set with -Dentente.kills. */
    @Test
    void aWatchThatIsKilledGoesOnWhereItStood() throws Exception {
        int kills = Integer.getInteger("entente.kills", 3);
        try (SimulatedFeed feed = new SimulatedFeed(DAYS, 5)) {
            prepare();
            feed.step(10);
            round(feed, 0);
            Random random = new Random(7);
            int killed = 0;
            for (int i = 0; i < kills; i++) {
                feed.step(Math.max(1, DAYS * 96 / (kills + 1)));
                Process child = child(feed);
                if (!child.waitFor(700 + random.nextInt(2500), TimeUnit.MILLISECONDS)) {
                    child.destroyForcibly().waitFor();
                    killed++;
                }
            }
            while (!feed.isOver()) {
                feed.step(96);
            }
            round(feed, 0);
            round(feed, 0);
            assertThat(killed).isPositive();
            requireAsClean(feed);
        }
    }

    private void prepare() throws IOException {
        Files.writeString(folder.resolve("watch.conf"), PLAN);
        SimulatedFeed.read(new Ingest(record(), KeepRule.ALL), SimulatedFeed.history(folder));
    }

    private void requireAsClean(SimulatedFeed feed) throws IOException {
        Path other = Files.createDirectories(folder.resolve("other"));
        assertThat(SimulatedFeed.content(record())).isEqualTo(SimulatedFeed.content(feed.clean(other)));
        assertThat(record().listDeliveries()).as("a day is one delivery").hasSize(1 + DAYS);
        List<String> alerts = Files.readAllLines(folder.resolve("watch/alerts.jsonl"));
        assertThat(alerts).hasSize(1).first().asString().contains("\"fight\"", "PRK RUS", "2016-03-09");
        assertThat(new HashSet<>(alerts)).hasSameSizeAs(alerts);
        assertThat(folder.resolve("watch/alerts.atom")).content().containsOnlyOnce("<entry>");
        assertThat(folder.resolve("watch/digests/2016-W10.md")).content().contains("fight");
        assertThat(folder.resolve("watch/judged.txt")).hasContent("2016-03-13");
    }

    private RecordFolder record() {
        return RecordFolder.openOrCreate(folder.resolve("record"));
    }

    private WatchReport round(SimulatedFeed feed, long hoursOff) throws IOException {
        Politeness politeness =
                new Politeness(Duration.ZERO, 2, Duration.ofMillis(1), Duration.ofMillis(5), Duration.ofSeconds(5));
        Addresses addresses = new Addresses(
                Map.of("gdelt-2", feed.address().toString()), new Properties(), name -> null, new Properties());
        Clock clock = Clock.fixed(
                LocalDate.of(2016, 3, 10)
                        .atStartOfDay(ZoneOffset.UTC)
                        .plusHours(hoursOff)
                        .toInstant(),
                ZoneOffset.UTC);
        WatchSettings settings = new WatchSettings(
                new FetchSettings(addresses, politeness, folder.resolve("downloads"), clock),
                Destinations.ANY,
                KeepRule.ALL,
                3,
                folder.resolve("watch"),
                null);
        try (Downloader downloader = new Downloader(politeness, "entente-test", Destinations.ANY)) {
            return new Watch(WatchPlan.read(folder.resolve("watch.conf")), settings, record(), downloader).round(true);
        }
    }

    private Process child(SimulatedFeed feed) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:TieredStopAtLevel=1",
                "-Dentente.private-addresses=allow",
                "-Dentente.home=" + folder.resolve("home"),
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "watch",
                "--once",
                "--plan=" + folder.resolve("watch.conf"),
                "--rate=20",
                "--address=gdelt-2=" + feed.address(),
                "--downloads=" + folder.resolve("downloads"),
                "--output=" + folder.resolve("watch"),
                "--record=" + folder.resolve("record")));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        folder.resolve("child.log").toFile()))
                .start();
    }
}
