package org.entente.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import org.entente.delivery.DeliveryWriter;
import org.entente.entry.Entry;
import org.entente.entry.Event;
import org.entente.entry.Family;
import org.entente.entry.OfficeTenure;
import org.entente.entry.Pledge;
import org.entente.pledge.Obligation;
import org.entente.provenance.Coverage;
import org.entente.provenance.Universe;
import org.entente.series.DatasetCoverage;
import org.entente.series.SeriesUnit;
import org.entente.time.DateSpan;
import org.entente.time.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AsOfTest {

    private static final LocalDate DAY = Samples.day(1500);

    @TempDir
    Path temp;

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void whatBecomesKnownLaterChangesNothing(long seed) {
        List<Entry> early = known(new Samples(seed), 0, 60, false);
        RecordFolder alone = record("alone" + seed, early, List.of(), 2010);
        String expected = SnapshotText.of(alone, DAY);
        assertThat(expected).contains("PLEDGES").doesNotContain("PLEDGES 0");
        for (int variant = 1; variant < 2; variant++) {
            List<Entry> late = late(1000 * seed + variant);
            RecordFolder within = record("w" + seed + variant, both(early, late), List.of(), 2010 + variant);
            SnapshotText.assertSame(SnapshotText.of(within, DAY), expected);
            RecordFolder beside = record("b" + seed + variant, early, late, 2010 + variant);
            SnapshotText.assertSame(SnapshotText.of(beside, DAY), expected);
            assertThat(rollCallCount(beside)).isGreaterThan(rollCallCount(alone));
        }
    }

    private static long rollCallCount(RecordFolder record) {
        try (RecordSnapshot snapshot = record.open(SnapshotOptions.asOf(Samples.day(9000)))) {
            return snapshot.countEntries(Family.ROLL_CALLS);
        }
    }

    /** Later words on identities that were known early, and new roll calls with their votes. */
    private static List<Entry> late(long seed) {
        List<Entry> late = new ArrayList<>(known(new Samples(seed), 0, 60, true));
        late.removeIf(e -> e.family() == Family.VOTES
                || e.family() == Family.ROLL_CALL_MATCHES
                || e.family() == Family.ROLL_CALL_ISSUES);
        late.addAll(known(new Samples(seed + 500), 1000, 1040, true));
        return late;
    }

    /** Entries whose common known day lies after the day, or not. */
    private static List<Entry> known(Samples samples, int first, int last, boolean late) {
        List<Entry> chosen = new ArrayList<>();
        for (int i = first; i < last; i++) {
            List<Entry> entries = samples.oneOfEach(i);
            LocalDate known = Objects.requireNonNull(entries.get(1).known());
            if (known.isAfter(DAY) == late) {
                chosen.addAll(entries);
            }
        }
        return chosen;
    }

    private static List<Entry> both(List<Entry> early, List<Entry> late) {
        List<Entry> both = new ArrayList<>(early);
        both.addAll(late);
        return both;
    }

    private RecordFolder record(String name, List<Entry> first, List<Entry> second, int coveredTo) {
        RecordFolder record = RecordFolder.openOrCreate(temp.resolve(name));
        ingest(record, "first", first, coveredTo);
        if (!second.isEmpty()) {
            ingest(record, "second", second, coveredTo + 5);
        }
        return record;
    }

    private static void ingest(RecordFolder record, String name, List<Entry> entries, int coveredTo) {
        Coverage coverage = new Coverage("all", LocalDate.of(2000, 1, 1), LocalDate.of(coveredTo, 12, 31), true);
        List<DatasetCoverage> coverages = EnumSet.allOf(Family.class).stream()
                .map(family -> new DatasetCoverage("sample", family, coverage))
                .toList();
        Universe universe = new Universe(
                "meetings", "sample", "events", "Every one", List.of("PRK", "RUS"), "all", coverage, "Made for tests");
        try (DeliveryWriter writer = record.begin(Samples.info(name))) {
            entries.forEach(writer::accept);
            int leftOut = 0;
            for (Entry entry : entries) {
                if (entry instanceof Event event && event.provenance().line() % 2 == 0) {
                    writer.leaveOut(event);
                    leftOut++;
                }
            }
            writer.commit(entries.size() + leftOut, coverages, List.of(universe), List.of());
        }
    }

    @Test
    void anEndIsKnownFromTheDayItFallsOn() {
        RecordFolder record = RecordFolder.openOrCreate(temp.resolve("ends"));
        DateSpan span = new DateSpan(Samples.day(10), Samples.day(100));
        Pledge pledge = new Pledge(
                Samples.provenance("p", 1),
                PartialDate.ofDay(Samples.day(10)),
                Samples.day(10),
                "t",
                "Treaty",
                Samples.PRK,
                Samples.RUS,
                EnumSet.of(Obligation.DEFENSE),
                span);
        Samples.ingest(record, "a", List.of(pledge));
        assertThat(spanAt(record, 9)).isEmpty();
        assertThat(spanAt(record, 99)).containsExactly(new DateSpan(Samples.day(10), null));
        assertThat(spanAt(record, 100)).containsExactly(span);
        assertThat(officeCount(record)).isZero();
    }

    private static List<DateSpan> spanAt(RecordFolder record, int day) {
        try (RecordSnapshot snapshot = record.open(SnapshotOptions.asOf(Samples.day(day)))) {
            return snapshot.listEntries(Pledge.class, SeriesUnit.of(Samples.PRK)).stream()
                    .map(Pledge::inForce)
                    .toList();
        }
    }

    private static int officeCount(RecordFolder record) {
        try (RecordSnapshot snapshot = record.open(SnapshotOptions.asOf(DAY))) {
            return snapshot.listEntries(OfficeTenure.class, SeriesUnit.of(Samples.PRK))
                    .size();
        }
    }

    @Test
    void coverageNeverReachesBeyondTheDay() {
        RecordFolder record = record("coverage", known(new Samples(1), 0, 60, false), List.of(), 2010);
        try (RecordSnapshot snapshot = record.open(SnapshotOptions.asOf(DAY))) {
            LocalDate lastRollCall = snapshot.listYearCounts().stream()
                    .filter(c -> c.family() == Family.ROLL_CALLS)
                    .map(YearCount::last)
                    .max(LocalDate::compareTo)
                    .orElseThrow();
            assertThat(lastRollCall).isBefore(DAY);
            assertThat(snapshot.listCoverage())
                    .hasSize(Family.values().length)
                    .as("roll calls are covered to the last that is known, all else to the day")
                    .allMatch(c -> c.coverage().to().equals(c.family() == Family.ROLL_CALLS ? lastRollCall : DAY));
            assertThat(snapshot.listUniverses()).allMatch(u -> u.coverage().to().equals(DAY));
        }
        try (RecordSnapshot snapshot = record.open(SnapshotOptions.asOf(LocalDate.of(1999, 1, 1)))) {
            assertThat(snapshot.listCoverage()).isEmpty();
            assertThat(snapshot.listDatasets()).isEmpty();
        }
    }
}
