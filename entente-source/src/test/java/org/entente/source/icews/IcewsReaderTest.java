package org.entente.source.icews;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.entente.actor.ActorRole;
import org.entente.entry.Entry;
import org.entente.entry.EntrySink;
import org.entente.entry.Event;
import org.entente.entry.Observation;
import org.entente.provenance.Reject;
import org.entente.source.BytesInput;
import org.entente.source.CountingSink;
import org.entente.source.ReadReport;
import org.entente.source.RealData;
import org.entente.source.RecordingSink;
import org.junit.jupiter.api.Test;

final class IcewsReaderTest {

    private final RecordingSink sink = new RecordingSink();

    private ReadReport readFixture() throws IOException {
        try (var in = getClass().getResourceAsStream("events.20170304.tab")) {
            return new IcewsReader().read(new BytesInput("events.tab", in.readAllBytes()), sink);
        }
    }

    private Event event(int i) {
        return (Event) sink.entries().get(i);
    }

    @Test
    void aNumberWithTwoDatesIsTwoEvents() throws IOException {
        ReadReport report = readFixture();
        assertThat(sink.entries())
                .extracting(entry -> entry.provenance().id())
                .containsExactly("900001@2017-03-04", "900001@2017-03-05", "900002@2017-03-06", "900003@2017-03-06");
        assertThat(report.coverage()).singleElement().satisfies(c -> {
            assertThat(c.coverage().from()).isEqualTo("2017-03-04");
            assertThat(c.coverage().to()).isEqualTo("2017-03-06");
            assertThat(c.coverage().absentMeansZero()).isTrue();
        });
        assertThat(report.notes()).anyMatch(note -> note.startsWith("1 rows write the day with the month first"));
    }

    @Test
    void actorsAreStatesWithRolesOrNamesOrNobody() throws IOException {
        readFixture();
        assertThat(event(0).source()).hasToString("RUSGOV");
        assertThat(event(0).target()).hasToString("PRKGOV");
        assertThat(event(2).source()).hasToString("YEMREB");
        assertThat(event(2).target()).isNull();
        assertThat(event(3).source()).hasToString("Fixture Union");
        assertThat(Objects.requireNonNull(event(3).source()).roles()).containsExactly(ActorRole.IGO);
        assertThat(event(3).target()).hasToString("CIV");
    }

    @Test
    void theGenuineDayIsAcceptedWhole() throws IOException {
        ReadReport report = new IcewsReader().read(RealData.open("events/icews/events.20180601.tab"), sink);

        assertThat(sink.rejects()).isEmpty();
        assertThat(report.rows()).isEqualTo(2_359);
        assertThat(sink.entries()).hasSize(2_359);
        assertThat(report.notes()).isEmpty();
        assertThat(sink.entries().stream()
                        .map(Event.class::cast)
                        .filter(e -> e.source() != null && e.source().state() != null))
                .hasSize(2_259);
    }

    @Test
    void theGenuineDyadYearsAreAcceptedWholeAndHoldTheKnownCounts() throws IOException {
        CountingSink counts = new CountingSink();
        Map<String, Double> values = new HashMap<>();
        ReadReport report = new IcewsDyadYearReader()
                .read(RealData.open("events/icews-dyad-year/icews_dyad_year_2002_2011.csv.gz"), new EntrySink() {
                    @Override
                    public void accept(Entry entry) {
                        counts.accept(entry);
                        more(entry);
                    }

                    @Override
                    public void more(Entry entry) {
                        Observation count = (Observation) entry;
                        if (count.first().iso3().equals("RUS")
                                && count.second() != null
                                && count.second().iso3().equals("PRK")) {
                            values.put(count.variable() + " " + count.period(), count.value());
                        }
                    }

                    @Override
                    public void reject(Reject reject) {
                        counts.reject(reject);
                    }
                });

        assertThat(counts.firstReject()).isNull();
        assertThat(report.rows()).isEqualTo(229_520);
        assertThat(counts.entries()).isEqualTo(229_520);
        assertThat(List.of("2002", "2003", "2008", "2011"))
                .extracting(year -> values.get("event-counts.verbal-cooperation " + year))
                .containsExactly(2_002.0, 1_274.0, 279.0, 1_264.0);
        assertThat(report.universes())
                .singleElement()
                .satisfies(u -> assertThat(u.states()).hasSize(152));
    }
}
