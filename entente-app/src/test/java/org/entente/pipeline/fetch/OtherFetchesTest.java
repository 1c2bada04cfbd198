package org.entente.pipeline.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import org.entente.delivery.KeepRule;
import org.entente.pipeline.Ingest;
import org.entente.pipeline.SourceText;
import org.entente.source.SourceFormatException;
import org.entente.source.fetch.Address;
import org.entente.source.fetch.Destinations;
import org.entente.source.fetch.Downloader;
import org.entente.source.fetch.Politeness;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OtherFetchesTest {

    private static final LocalDate DAY = FeedFixture.DAY;
    private static final String DATAVERSE_LIST =
            "/dataverse/api/datasets/:persistentId/versions/:latest/files?persistentId=doi:10.7910/DVN/LEJUQZ";

    @TempDir
    private Path folder;

    private FeedFixture feed;

    @BeforeEach
    void serve() throws IOException {
        feed = new FeedFixture(folder);
    }

    @AfterEach
    void stop() {
        feed.close();
    }

    @Test
    void gdelt1IsFetchedByDayAndItsGapsAreNamed() throws IOException {
        byte[] first = daily(1, "20160307");
        feed.server.put("/events/20160307.export.CSV.zip", first);
        String sum = FeedFixture.md5(first) + "  20160307.export.CSV.zip\n";
        feed.server.put("/events/md5sums", sum.getBytes(UTF_8));
        feed.server.put("/events/filesizes", (first.length + " 20160307.export.CSV.zip\n").getBytes(UTF_8));
        FetchReport report = feed.fetch("gdelt-1", DAY, DAY.plusDays(5));

        assertThat(feed.rows()).isEqualTo(1);
        assertThat(report.missing())
                .as("the clock stands at the 9th, whose file comes on the 10th")
                .containsExactly(new FetchReport.Gap("20160308.export.CSV.zip", "not listed"));

        byte[] second = daily(2, "20160308");
        feed.server.put("/events/20160308.export.CSV.zip", second);
        feed.server.put(
                "/events/md5sums", (sum + FeedFixture.md5(second) + "  20160308.export.CSV.zip\n").getBytes(UTF_8));
        FetchReport later = feed.fetch("gdelt-1", DAY, DAY.plusDays(5));

        assertThat(later.backfilled()).containsExactly("20160308.export.CSV.zip");
        assertThat(later.already()).isEqualTo(1);
        assertThat(feed.rows()).isEqualTo(2);
    }

    private static byte[] daily(long id, String day) throws IOException {
        String row = SourceText.gdelt(id, day, day, "RUS", "PRK", "04", "1.0");
        return FeedFixture.zip(day + ".export.CSV", row.getBytes(UTF_8));
    }

    @Test
    void aListThatHasChangedIsKeptUnderItsDay() throws IOException {
        feed.server.put("/consolidated.xml", row(1).getBytes(UTF_8));
        FetchReport first = snapshot();
        FetchReport same = snapshot();
        feed.server.put("/consolidated.xml", (row(1) + row(2)).getBytes(UTF_8));
        FetchReport changed = snapshot();

        assertThat(first.fetched()).isEqualTo(1);
        assertThat(same.fetched()).isZero();
        assertThat(same.results().getFirst().summary().already()).isTrue();
        assertThat(changed.results().getFirst().summary().rows()).isEqualTo(2);
        assertThat(feed.downloads().resolve("gdelt/list_2016-03-09.csv")).exists();
    }

    private static String row(long id) {
        return SourceText.gdelt(id, "20160307", "20160307", "RUS", "PRK", "04", "1.0");
    }

    private FetchReport snapshot() throws IOException {
        Politeness politeness = new Politeness(Duration.ZERO, 1, Duration.ZERO, Duration.ZERO, Duration.ofSeconds(5));
        try (Downloader downloader = new Downloader(politeness, "entente-test", Destinations.ANY)) {
            SnapshotSource source = new SnapshotSource("gdelt", Address.UN_SC, "list", ".csv");
            Ingest ingest = new Ingest(feed.record(), KeepRule.ALL);
            return new SnapshotFetch(source, feed.settings(politeness), downloader, ingest)
                    .run(DAY, DAY, FetchListener.SILENT);
        }
    }

    @Test
    void votesComeFromTheFilesThatTheDataverseLists() throws IOException {
        byte[] votes = (SourceText.VOTES + "1,Russia,RU,yes\n1,United States,US,no\n").getBytes(UTF_8);
        feed.server.put("/dataverse/api/access/datafile/77?format=original", votes);
        feed.server.put(DATAVERSE_LIST, listOf("UNVotes2024.csv", votes));
        FetchReport report = feed.fetch("un-votes", DAY, DAY);

        assertThat(report.results())
                .singleElement()
                .satisfies(r -> assertThat(r.summary().accepted()).isEqualTo(2));
        assertThat(feed.rows()).isEqualTo(2);
    }

    private static byte[] listOf(String name, byte[] content) {
        return ("{\"status\":\"OK\",\"data\":[{\"label\":\"Codebook.pdf\",\"dataFile\":{\"id\":5}},{\"label\":\"" + name
                        + "\",\"dataFile\":{\"id\":77,\"filesize\":" + content.length + ",\"md5\":\""
                        + FeedFixture.md5(content) + "\",\"tabularData\":false}}]}")
                .getBytes(UTF_8);
    }

    @Test
    void aDataverseWithoutVotesIsAnErrorThatListsWhatItHas() {
        feed.server.put(DATAVERSE_LIST, listOf("Agreement.csv", new byte[1]));

        assertThatThrownBy(() -> feed.fetch("un-votes", DAY, DAY))
                .isInstanceOf(SourceFormatException.class)
                .hasMessageContaining("Agreement.csv")
                .hasMessageNotContaining("\n");
    }

    @Test
    void aSourceThatCannotBeFetchedIsAnsweredWithThoseThatCan() {
        assertThatThrownBy(() -> Fetches.require("acled"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("ofac-sdn");
    }
}
