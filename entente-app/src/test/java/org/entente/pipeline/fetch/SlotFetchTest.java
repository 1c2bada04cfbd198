package org.entente.pipeline.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.entente.pipeline.fetch.FeedFixture.DAY;
import static org.entente.pipeline.fetch.FeedFixture.path;
import static org.entente.pipeline.fetch.FeedFixture.slot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.entente.delivery.Delivery;
import org.entente.pipeline.SourceText;
import org.entente.source.fetch.DownloadException;
import org.entente.source.fetch.Slot;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SlotFetchTest {

    private static final int ROWS_A_DAY = 2 * Slot.A_DAY;
    private static final byte[] WEB_PAGE = "<!DOCTYPE html>\n<html><body>Moved</body></html>".getBytes(UTF_8);

    @TempDir
    private Path folder;

    private FeedFixture feed;

    @BeforeEach
    void serve() throws IOException {
        feed = new FeedFixture(folder);
        feed.serveWholeDay();
    }

    @AfterEach
    void stop() {
        feed.close();
    }

    @Test
    void aWholeDayBecomesOneDeliveryAndLeavesNoPartBehind() throws IOException {
        FetchReport report = feed.fetch();

        assertThat(report.fetched()).isEqualTo(Slot.A_DAY);
        assertThat(report.missing()).isEmpty();
        assertThat(report.results())
                .singleElement()
                .satisfies(r -> assertThat(r.notes()).noneMatch(n -> n.contains("quarter-hours")));
        assertThat(feed.rows()).isEqualTo(ROWS_A_DAY);
        assertThat(partsLeft()).isEmpty();
    }

    @Test
    void nothingIsFetchedTwice() throws IOException {
        feed.fetch();
        FetchReport again = feed.fetch();

        assertThat(again.fetched()).isZero();
        assertThat(again.already()).isEqualTo(Slot.A_DAY);
        assertThat(again.results()).isEmpty();
        assertThat(feed.server.requestsOf(Slot.EVENTS)).isEqualTo(Slot.A_DAY);
        assertThat(feed.rows()).isEqualTo(ROWS_A_DAY);
    }

    @Test
    void slotsThatAreNotThereAreNamedAndBackFilledWhenTheyCome() throws IOException {
        feed.server.remove(path(slot(3)));
        feed.lines().remove(10);
        feed.publish();
        FetchReport report = feed.fetch();

        assertThat(report.missing())
                .containsExactly(
                        new FetchReport.Gap(slot(3).text(), "listed, but not there"),
                        new FetchReport.Gap(slot(10).text(), "not listed"));
        assertThat(feed.rows()).isEqualTo(ROWS_A_DAY - 4);
        assertThat(report.results().getFirst().notes()).anyMatch(n -> n.contains("94 of the 96 quarter-hours"));

        feed.server.put(path(slot(3)), FeedFixture.zip(slot(3)));
        feed.list(slot(10), FeedFixture.zip(slot(10)));
        feed.publish();
        FetchReport later = feed.fetch();

        assertThat(later.missing()).isEmpty();
        assertThat(later.backfilled()).containsExactly(slot(3).text(), slot(10).text());
        assertThat(later.late()).containsExactly(slot(10).text());
        assertThat(later.fetched()).isEqualTo(2);
        assertThat(feed.rows()).isEqualTo(ROWS_A_DAY);
    }

    @Test
    void slotsListedTwiceAreNamedAndCountOnce() throws IOException {
        feed.lines().add(20, feed.lines().get(20));
        feed.publish();
        FetchReport report = feed.fetch();

        assertThat(report.repeated()).containsExactly(slot(20).text());
        assertThat(report.fetched()).isEqualTo(Slot.A_DAY);
        assertThat(feed.rows()).isEqualTo(ROWS_A_DAY);
    }

    @Test
    void whenTheLastLineOfASlotIsWrongAnEarlierOneIsTried() throws IOException {
        feed.list(slot(20), "something else".getBytes(UTF_8));
        feed.publish();

        assertThat(feed.fetch().missing()).isEmpty();
        assertThat(feed.rows()).isEqualTo(ROWS_A_DAY);
    }

    @Test
    void whatIsNotWholeIsMissingAndNeverStaysOnTheDisk() throws IOException {
        byte[] good = FeedFixture.zip(slot(5));
        feed.server.put(path(slot(5)), Arrays.copyOf(good, good.length / 2));
        feed.server.put(path(slot(6)), WEB_PAGE);
        byte[] flipped = FeedFixture.zip(slot(7));
        flipped[flipped.length / 2] ^= 1;
        feed.server.put(path(slot(7)), flipped);
        FetchReport report = feed.fetch();

        assertThat(report.missing())
                .extracting(FetchReport.Gap::name)
                .containsExactly(slot(5).text(), slot(6).text(), slot(7).text());
        assertThat(report.missing().get(0).reason()).contains("were announced");
        assertThat(report.missing().get(1).reason()).contains("web page");
        assertThat(report.missing().get(2).reason()).contains("another MD5");
        assertThat(feed.rows()).isEqualTo(ROWS_A_DAY - 6);
        assertThat(partsLeft()).isEmpty();
        assertThat(feed.downloads().resolve("gdelt-2/20160307")).isNotEmptyDirectory();
        assertThat(Files.exists(fileOf(slot(5)))).isFalse();
    }

    @Test
    void aFileThatIsWholeButNoGdeltKeepsOnlyItselfOut() throws IOException {
        byte[] page = FeedFixture.zip(slot(8).text() + ".export.CSV", WEB_PAGE);
        feed.server.put(path(slot(8)), page);
        feed.lines().set(8, FeedFixture.line(slot(8), page));
        feed.publish();
        FetchReport report = feed.fetch();

        assertThat(report.missing()).singleElement().satisfies(gap -> {
            assertThat(gap.name()).isEqualTo(slot(8).text());
            assertThat(gap.reason()).contains("is not gdelt").doesNotContain("\n");
        });
        assertThat(feed.rows()).isEqualTo(ROWS_A_DAY - 2);
    }

    @Test
    void aRejectedRowIsNamedByItsOwnFileAndLine() throws IOException {
        byte[] bad = FeedFixture.zip(slot(9).text() + ".export.CSV", badSecondRow());
        feed.server.put(path(slot(9)), bad);
        feed.lines().set(9, FeedFixture.line(slot(9), bad));
        feed.publish();
        FetchReport report = feed.fetch();

        assertThat(report.results().getFirst().rejects()).singleElement().satisfies(reject -> {
            assertThat(reject.file()).endsWith(slot(9).text() + ".export.CSV.zip!" + slot(9).text() + ".export.CSV");
            assertThat(reject.line()).isEqualTo(2);
        });
    }

    private static byte[] badSecondRow() {
        String row = SourceText.gdelt(7, "20160307", "20160307", "RUS", "PRK", "04", "1.0");
        return (row + row.replaceFirst("7\t", "x\t")).getBytes(UTF_8);
    }

    @Test
    void aBusyServerIsAskedAgainWhenItSaysSo() throws IOException {
        feed.server.once(path(slot(1)), FaultyServer.busy(503, "1"));
        long start = System.nanoTime();

        assertThat(feed.fetch().missing()).isEmpty();
        assertThat(System.nanoTime() - start).isGreaterThan(1_000_000_000L);
    }

    @Test
    void aCutDownloadGoesOnWhereItBrokeOff() throws IOException {
        feed.server.once(path(slot(2)), FaultyServer.cutAfter(50));

        assertThat(feed.fetch().missing()).isEmpty();
        assertThat(feed.server.requests()).contains(path(slot(2)) + " bytes=50-");
        assertThat(feed.rows()).isEqualTo(ROWS_A_DAY);
    }

    @Test
    void aServerThatGivesUpEndsTheRunAndTheNextGoesOn() throws IOException {
        for (int i = 0; i < 4; i++) {
            feed.server.once(path(slot(40)), FaultyServer.busy(500, "0"));
        }
        assertThatThrownBy(feed::fetch)
                .isInstanceOfSatisfying(
                        DownloadException.class,
                        e -> assertThat(e.reason()).isEqualTo(DownloadException.Reason.REFUSED))
                .hasMessageContaining("status 500")
                .hasMessageNotContaining("\n");
        assertThat(feed.rows()).isZero();

        assertThat(feed.fetch().missing()).isEmpty();
        assertThat(feed.server.requestsOf(slot(39).text() + Slot.EVENTS)).isEqualTo(1);
        assertThat(feed.rows()).isEqualTo(ROWS_A_DAY);
    }

    @Test
    void theListIsSentAgainOnlyWhenItHasChanged() throws IOException {
        feed.fetch();
        List<String> before = List.copyOf(feed.server.requests());
        Path list = feed.downloads().resolve("gdelt-2/masterfilelist.txt");
        FileTime written = Files.getLastModifiedTime(list);
        feed.fetch();

        assertThat(feed.server.requests()).hasSize(before.size() + 1);
        assertThat(Files.getLastModifiedTime(list)).isEqualTo(written);
    }

    @Test
    void aDroppedDeliveryIsIngestedAgainFromTheDisk() throws IOException {
        feed.fetch();
        Delivery delivery = feed.record().listDeliveries().getFirst();
        feed.record().drop(delivery.id());
        FetchReport again = feed.fetch();

        assertThat(again.fetched()).isZero();
        assertThat(feed.rows()).isEqualTo(ROWS_A_DAY);
    }

    @Test
    void daysBeforeTheFirstAreRefused() {
        assertThatThrownBy(() -> feed.fetch("gdelt", DAY.minusYears(5), DAY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("gdelt-1");
    }

    private Path fileOf(Slot slot) {
        return feed.downloads().resolve("gdelt-2/20160307").resolve(slot.text() + Slot.EVENTS);
    }

    private List<Path> partsLeft() throws IOException {
        try (Stream<Path> files = Files.walk(feed.downloads())) {
            return files.filter(f -> f.toString().endsWith(".part")).toList();
        }
    }
}
