package org.entente.pipeline.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.entente.delivery.KeepRule;
import org.entente.pipeline.Ingest;
import org.entente.record.RecordFolder;
import org.entente.record.RecordSnapshot;
import org.entente.record.SnapshotOptions;
import org.entente.source.fetch.Destinations;
import org.entente.source.fetch.Downloader;
import org.entente.source.fetch.Politeness;
import org.entente.source.fetch.Slot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A day and the morning after, as they come. */
class SlotFollowerTest {

    private static final LocalDate NEXT = FeedFixture.DAY.plusDays(1);

    @TempDir
    private Path folder;

    @Test
    void theTimeIsThatOfTheFeedAndNothingIsAskedForTwice() throws IOException {
        try (FeedFixture feed = new FeedFixture(folder)) {
            come(feed, FeedFixture.slot(0));
            come(feed, FeedFixture.slot(1));
            SlotFollower.Look first = look(feed);
            int asked = feed.server.requests().size();
            SlotFollower.Look second = look(feed);

            assertThat(first.newest()).isEqualTo(FeedFixture.slot(1));
            assertThat(first.report().missing()).isEmpty();
            assertThat(second.unchanged()).isTrue();
            assertThat(feed.server.requests()).hasSize(asked + 1);
            assertThat(feed.rows()).isEqualTo(4);
        }
    }

    @Test
    void whatIsLateDamagedOrLostIsMissingUntilItComesAndNeverNone() throws IOException {
        try (FeedFixture feed = new FeedFixture(folder)) {
            come(feed, FeedFixture.slot(0));
            byte[] genuine = FeedFixture.zip(FeedFixture.slot(1));
            come(feed, FeedFixture.slot(1));
            feed.server.put(FeedFixture.path(FeedFixture.slot(1)), new byte[] {'P', 'K', 3, 4, 9});
            come(feed, FeedFixture.slot(3));
            SlotFollower.Look first = look(feed);

            assertThat(first.report().missing())
                    .extracting(FetchReport.Gap::name)
                    .containsExactly(
                            FeedFixture.slot(1).text(), FeedFixture.slot(2).text());

            feed.server.put(FeedFixture.path(FeedFixture.slot(1)), genuine);
            come(feed, FeedFixture.slot(2));
            SlotFollower.Look second = look(feed);

            assertThat(second.newest()).isEqualTo(FeedFixture.slot(3));
            assertThat(second.report().missing()).isEmpty();
            assertThat(second.report().backfilled())
                    .containsExactly(
                            FeedFixture.slot(1).text(), FeedFixture.slot(2).text());
            assertThat(second.report().late())
                    .containsExactly(FeedFixture.slot(2).text());
            assertThat(feed.rows()).isEqualTo(8);
        }
    }

    @Test
    void aDayIsClosedWhenItIsWholeOrADayHasPassedSinceAndIsFoldedIntoOneDelivery() throws IOException {
        try (FeedFixture feed = new FeedFixture(folder)) {
            List<Slot> day = Slot.listOf(FeedFixture.DAY);
            for (Slot slot : day) {
                if (slot.number() % 48 == 0) {
                    look(come(feed, slot));
                } else if (slot != day.get(50)) {
                    come(feed, slot);
                }
            }
            look(feed);
            SlotFollower follower = follower(feed);
            assertThat(follower.closedDays(null)).isEmpty();

            come(feed, day.get(50));
            look(feed);
            assertThat(follower.closedDays(null)).containsExactly(FeedFixture.DAY);
            assertThat(follower.closedDays(FeedFixture.DAY)).isEmpty();

            String before = content(feed);
            assertThat(feed.record().listDeliveries()).hasSizeGreaterThan(2);
            follower.planFold(FeedFixture.DAY);
            follower.fold(false);
            look(feed);
            assertThat(feed.record().listDeliveries())
                    .as("a day waits for a round with time")
                    .hasSizeGreaterThan(2);
            follower.fold(true);
            assertThat(feed.record().listDeliveries()).hasSize(1);
            assertThat(content(feed)).isEqualTo(before);
            assertThat(feed.rows()).isEqualTo(2 * Slot.A_DAY);

            come(feed, Slot.listOf(NEXT).getFirst());
            assertThat(look(feed).report().already()).isGreaterThanOrEqualTo(Slot.A_DAY);
            come(feed, new Slot(Slot.listOf(NEXT).getLast().number() + Slot.A_DAY));
            look(feed);
            assertThat(follower.closedDays(FeedFixture.DAY))
                    .as("almost nothing came, but the feed has gone on for a day")
                    .containsExactly(NEXT);
            assertThat(follower.listMissing(NEXT)).hasSize(Slot.A_DAY - 1);
        }
    }

    private static String content(FeedFixture feed) {
        try (RecordSnapshot view = feed.record().open(SnapshotOptions.asOf(NEXT))) {
            var events = view.events("gdelt-2");
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < events.size(); i++) {
                text.append(events.day(i)).append(' ').append(events.source(i)).append(' ');
                text.append(events.code(i)).append('\n');
            }
            var exposure = view.exposure("gdelt-2");
            for (int i = 0; i < exposure.size(); i++) {
                text.append(exposure.day(i))
                        .append('=')
                        .append(exposure.events(i))
                        .append('\n');
            }
            return text.toString();
        }
    }

    /** A slot is there, listed, and announced as the latest unless a later one is. */
    private static FeedFixture come(FeedFixture feed, Slot slot) throws IOException {
        byte[] zip = FeedFixture.zip(slot);
        feed.server.put(FeedFixture.path(slot), zip);
        feed.list(slot, zip);
        feed.publish();
        feed.server.put(
                "/gdeltv2/lastupdate.txt", (FeedFixture.line(slot, zip) + "\n").getBytes(StandardCharsets.UTF_8));
        return feed;
    }

    private static SlotFollower.Look look(FeedFixture feed) throws IOException {
        return follower(feed).look();
    }

    private static SlotFollower follower(FeedFixture feed) {
        Politeness politeness =
                new Politeness(Duration.ZERO, 2, Duration.ofMillis(5), Duration.ofMillis(50), Duration.ofSeconds(5));
        RecordFolder record = feed.record();
        return new SlotFollower(
                feed.settings(politeness),
                new Downloader(politeness, "entente-test", Destinations.ANY),
                record,
                new Ingest(record, KeepRule.ALL),
                3);
    }
}
