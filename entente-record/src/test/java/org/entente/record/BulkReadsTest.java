package org.entente.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.actor.StateId;
import org.entente.entry.Capability;
import org.entente.entry.Entry;
import org.entente.entry.Event;
import org.entente.entry.Flow;
import org.entente.entry.SanctionMeasure;
import org.entente.event.EventArray;
import org.entente.flow.FlowKind;
import org.entente.series.EventTotals;
import org.entente.series.FlowTotals;
import org.entente.series.StateYears;
import org.entente.time.Frequency;
import org.entente.time.PartialDate;
import org.entente.time.Period;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is read in bulk is what reading row by row adds up to. */
class BulkReadsTest {

    private static final LocalDate DAY = Samples.day(4000);
    private static final String DATASET = "sample";

    @TempDir
    Path temp;

    private final List<Entry> entries = new ArrayList<>();

    @BeforeEach
    void fill() {
        Samples samples = new Samples(7);
        for (int i = 0; i < 200; i++) {
            StateId source = i % 3 == 0 ? Samples.PRK : Samples.RUS;
            StateId target = i % 5 == 0 ? Samples.USA : i % 3 == 0 ? Samples.RUS : Samples.PRK;
            entries.add(samples.event("e" + i, i + 1, 100 + 11 * i, Samples.day(100 + 25 * i), source, target));
        }
        for (int year = 2000; year < 2010; year++) {
            entries.add(capability(year, Samples.PRK, year == 2004 ? Double.NaN : year / 1e4));
            entries.add(capability(year, Samples.RUS, .5));
            entries.add(trade(year, Samples.RUS, Samples.PRK, 10, 14));
            entries.add(trade(year, Samples.PRK, Samples.RUS, year == 2004 ? Double.NaN : 1, Double.NaN));
        }
        Samples.ingest(RecordFolder.openOrCreate(temp.resolve("record")), "bulk", entries);
    }

    private RecordSnapshot open(LocalDate day) {
        return RecordFolder.open(temp.resolve("record")).open(SnapshotOptions.asOf(day));
    }

    @Test
    void eventsAreSummedByMonthDirectionAndClass() {
        Map<String, Integer> expected = new TreeMap<>();
        for (Entry each : entries) {
            if (each instanceof Event event
                    && event.known() != null
                    && !event.known().isAfter(DAY)
                    && event.occurred() != null) {
                expected.merge(
                        key(
                                Period.ordinalOf(
                                        Frequency.MONTH, event.occurred().first()),
                                String.valueOf(event.source()),
                                String.valueOf(event.target()),
                                event.quadClass().number()),
                        1,
                        Integer::sum);
            }
        }
        try (RecordSnapshot view = open(DAY)) {
            EventTotals totals = view.eventTotals(DATASET, null);
            Map<String, Integer> found = new TreeMap<>();
            for (int i = 0; i < totals.size(); i++) {
                found.put(
                        key(
                                totals.month(i),
                                EventArray.unpack(totals.source(i)),
                                EventArray.unpack(totals.target(i)),
                                totals.quadClass(i)),
                        totals.events(i));
            }
            assertThat(found).isEqualTo(expected).isNotEmpty();
            EventTotals touching = view.eventTotals(DATASET, Samples.USA);
            assertThat(touching.size()).isPositive().isLessThan(totals.size());
        }
    }

    private static String key(int month, String source, String target, int quadClass) {
        return month + " " + source.substring(0, 3) + " " + target.substring(0, 3) + " " + quadClass;
    }

    @Test
    void capabilitiesLeaveTheUnknownOut() {
        try (RecordSnapshot view = open(LocalDate.of(2030, 1, 1))) {
            StateYears index = view.capabilities(DATASET, "cinc");
            assertThat(index.size()).isEqualTo(19);
            assertThat(index.year(0)).isEqualTo(2000);
            assertThat(EventArray.unpack(index.state(0))).isEqualTo("PRK");
            assertThat(index.value(0)).isEqualTo(.2);
            assertThat(view.capabilities(DATASET, "milex").size()).isZero();
        }
        try (RecordSnapshot before = open(LocalDate.of(2004, 6, 30))) {
            assertThat(before.capabilities(DATASET, "cinc").size()).isEqualTo(8);
        }
    }

    @Test
    void flowsAreMeansOfTheirBoundsAndUnknownOnesAreLeftOut() {
        try (RecordSnapshot view = open(LocalDate.of(2030, 1, 1))) {
            FlowTotals trade = view.flowTotals(DATASET, FlowKind.TRADE, null);
            assertThat(trade.size()).isEqualTo(10);
            assertThat(trade.amount(3)).isEqualTo(12);
            assertThat(EventArray.unpack(trade.source(3))).isEqualTo("RUS");
            assertThat(view.flowTotals(DATASET, FlowKind.TRADE, Samples.USA).size())
                    .isZero();
            assertThat(view.flowTotals(DATASET, FlowKind.ARMS, null).size()).isZero();
        }
    }

    @Test
    void allEntriesOfATypeAreListedInOrder() {
        try (RecordSnapshot view = open(LocalDate.of(2030, 1, 1))) {
            assertThat(view.listAll(Flow.class))
                    .hasSize(20)
                    .isSortedAccordingTo((a, b) ->
                            a.occurred().first().compareTo(b.occurred().first()));
            assertThat(view.listAll(SanctionMeasure.class)).isEmpty();
        }
    }

    private static Capability capability(int year, StateId state, double value) {
        return new Capability(
                Samples.provenance("c" + year + state, year),
                PartialDate.ofYear(year),
                LocalDate.of(year, 12, 31),
                state,
                "cinc",
                value,
                "share");
    }

    private static Flow trade(int year, StateId source, StateId target, double low, double high) {
        return new Flow(
                Samples.provenance("f" + year + source, year),
                PartialDate.ofYear(year),
                LocalDate.of(year, 12, 31),
                FlowKind.TRADE,
                source,
                target,
                "goods",
                low,
                high,
                "million current USD",
                null);
    }
}
