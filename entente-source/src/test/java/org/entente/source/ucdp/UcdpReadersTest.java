package org.entente.source.ucdp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.entente.actor.StateId;
import org.entente.entry.Conflict;
import org.entente.entry.Entry;
import org.entente.source.BytesInput;
import org.entente.source.ReadReport;
import org.entente.source.RealData;
import org.entente.source.RecordingSink;
import org.entente.source.SourceReader;
import org.junit.jupiter.api.Test;

final class UcdpReadersTest {

    private final RecordingSink sink = new RecordingSink();

    private ReadReport read(SourceReader reader, String fixture) throws IOException {
        try (var in = getClass().getResourceAsStream(fixture)) {
            return reader.read(new BytesInput(fixture, in.readAllBytes()), sink);
        }
    }

    private Conflict conflict(int i) {
        return (Conflict) sink.entries().get(i);
    }

    @Test
    void aStateThatSupportsASideStandsBesideIt() throws IOException {
        ReadReport report = read(new UcdpAcdReader(), "acd_table.csv");

        assertThat(conflict(0).sideA()).hasToString("UKR");
        assertThat(conflict(0).sideB()).isNull();
        assertThat(conflict(0).withB()).extracting(StateId::iso3).containsExactly("RUS");
        assertThat(conflict(0).deathsLow()).isEqualTo(1_000);
        assertThat(conflict(0).deathsHigh()).isNaN();
        assertThat(conflict(0).known()).isEqualTo("2015-06-30");
        assertThat(report.notes()).singleElement().asString().startsWith("1 rows do not name");
    }

    @Test
    void anEpisodeIsCutAtTheYear() throws IOException {
        read(new UcdpAcdReader(), "acd_table.csv");
        assertThat(sink.entries())
                .extracting(entry -> ((Conflict) entry).span().toString())
                .containsExactly("2014-05-02/2014-09-15", "1970-01-01/1970-12-31", "1971-01-01/1971-08-07");
        assertThat(conflict(1).hostility()).isEqualTo("minor armed conflict");
        assertThat(conflict(1).deathsHigh()).isEqualTo(999);
    }

    @Test
    void theGenuineHeaderNamesAlliesAndArmedGroups() throws IOException {
        read(new UcdpAcdReader(), "acd.csv");
        assertThat(conflict(0).sideA()).hasToString("AUS");
        assertThat(conflict(0).withA()).extracting(StateId::iso3).containsExactly("USA", "GBR");
        assertThat(conflict(0).sideB()).hasToString("IRQ");
        assertThat(conflict(1).sideB()).hasToString("Fixture Movement");
        assertThat(conflict(1).withA()).extracting(StateId::iso3).containsExactly("SAU", "ARE");
        assertThat(conflict(1).kind()).isEqualTo("internationalized");
    }

    @Test
    void anEventHasItsDeathsAndThePrecisionOfItsDay() throws IOException {
        read(new UcdpGedReader(), "ged.csv");
        assertThat(conflict(0).sideA()).hasToString("YEM");
        assertThat(conflict(0).sideB()).hasToString("Fixture Movement");
        assertThat(List.of(conflict(0).deathsLow(), conflict(0).deathsHigh())).containsExactly(4.0, 7.0);
        assertThat(conflict(1).occurred()).hasToString("2015-05");
        assertThat(conflict(1).sideB()).isNull();
        assertThat(conflict(1).kind()).isEqualTo("one-sided");
        assertThat(conflict(2).sideB()).hasToString("ETH");
    }

    @Test
    void theDerivedTableIsAcceptedWhole() throws IOException {
        ReadReport report = new UcdpAcdReader().read(RealData.open("cow/ucdp_acd.csv"), sink);

        assertThat(sink.rejects()).isEmpty();
        assertThat(report.rows()).isEqualTo(5_652);
        assertThat(sink.entries()).hasSize(5_652);
        assertThat(sink.entries())
                .extracting(Entry::provenance)
                .extracting("id")
                .doesNotHaveDuplicates();
        assertThat(sink.entries().stream().map(Conflict.class::cast))
                .anyMatch(c -> c.conflict().equals("13246")
                        && c.withB().stream().anyMatch(s -> s.iso3().equals("RUS")));
    }
}
