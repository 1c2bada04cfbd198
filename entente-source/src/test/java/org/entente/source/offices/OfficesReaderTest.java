package org.entente.source.offices;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.entente.entry.OfficeTenure;
import org.entente.source.BytesInput;
import org.entente.source.ReadReport;
import org.entente.source.RealData;
import org.entente.source.RecordingSink;
import org.junit.jupiter.api.Test;

final class OfficesReaderTest {

    private final OfficesReader reader = new OfficesReader();
    private final RecordingSink sink = new RecordingSink();

    private ReadReport read(String fixture) throws IOException {
        try (var in = getClass().getResourceAsStream(fixture)) {
            return reader.read(new BytesInput(fixture, in.readAllBytes()), sink);
        }
    }

    @Test
    void anEndByMonthLastsToTheEndOfTheMonthAndTheReportSaysSo() throws IOException {
        ReadReport report = read("reign.csv");
        assertThat(sink.entries())
                .extracting(entry -> ((OfficeTenure) entry).span().toString())
                .containsExactly(
                        "1948-09-09/1994-07-31", "1994-07-08/..", "2001-04-01/2001-10-31", "2005-04-01/2005-10-31");
        assertThat(report.notes()).singleElement().asString().startsWith("3 tenures end in a month");
    }

    @Test
    void whereTheDataEndATenureGoesOn() throws IOException {
        ReadReport report = read("archigos.csv");
        assertThat(sink.entries())
                .extracting(entry -> ((OfficeTenure) entry).span().toString())
                .containsExactly("1948-09-09/1994-07-08", "2011-12-18/..", "1862-09-23/1890-03-18");
        assertThat(sink.entries().toString()).doesNotContain("1983");
        assertThat(report.coverage().getFirst().coverage().to()).isEqualTo("2015-12-31");
    }

    @Test
    void theGenuineListsAreAcceptedWhole() throws IOException {
        ReadReport reign = reader.read(RealData.open("leaders/leaderlist_3_21.csv"), sink);
        ReadReport archigos = reader.read(RealData.open("leaders/archigos.csv"), sink);

        assertThat(sink.rejects()).isEmpty();
        assertThat(reign.rows()).isEqualTo(2_524);
        assertThat(archigos.rows()).isEqualTo(3_409);
        assertThat(sink.entries()).extracting(e -> e.provenance().id()).doesNotHaveDuplicates();
    }
}
