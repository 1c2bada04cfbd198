package org.entente.pipeline.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.entente.listing.ListingSpell;
import org.entente.record.RecordSnapshot;
import org.entente.record.SnapshotOptions;
import org.entente.source.fetch.DownloadException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two days of a sanctions list, fetched and read by the list's own reader. */
class ListFetchTest {

    private static final LocalDate FIRST = LocalDate.of(2016, 3, 9);
    private static final LocalDate SECOND = LocalDate.of(2016, 4, 20);

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
    void namesOfTheSdnListAreListedAndDelistedBetweenTheDaysOnWhichItWasFetched() throws IOException {
        put("/exports/SDN.CSV", sdn(36, "CUBA") + sdn(4012, "DPRK3"));
        feed.fetch("ofac-sdn", FIRST, FIRST, FIRST);
        put("/exports/SDN.CSV", sdn(4012, "DPRK3") + sdn(4014, "RUSSIA-EO14024"));
        FetchReport later = feed.fetch("ofac-sdn", SECOND, SECOND, SECOND);

        assertThat(later.fetched()).isEqualTo(1);
        assertThat(feed.downloads().resolve("ofac-sdn/sdn_2016-04-20.csv")).exists();
        assertThat(spells("ofac-sdn"))
                .containsExactly("36 null gone by 2016-04-20", "4012 null stands", "4014 2016-03-10 stands");
    }

    private static String sdn(int number, String program) {
        return number + ",\"FIXTURE " + number + "\",-0- ,\"" + program + "\"" + ",-0- ".repeat(8) + "\n";
    }

    @Test
    void namesOfTheSecurityCouncilsListKeepTheDayThatTheyWereListedOn() throws IOException {
        put("/consolidated.xml", unsc("2016-03-08", entity(1, "2006-10-14") + entity(2, "2012-05-02")));
        feed.fetch("un-sc", FIRST, FIRST, FIRST);
        put("/consolidated.xml", unsc("2016-04-19", entity(2, "2012-05-02") + entity(3, "2016-03-30")));
        feed.fetch("un-sc", SECOND, SECOND, SECOND);

        assertThat(spells("un-sc"))
                .containsExactly(
                        "KPe.901 2006-10-14 gone by 2016-04-19",
                        "KPe.902 2012-05-02 stands",
                        "KPe.903 2016-03-30 stands");
    }

    private static String unsc(String day, String entities) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><CONSOLIDATED_LIST dateGenerated=\"" + day
                + "T00:00:09.554Z\"><INDIVIDUALS/><ENTITIES>" + entities + "</ENTITIES></CONSOLIDATED_LIST>";
    }

    private static String entity(int id, String listed) {
        return "<ENTITY><DATAID>" + id + "</DATAID><FIRST_NAME>FIXTURE " + id
                + "</FIRST_NAME><UN_LIST_TYPE>DPRK</UN_LIST_TYPE><REFERENCE_NUMBER>KPe.90" + id
                + "</REFERENCE_NUMBER><LISTED_ON>" + listed + "</LISTED_ON></ENTITY>";
    }

    @Test
    void aWebPageInsteadOfTheListIsRefusedInOneLineAndNothingIsKept() {
        put("/exports/SDN.CSV", "<!DOCTYPE html><html><body>Maintenance</body></html>");
        assertThatThrownBy(() -> feed.fetch("ofac-sdn", FIRST, FIRST, FIRST))
                .isInstanceOf(DownloadException.class)
                .hasMessageNotContaining("\n");
        assertThat(feed.record().listDeliveries()).isEmpty();
    }

    private void put(String path, String text) {
        feed.server.put(path, text.getBytes(UTF_8));
    }

    private List<String> spells(String list) {
        try (RecordSnapshot view = feed.record().open(SnapshotOptions.asOf(LocalDate.of(2017, 1, 1)))) {
            return view.listListings(list).stream().map(ListFetchTest::text).toList();
        }
    }

    private static String text(ListingSpell spell) {
        return spell.entity() + " " + spell.listedFrom()
                + (spell.goneBy() == null ? " stands" : " gone by " + spell.goneBy());
    }
}
