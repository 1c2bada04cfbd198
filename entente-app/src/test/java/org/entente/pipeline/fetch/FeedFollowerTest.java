package org.entente.pipeline.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.entente.actor.Actor;
import org.entente.coder.engine.EventCoder;
import org.entente.delivery.KeepRule;
import org.entente.entry.Event;
import org.entente.pipeline.Ingest;
import org.entente.record.RecordFolder;
import org.entente.record.RecordSnapshot;
import org.entente.record.SnapshotOptions;
import org.entente.source.fetch.Destinations;
import org.entente.source.fetch.DownloadException;
import org.entente.source.fetch.Downloader;
import org.entente.source.fetch.Politeness;
import org.entente.source.fetch.Robots;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeedFollowerTest {

    private static final EventCoder CODER = new EventCoder(List.of());
    private static final Politeness QUICK =
            new Politeness(Duration.ZERO, 2, Duration.ofMillis(1), Duration.ofMillis(5), Duration.ofSeconds(5));
    private static final String ONE = item("one", "Russia threatened North Korea with sanctions on Tuesday.");
    private static final String TWO = item("two", "Japan condemned South Korea on Friday.");

    @TempDir
    private Path folder;

    private FaultyServer server;
    private Downloader downloader;
    private Instant now = Instant.parse("2026-03-01T00:00:00Z");

    @BeforeEach
    void start() throws IOException {
        server = new FaultyServer();
        downloader = new Downloader(QUICK, "entente-test", Destinations.ANY);
    }

    @AfterEach
    void stop() {
        downloader.close();
        server.close();
    }

    private static String item(String id, String text) {
        return "<item><guid>tag:example.org," + id + "</guid><link>https://example.org/" + id + "</link><title>" + id
                + "</title><pubDate>Sat, 28 Feb 2026 10:00:00 GMT</pubDate><description>" + text
                + "</description></item>";
    }

    private void put(String... items) {
        String feed = "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>World</title>"
                + "<link>https://example.org</link><description>News</description>" + String.join("", items)
                + "</channel></rss>";
        server.put("/world.rss", feed.getBytes(UTF_8));
    }

    /** A clock that tests move. */
    private Clock clock() {
        return new Clock() {
            @Override
            public Instant instant() {
                return now;
            }

            @Override
            public ZoneOffset getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(java.time.ZoneId zone) {
                return this;
            }
        };
    }

    private RecordFolder record() {
        return RecordFolder.openOrCreate(folder.resolve("record"));
    }

    private FeedFollower follower() {
        URI address = server.address("/world.rss");
        Robots robots = new Robots(downloader, folder.resolve("robots"), clock());
        Ingest ingest = new Ingest(record(), KeepRule.ALL);
        return new FeedFollower(address, folder.resolve("feeds"), downloader, robots, ingest, CODER, clock());
    }

    private static String code(@Nullable Actor actor) {
        return actor == null ? "none" : actor.code();
    }

    private List<String> events() {
        try (RecordSnapshot view = record().open(SnapshotOptions.asOf(LocalDate.of(2026, 12, 31)))) {
            return view.listAll(Event.class).stream()
                    .map(e -> code(e.source()) + " " + code(e.target()) + " "
                            + e.provenance().url())
                    .sorted()
                    .toList();
        }
    }

    @Test
    void itemsAreCodedOnceAndTheFeedIsSentOnlyWhenItHasChanged() throws IOException {
        put(ONE);
        FeedFollower follower = follower();
        assertThat(follower.look().results()).hasSize(1);
        assertThat(events()).hasSize(1).first().asString().contains("RUS", "PRK", "https://example.org/one");
        assertThat(follower.look().fetched()).as("the server says 304").isZero();

        put(TWO, ONE);
        FetchReport second = follower.look();
        assertThat(second.results()).hasSize(1);
        assertThat(events()).hasSize(2);
        assertThat(record().listDeliveries())
                .as("the second delivery holds the second item alone")
                .anySatisfy(d -> assertThat(d.summary().accepted()).isEqualTo(1));
        put(ONE, TWO);
        assertThat(follower.look().results()).as("nothing new in another order").isEmpty();
    }

    @Test
    void whatWasGotButNotReadBeforeAKillIsReadThen() throws IOException {
        put(ONE);
        follower().look();
        try (var files = Files.list(folder.resolve("feeds"))) {
            for (Path file : files.filter(
                            f -> f.toString().endsWith(".read") || f.toString().endsWith(".seen"))
                    .toList()) {
                Files.delete(file);
            }
        }
        FetchReport again = follower().look();
        assertThat(again.fetched()).isZero();
        assertThat(events()).hasSize(1);
        assertThat(record().listDeliveries()).hasSize(1);
    }

    @Test
    void robotsAreObeyedAndAServerThatCannotBeAskedIsLeftAlone() {
        put(ONE);
        server.put("/robots.txt", "User-agent: *\nDisallow: /world\n".getBytes(UTF_8));
        assertThatThrownBy(() -> follower().look())
                .isInstanceOf(DownloadException.class)
                .hasMessageContaining("robots.txt keeps programs out");
        assertThat(server.requestsOf("/world.rss")).isZero();

        server.put("/robots.txt", "User-agent: *\nDisallow: /\n\nUser-agent: entente\nAllow: /\n".getBytes(UTF_8));
        assertThat(looks(follower()))
                .as("a rule for this program counts before that for all")
                .isTrue();

        server.once("/robots.txt", FaultyServer.busy(503, "0"));
        server.once("/robots.txt", FaultyServer.busy(503, "0"));
        long before = server.requestsOf("/world.rss");
        assertThat(looks(follower())).isFalse();
        assertThat(server.requestsOf("/world.rss")).isEqualTo(before);
    }

    private static boolean looks(FeedFollower follower) {
        try {
            follower.look();
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    @Test
    void afterAFailureTheServerIsLeftAloneTwiceAsLongEachTime() throws IOException {
        put(ONE);
        FeedFollower follower = follower();
        for (int minutes : new int[] {5, 10, 20}) {
            server.once("/world.rss", FaultyServer.busy(500, "0"));
            server.once("/world.rss", FaultyServer.busy(500, "0"));
            assertThat(looks(follower)).isFalse();
            long before = server.requestsOf("/world.rss");
            now = now.plus(Duration.ofMinutes(minutes)).minusSeconds(1);
            assertThat(follower.look().results()).isEmpty();
            assertThat(server.requestsOf("/world.rss")).as("too early").isEqualTo(before);
            now = now.plusSeconds(1);
        }
        assertThat(follower.look().results()).hasSize(1);
    }

    @Test
    void whatIsNoFeedIsOneLineAndHarmsNothing() throws IOException {
        put(ONE);
        FeedFollower follower = follower();
        follower.look();
        server.put("/world.rss", "<html><body>Gone fishing</rss".getBytes(UTF_8));
        assertThatThrownBy(follower::look).isInstanceOf(Exception.class).hasMessageNotContaining("\n");
        put(TWO, ONE);
        now = now.plus(Duration.ofMinutes(5));
        follower.look();
        assertThat(events()).hasSize(2);
    }

    @Test
    void aServerMayAskForLongerPauses() throws IOException {
        put(ONE);
        server.put("/robots.txt", "User-agent: entente\nCrawl-delay: 600\n".getBytes(UTF_8));
        FeedFollower follower = follower();
        follower.look();
        now = now.plusSeconds(599);
        follower.look();
        assertThat(server.requestsOf("/world.rss")).isEqualTo(1);
        now = now.plusSeconds(2);
        follower.look();
        assertThat(server.requestsOf("/world.rss")).isEqualTo(2);
    }
}
