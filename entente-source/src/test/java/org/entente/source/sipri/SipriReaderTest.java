package org.entente.source.sipri;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.entente.entry.Flow;
import org.entente.source.BytesInput;
import org.entente.source.ReadReport;
import org.entente.source.RecordingSink;
import org.junit.jupiter.api.Test;

final class SipriReaderTest {

    private final RecordingSink sink = new RecordingSink();

    private ReadReport read(String fixture) throws IOException {
        try (InputStream in = SipriReaderTest.class.getResourceAsStream(fixture)) {
            return new SipriReader().read(new BytesInput(fixture, in.readAllBytes()), sink);
        }
    }

    private List<Flow> flows() {
        return sink.entries().stream().map(Flow.class::cast).toList();
    }

    @Test
    void aValueOfZeroIsLessThanHalfAMillion() throws IOException {
        ReadReport report = read("values.csv");
        Flow zero = flows().get(2);
        assertThat(zero.low()).isZero();
        assertThat(zero.high()).isEqualTo(.5);
        assertThat(zero.known()).isEqualTo("2011-03-31");
        assertThat(report.coverage())
                .singleElement()
                .satisfies(c -> assertThat(c.coverage().absentMeansZero()).isTrue());
    }

    @Test
    void theSovietUnionIsRussia() throws IOException {
        read("values.csv");
        assertThat(flows().getFirst().source().iso3()).isEqualTo("RUS");
        assertThat(flows().getLast().target().iso3()).isEqualTo("KOR");
    }

    @Test
    void anExportHasAFlowForEachYearAndNoTotals() throws IOException {
        ReadReport report = read("export.csv");
        assertThat(report.rows()).isEqualTo(2);
        assertThat(flows())
                .extracting(f -> f.source() + ">" + f.target() + " " + f.occurred() + " " + f.low() + "-" + f.high())
                .containsExactly(
                        "RUS>CHN 2000 1200.0-1200.0",
                        "RUS>CHN 2001 0.0-0.0",
                        "RUS>CHN 2002 900.0-900.0",
                        "RUS>PRK 2000 18.0-18.0",
                        "RUS>PRK 2001 28.0-28.0",
                        "RUS>PRK 2002 0.0-0.5");
        assertThat(flows().getFirst().provenance().line()).isEqualTo(7);
        assertThat(report.coverage())
                .singleElement()
                .satisfies(c -> assertThat(c.coverage().absentMeansZero())
                        .as("partners that are not listed are unknown")
                        .isFalse());
    }

    @Test
    void theRegisterKeepsTheMarksOfEstimates() throws IOException {
        read("register.csv");
        assertThat(flows()).allSatisfy(f -> assertThat(f.provenance().dataset()).isEqualTo("sipri-register"));
        assertThat(flows().getFirst().item())
                .isEqualTo("Type-1 (Transport helicopter), number estimated by SIPRI, year estimated by SIPRI");
        assertThat(flows().get(1).item()).isEqualTo("Type-2 (Fighter aircraft)");
        assertThat(flows().get(1).low()).isEqualTo(14);
    }
}
