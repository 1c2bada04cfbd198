package org.entente.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.entente.entry.Family;
import org.entente.record.Correction.Action;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorrectionTest {

    @TempDir
    Path temp;

    private RecordFolder record;

    @BeforeEach
    void makeARecordOfTwoEvents() {
        record = RecordFolder.openOrCreate(temp.resolve("record"));
        Samples.ingest(
                record,
                "a",
                List.of(
                        Samples.event("one", 1, 10, Samples.day(11), Samples.PRK, Samples.RUS),
                        Samples.event("two", 2, 20, Samples.day(21), Samples.PRK, Samples.RUS)));
    }

    @Test
    void aWithdrawnEntryCountsNoMoreFromItsDayOn() {
        record.correct(correction("one", 100, Action.WITHDRAW));
        assertThat(countAt(99)).isEqualTo(2);
        assertThat(countAt(100)).isEqualTo(1);
    }

    @Test
    void aRestoredEntryCountsAgain() {
        record.correct(correction("one", 100, Action.WITHDRAW));
        record.correct(correction("one", 200, Action.RESTORE));
        assertThat(countAt(150)).isEqualTo(1);
        assertThat(countAt(200)).isEqualTo(2);
    }

    @Test
    void aVersionThatBecomesKnownLaterStandsAgain() {
        record.correct(correction("one", 100, Action.WITHDRAW));
        Samples.ingest(record, "b", List.of(Samples.event("one", 1, 10, Samples.day(150), Samples.PRK, Samples.RUS)));
        assertThat(countAt(120)).isEqualTo(1);
        assertThat(countAt(150)).isEqualTo(2);
    }

    @Test
    void aCorrectionChangesTheHashFromItsDayOnOnly() {
        String early = hashAt(50);
        String late = hashAt(150);
        String stamp = record.stamp();
        record.correct(correction("one", 100, Action.WITHDRAW));
        assertThat(hashAt(50)).isEqualTo(early);
        assertThat(hashAt(150)).isNotEqualTo(late);
        assertThat(record.stamp()).isNotEqualTo(stamp);
    }

    @Test
    void correctionsAreReadBackAsTheyWereMade() {
        Correction made = new Correction("sample", "o'ne \"\n", Samples.day(3), Action.WITHDRAW, "wrong <b>actor</b>");
        record.correct(made);
        assertThat(record.listCorrections()).containsExactly(made);
        assertThat(countAt(100)).isEqualTo(2);
    }

    @Test
    void aBrokenLineIsNamed() throws IOException {
        Files.writeString(record.path().resolve("corrections.jsonl"), "{\"dataset\":\"sample\"}\n");
        assertThatThrownBy(record::listCorrections)
                .isInstanceOf(RecordException.class)
                .hasMessageContaining("line 1");
    }

    private static Correction correction(String id, int day, Action action) {
        return new Correction("sample", id, Samples.day(day), action, "");
    }

    private long countAt(int day) {
        try (RecordSnapshot snapshot = record.open(SnapshotOptions.asOf(Samples.day(day)))) {
            return snapshot.countEntries(Family.EVENTS);
        }
    }

    private String hashAt(int day) {
        LocalDate at = Samples.day(day);
        try (RecordSnapshot snapshot = record.open(SnapshotOptions.asOf(at))) {
            return snapshot.lockHash();
        }
    }
}
