package org.entente.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.entente.entry.Family;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompactionTest {

    private static final LocalDate LATE = LocalDate.of(2050, 1, 1);
    private static final RecordSettings AT_ONCE = RecordSettings.standard().withGrace(Duration.ZERO);

    @TempDir
    Path temp;

    @Test
    void aCompactedRecordSaysTheSameWithFewerFiles() throws IOException {
        RecordFolder record = RecordFolder.openOrCreate(temp, AT_ONCE.withChunkRows(9));
        fill(record);
        String before = text(record);
        long files = countFiles();
        CompactionSummary summary = record.compact();
        SnapshotText.assertSame(text(record), before);
        assertThat(summary.filesAfter()).isEqualTo(Family.values().length).isLessThan(summary.filesBefore());
        assertThat(countFiles()).isEqualTo(Family.values().length + 2L).isLessThan(files);
        assertThat(record.compact().filesAfter()).isEqualTo(summary.filesAfter());
    }

    @Test
    void aDeliveryCanBeDroppedFromACompactedFileAndComeBack() {
        RecordFolder record = RecordFolder.openOrCreate(temp, AT_ONCE);
        fill(record);
        String all = text(record);
        record.compact();
        record.drop(Samples.info("d1").id());
        String without = text(record);
        assertThat(without.equals(all)).isFalse();
        record.compact();
        SnapshotText.assertSame(text(record), without);
        ingest(record, 1);
        SnapshotText.assertSame(text(record), all);
    }

    @Test
    void aDroppedDeliveryThatComesBackBeforeCompactionCountsOnce() {
        RecordFolder record = RecordFolder.openOrCreate(temp, AT_ONCE);
        fill(record);
        String all = text(record);
        record.compact();
        record.drop(Samples.info("d1").id());
        ingest(record, 1);
        SnapshotText.assertSame(text(record), all);
    }

    @Test
    void whoReadsAnOlderStateGoesOnReadingIt() {
        RecordFolder record = RecordFolder.openOrCreate(temp);
        fill(record);
        String before = SnapshotText.of(record, LATE);
        try (RecordSnapshot snapshot = record.open(SnapshotOptions.asOf(LATE))) {
            record.drop(Samples.info("d1").id());
            record.compact();
            RecordFolder.openOrCreate(temp);
            SnapshotText.assertSame(SnapshotText.of(snapshot), before);
        }
    }

    @Test
    void filesThatVanishGiveOneClearLine() {
        RecordFolder record = RecordFolder.openOrCreate(temp, AT_ONCE);
        fill(record);
        try (RecordSnapshot snapshot = record.open(SnapshotOptions.asOf(LATE))) {
            record.compact();
            assertThatThrownBy(() -> snapshot.countEntries(Family.EVENTS))
                    .isInstanceOf(RecordException.class)
                    .hasMessageContaining("run the command again")
                    .hasMessageNotContaining("\n");
        }
    }

    private static void fill(RecordFolder record) {
        for (int n = 0; n < 3; n++) {
            ingest(record, n);
        }
    }

    private static void ingest(RecordFolder record, int n) {
        Samples.ingest(record, "d" + n, new Samples(n).list(10 * n, 10 * n + 20));
    }

    private static String text(RecordFolder record) {
        return SnapshotText.of(record, LATE);
    }

    private long countFiles() throws IOException {
        try (Stream<Path> files = Files.walk(temp)) {
            return files.filter(Files::isRegularFile).count();
        }
    }
}
