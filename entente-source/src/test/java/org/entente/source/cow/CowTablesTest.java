package org.entente.source.cow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.entente.entry.Capability;
import org.entente.entry.Conflict;
import org.entente.entry.Entry;
import org.entente.entry.Flow;
import org.entente.entry.GroupMembership;
import org.entente.entry.Observation;
import org.entente.source.BytesInput;
import org.entente.source.ReadReport;
import org.entente.source.RecordingSink;
import org.entente.source.SourceReader;
import org.junit.jupiter.api.Test;

/** What the rows of the project's tables become. */
final class CowTablesTest {

    private final RecordingSink sink = new RecordingSink();

    private ReadReport read(SourceReader reader, String fixture) throws IOException {
        try (InputStream in = CowTablesTest.class.getResourceAsStream(fixture)) {
            return reader.read(new BytesInput(fixture, in.readAllBytes()), sink);
        }
    }

    private <T extends Entry> List<T> entries(Class<T> type) {
        return sink.entries().stream().map(type::cast).toList();
    }

    @Test
    void minusNineIsAnUnknownMeansOfPower() throws IOException {
        read(new CowNmcReader(), "nmc.csv");
        assertThat(entries(Capability.class))
                .hasSize(21)
                .filteredOn(c -> c.state().iso3().equals("PRK") && c.variable().equals("milex"))
                .singleElement()
                .satisfies(c -> {
                    assertThat(c.value()).isNaN();
                    assertThat(c.known()).isEqualTo("2001-12-31");
                });
    }

    @Test
    void aPairThatStandsOnceGivesBothDirections() throws IOException {
        read(new CowTradeReader(), "trade.csv");
        assertThat(entries(Flow.class)).hasSize(8);
        assertThat(amount("PRK", "RUS", "2003")).isEqualTo(2.9);
        assertThat(amount("RUS", "PRK", "2003")).isEqualTo(120.5);
        assertThat(amount("RUS", "PRK", "2004")).isNaN();
        assertThat(amount("PRK", "USA", "2003")).isZero();
    }

    @Test
    void aPairThatStandsInBothOrdersGivesEachDirectionOnce() throws IOException {
        ReadReport report = read(new CowTradeReader(), "trade_directed.csv");
        assertThat(entries(Flow.class)).hasSize(4);
        assertThat(report.notes()).singleElement().asString().contains("both orders");
        assertThat(amount("RUS", "PRK", "2003"))
                .as("what North Korea imports from Russia")
                .isEqualTo(121);
        assertThat(amount("PRK", "RUS", "2004")).isEqualTo(5);
        assertThat(amount("RUS", "PRK", "2004")).isNaN();
    }

    @Test
    void aCopyThatLacksOneMirroredRowLosesNoDirection() throws IOException {
        String text = "ccode1,ccode2,year,flow1,flow2\n365,731,2003,3,121\n731,365,2003,121,3\n365,731,2005,7,251\n";
        new CowTradeReader().read(new BytesInput("t.csv", text.getBytes(StandardCharsets.UTF_8)), sink);
        assertThat(amount("RUS", "PRK", "2005")).isEqualTo(251);
        assertThat(amount("PRK", "RUS", "2005")).isEqualTo(7);
    }

    private double amount(String seller, String buyer, String year) {
        List<Double> amounts = entries(Flow.class).stream()
                .filter(f ->
                        f.source().iso3().equals(seller) && f.target().iso3().equals(buyer))
                .filter(f -> f.occurred().toString().equals(year))
                .map(Flow::low)
                .toList();
        assertThat(amounts).hasSize(1);
        return amounts.getFirst();
    }

    @Test
    void deathsOfADisputeAreBoundsOfBothSidesTogether() throws IOException {
        ReadReport report = read(new CowMidReader(), "mid.csv");
        Conflict both = entries(Conflict.class).getFirst();
        assertThat(both.deathsLow()).isEqualTo(26 + 101);
        assertThat(both.deathsHigh()).isEqualTo(100 + 250);
        assertThat(both.hostility()).isEqualTo("4 use of force");
        Conflict open = entries(Conflict.class).get(2);
        assertThat(open.deathsLow()).isEqualTo(1000);
        assertThat(open.deathsHigh()).as("the highest level has no upper bound").isNaN();
        assertThat(open.kind()).startsWith("dispute (");
        assertThat(entries(Conflict.class).get(3).deathsLow()).isNaN();
        assertThat(report.coverage()).singleElement().satisfies(c -> {
            assertThat(c.coverage().from()).isEqualTo("1968-01-01");
            assertThat(c.coverage().to()).isEqualTo("1999-12-31");
        });
    }

    @Test
    void aSpellOfContiguityHoldsForTheYearsOnWhoseLastDayItLasted() throws IOException {
        read(new CowContiguityReader(), "contiguity_spells.csv");
        assertThat(entries(Observation.class))
                .extracting(o -> o.period() + " " + o.value())
                .containsExactly("1990 1.0", "1991 1.0", "1992 5.0", "1993 5.0", "1994-03 1.0");
    }

    @Test
    void ofTwoNumbersOfOneStateInAYearTheOneThatHeldAtItsEndIsKnownLater() throws IOException {
        String text = "ccode,year,milex,milper,irst,pec,tpop,upop,cinc\n"
                + "255,1990,1,1,1,1,1,1,.03\n260,1990,1,1,1,1,1,1,.02\n";
        new CowNmcReader().read(new BytesInput("n.csv", text.getBytes(StandardCharsets.UTF_8)), sink);
        assertThat(entries(Capability.class))
                .filteredOn(c -> c.variable().equals("cinc"))
                .extracting(c -> c.state() + " " + c.provenance().id() + " " + c.known())
                .containsExactly("DEU 255:1990:cinc 1990-12-31", "DEU 260:1990:cinc 1990-10-02");
    }

    @Test
    void aStateThatStandsAtTheEndOfTheDataHasNoEnd() throws IOException {
        read(new CowStatesReader(), "states.csv");
        assertThat(entries(GroupMembership.class))
                .extracting(m -> m.member() + " " + m.span())
                .containsExactly(
                        "RUS 1816-01-01/..",
                        "DDR 1954-03-25/1990-10-02",
                        "FRA 1816-01-01/1942-11-11",
                        "FRA 1944-08-25/..");
        read(new CowStatesReader(), "majors.csv");
        assertThat(entries(GroupMembership.class))
                .filteredOn(m -> m.group().equals("COW-MAJOR"))
                .hasSize(2);
    }
}
