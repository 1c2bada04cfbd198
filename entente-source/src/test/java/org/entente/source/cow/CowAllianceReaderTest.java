package org.entente.source.cow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.entente.entry.Pledge;
import org.entente.pledge.Obligation;
import org.entente.source.BytesInput;
import org.entente.source.ReadReport;
import org.entente.source.RealData;
import org.entente.source.RecordingSink;
import org.entente.source.SourceFormatException;
import org.entente.source.SourceInput;
import org.entente.time.DateSpan;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class CowAllianceReaderTest {

    private final CowAllianceReader reader = new CowAllianceReader();
    private final RecordingSink sink = new RecordingSink();

    private ReadReport readFixture() throws IOException {
        String name = "alliance_by_member.csv";
        try (var in = getClass().getResourceAsStream(name)) {
            return reader.read(new BytesInput(name, in.readAllBytes()), sink);
        }
    }

    private List<Pledge> pledges() {
        return sink.entries().stream().map(Pledge.class::cast).toList();
    }

    @Test
    void aMemberThatRejoinsHasTwoPledges() throws IOException {
        readFixture();
        assertThat(pledges())
                .filteredOn(pledge -> pledge.member().iso3().equals("PRT"))
                .extracting(pledge -> pledge.provenance().id())
                .containsExactly("901:235:1816-01-01", "901:235:1911-11-06");
    }

    @Test
    void ententeIsAPromiseToConsultAndAnOpenEndStaysOpen() throws IOException {
        readFixture();
        Pledge last = pledges().getLast();
        assertThat(last.title()).isEqualTo("Type III: Entente");
        assertThat(last.obligations()).containsExactly(Obligation.CONSULTATION);
        assertThat(last.inForce().to()).isNull();
        assertThat(last.known()).isEqualTo("2000-02-09");
    }

    @Test
    void theReportSaysWhereTheDataEndAndWhatIsCensored() throws IOException {
        ReadReport report = readFixture();
        assertThat(report.coverage()).singleElement().satisfies(c -> {
            assertThat(c.coverage().to()).isEqualTo("2012-12-31");
            assertThat(c.coverage().absentMeansZero()).isTrue();
        });
        assertThat(report.notes()).anyMatch(n -> n.startsWith("2 memberships are left-censored"));
        assertThat(report.notes()).anyMatch(n -> n.startsWith("1 memberships leave an obligation open"));
    }

    @Test
    void aDyadicFileIsToldWhichFileIsNeeded() {
        String header = "version4id,ccode1,state_name1,ccode2,state_name2,ss_type,version\n";
        byte[] bytes = header.getBytes(StandardCharsets.UTF_8);
        assertThat(reader.recognizes("alliance_v4.1_by_dyad.csv", bytes)).isTrue();
        assertThatThrownBy(() -> reader.read(new BytesInput("alliance_v4.1_by_dyad.csv", bytes), sink))
                .isInstanceOf(SourceFormatException.class)
                .hasMessageContaining("alliance_v4.1_by_member.csv");
    }

    /** Published facts: Gibler (2009), version 4.1, alliances 264, 265 and 397. */
    @Test
    void publishedAlliancesOfNorthKoreaComeOut() throws IOException {
        SourceInput input = RealData.open("cow/alliance_v4.1_by_member.csv");
        reader.read(input, sink);

        assertThat(sink.rejects()).isEmpty();
        assertThat(sink.entries()).hasSize(1_221);
        assertAlliance("264", List.of("RUS", "PRK"), "1961-07-06", "1995-09-07", Obligation.DEFENSE);
        assertAlliance("265", List.of("CHN", "PRK"), "1961-07-11", null, Obligation.DEFENSE);
        assertAlliance("397", List.of("RUS", "PRK"), "2000-02-09", null, Obligation.CONSULTATION);
        assertThat(pledges())
                .filteredOn(p -> p.treaty().equals("397"))
                .extracting(Pledge::title)
                .containsOnly("Type III: Entente");
    }

    private void assertAlliance(
            String treaty, List<String> members, String from, @Nullable String to, Obligation obligation) {
        DateSpan span = new DateSpan(LocalDate.parse(from), to == null ? null : LocalDate.parse(to));
        assertThat(pledges())
                .filteredOn(p -> p.treaty().equals(treaty))
                .allSatisfy(p -> {
                    assertThat(p.inForce()).isEqualTo(span);
                    assertThat(p.obligations()).contains(obligation);
                })
                .extracting(p -> p.member().iso3())
                .containsExactlyInAnyOrderElementsOf(members);
    }
}
