package org.entente.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.entente.actor.Dyad;
import org.entente.delivery.DeliveryWriter;
import org.entente.entry.Entry;
import org.entente.entry.Family;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentityTest {

    private static final LocalDate LATE = LocalDate.of(2050, 1, 1);

    @TempDir
    Path temp;

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void theOrderOfIngestDoesNotMatter(long seed) {
        Random random = new Random(seed);
        List<Integer> order = new ArrayList<>(List.of(0, 1, 2));
        String expected = null;
        for (int round = 0; round < 3; round++) {
            RecordSettings settings = RecordSettings.standard().withChunkRows(7 + random.nextInt(40));
            RecordFolder record = RecordFolder.openOrCreate(temp.resolve("r" + round), settings);
            order.forEach(n -> Samples.ingest(record, "d" + n, overlapping(seed, n)));
            String text = SnapshotText.of(record, Samples.day(1800));
            expected = expected == null ? text : expected;
            SnapshotText.assertSame(text, expected);
            Collections.shuffle(order, random);
        }
    }

    /** Three deliveries that share half of their ids with the next. */
    private static List<Entry> overlapping(long seed, int n) {
        List<Entry> entries = new Samples(100 * seed + n).list(10 * n, 10 * n + 20);
        entries.addAll(new Samples(100 * seed + n + 50, 1000).list(10 * n, 10 * n + 3));
        return entries;
    }

    @Test
    void ofTwoRowsTheOneKnownLatestByTheDayCounts() {
        RecordFolder record = RecordFolder.openOrCreate(temp);
        Samples.ingest(record, "a", List.of(Samples.event("e", 1, 5, Samples.day(10), Samples.PRK, Samples.RUS)));
        Samples.ingest(record, "b", List.of(Samples.event("e", 1, 6, Samples.day(20), Samples.PRK, Samples.USA)));
        assertThat(countBetween(record, 9)).containsExactly(0, 0);
        assertThat(countBetween(record, 19)).containsExactly(1, 0);
        assertThat(countBetween(record, 20)).containsExactly(0, 1);
    }

    private static List<Integer> countBetween(RecordFolder record, int day) {
        try (RecordSnapshot snapshot = record.open(SnapshotOptions.asOf(Samples.day(day)))) {
            return List.of(
                    snapshot.events("sample", Dyad.of(Samples.PRK, Samples.RUS)).size(),
                    snapshot.events("sample", Dyad.of(Samples.PRK, Samples.USA)).size());
        }
    }

    @Test
    void aBigTableIsReadWithoutBeingKeptAndGivesTheSame() {
        RecordFolder record = RecordFolder.openOrCreate(temp);
        for (int delivery = 0; delivery < 2; delivery++) {
            try (DeliveryWriter writer = record.begin(Samples.info("d" + delivery))) {
                for (int i = 0; i < 160_000; i++) {
                    writer.accept(Samples.event(
                            "e" + i,
                            i,
                            i % 400,
                            Samples.day(500 + delivery),
                            Samples.PRK,
                            delivery == 1 && i % 2 == 0 ? Samples.USA : Samples.RUS));
                }
                writer.commit(160_000, List.of(), List.of(), List.of());
            }
        }
        assertThat(countBetween(record, 500)).containsExactly(160_000, 0);
        assertThat(countBetween(record, 501)).containsExactly(80_000, 80_000);
        try (RecordSnapshot snapshot = record.open(SnapshotOptions.asOf(LATE))) {
            assertThat(snapshot.countEntries(Family.EVENTS)).isEqualTo(160_000);
            assertThat(snapshot.exposure("sample").events(0)).isEqualTo(400);
        }
    }
}
