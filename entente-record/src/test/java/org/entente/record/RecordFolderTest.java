package org.entente.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.actor.Dyad;
import org.entente.delivery.Delivery;
import org.entente.delivery.DeliverySummary;
import org.entente.delivery.DeliveryWriter;
import org.entente.entry.Entry;
import org.entente.entry.Family;
import org.entente.entry.Pledge;
import org.entente.provenance.Reject;
import org.entente.series.Exposure;
import org.entente.series.SeriesUnit;
import org.entente.table.EntryTables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RecordFolderTest {

    private static final LocalDate LATE = LocalDate.of(2050, 1, 1);

    @TempDir
    Path temp;

    @Test
    void aFolderWithoutRecordNamesTheNextStep() {
        assertThatThrownBy(() -> RecordFolder.open(temp.resolve("none")))
                .isInstanceOf(RecordException.class)
                .hasMessageContaining("entente ingest")
                .hasMessageNotContaining("\n");
    }

    @Test
    void aFolderOfOtherFilesIsNotTakenForARecord() throws IOException {
        Files.writeString(temp.resolve("letter.txt"), "Dear");
        assertThatThrownBy(() -> RecordFolder.openOrCreate(temp))
                .isInstanceOf(RecordException.class)
                .hasMessageContaining("holds other files");
    }

    @ParameterizedTest
    @EnumSource(Family.class)
    void everyFamilyIsReadBackAsItWasWritten(Family family) {
        List<Entry> entries = new ArrayList<>();
        Samples samples = new Samples(family.ordinal());
        for (int i = 0; i < 60; i++) {
            samples.oneOfEach(i).stream().filter(e -> e.family() == family).forEach(entries::add);
        }
        List<Entry> dated = new ArrayList<>(entries);
        RecordFolder record = RecordFolder.openOrCreate(temp);
        if (family == Family.VOTES || family == Family.ROLL_CALL_MATCHES || family == Family.ROLL_CALL_ISSUES) {
            entries.addAll(rollCallsOf(family.ordinal()));
        } else {
            dated.removeIf(e -> e.known() == null);
        }
        Samples.ingest(record, "a", entries);
        assertThat(readAll(record, family)).containsExactlyInAnyOrderElementsOf(dated);
    }

    private static List<Entry> rollCallsOf(int seed) {
        Samples samples = new Samples(seed);
        return samples.list(0, 60).stream()
                .filter(e -> e.family() == Family.ROLL_CALLS)
                .toList();
    }

    private static List<Entry> readAll(RecordFolder record, Family family) {
        try (RecordSnapshot snapshot = record.open(SnapshotOptions.asOf(LATE))) {
            return SnapshotAccess.readAll(snapshot, EntryTables.get(family));
        }
    }

    @Test
    void theSameDeliveryTwiceChangesNothing() throws IOException {
        RecordFolder record = RecordFolder.openOrCreate(temp);
        List<Entry> entries = new Samples(1).list(0, 5);
        DeliverySummary first = Samples.ingest(record, "a", entries);
        List<String> files = files();
        DeliverySummary second = Samples.ingest(record, "a", entries);
        assertThat(first.already()).isFalse();
        assertThat(second.already()).isTrue();
        assertThat(second.accepted()).isEqualTo(first.accepted());
        assertThat(record.hasDelivery(Samples.info("a").id())).isTrue();
        assertThat(files()).isEqualTo(files);
    }

    @Test
    void acceptedRejectedAndDuplicateRowsAddUp() {
        RecordFolder record =
                RecordFolder.openOrCreate(temp, RecordSettings.standard().withChunkRows(2));
        try (DeliveryWriter writer = record.begin(Samples.info("a"))) {
            for (int i = 0; i < 6; i++) {
                writer.accept(Samples.event("e" + i % 4, i, 1, Samples.day(2), Samples.PRK, Samples.RUS));
            }
            writer.leaveOut(Samples.event("x1", 7, 1, Samples.day(2), Samples.USA, Samples.RUS));
            writer.leaveOut(Samples.event("e0", 8, 1, Samples.day(1), Samples.USA, Samples.RUS));
            writer.reject(new Reject("a.csv", 9, "Year", "MMXX", "must be a year."));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> writer.commit(8, List.of(), List.of(), List.of()))
                    .withMessageContaining("9 entries and rejects");
            DeliverySummary summary = writer.commit(9, List.of(), List.of(), List.of("a note"));
            assertThat(summary).isEqualTo(new DeliverySummary(Samples.info("a").id(), 9, 5, 4, 1, 3, false));
        }
        try (RecordSnapshot snapshot = record.open(SnapshotOptions.asOf(LATE))) {
            assertThat(snapshot.listRejects(Samples.info("a").id(), 10))
                    .containsExactly(new Reject("a.csv", 9, "Year", "MMXX", "must be a year."));
            Exposure exposure = snapshot.exposure("sample");
            assertThat(exposure.size()).isEqualTo(1);
            assertThat(exposure.events(0)).isEqualTo(5);
            assertThat(snapshot.events("sample", Dyad.of(Samples.PRK, Samples.RUS))
                            .size())
                    .isEqualTo(4);
        }
    }

    @Test
    void closingWithoutCommitLeavesNothing() throws IOException {
        RecordFolder record = RecordFolder.openOrCreate(temp);
        try (DeliveryWriter writer = record.begin(Samples.info("a"))) {
            writer.accept(Samples.event("e", 1, 1, Samples.day(2), Samples.PRK, Samples.RUS));
        }
        assertThat(files()).containsExactly(".lock");
    }

    @Test
    void aTornOrForeignManifestIsSkipped() throws IOException {
        RecordFolder record = RecordFolder.openOrCreate(temp);
        Samples.ingest(record, "a", new Samples(1).list(0, 3));
        Path good = temp.resolve("manifest-000001.json");
        String text = Files.readString(good);
        Files.writeString(temp.resolve("manifest-000002.json"), text.substring(0, text.length() / 2));
        Files.writeString(temp.resolve("manifest-000003.json"), "[]");
        Files.writeString(temp.resolve("manifest-000004.json"), "null");
        Files.writeString(temp.resolve("manifest-000005.json"), text);
        Files.writeString(temp.resolve("manifest-000006.json"), "");
        assertThat(record.listDeliveries()).hasSize(1);
        Samples.ingest(record, "b", new Samples(2).list(3, 6));
        assertThat(record.listDeliveries()).hasSize(2);
        assertThat(temp.resolve("manifest-000007.json")).exists();
    }

    @Test
    void manifestsOfManyDeliveriesDoNotPileUp() throws IOException {
        RecordFolder record = RecordFolder.openOrCreate(temp);
        for (int n = 0; n < 12; n++) {
            Samples.ingest(
                    record, "d" + n, List.of(Samples.event("e" + n, 1, 1, Samples.day(2), Samples.PRK, Samples.RUS)));
        }
        assertThat(files().stream().filter(f -> f.startsWith("manifest-")))
                .hasSize(8)
                .contains("manifest-000012.json");
        assertThat(record.listDeliveries()).hasSize(12);
    }

    @Test
    void aPathWithSpacesQuotesAndPatternsHoldsARecord() {
        Path folder = temp.resolve("it's my [own] \"record\" *");
        RecordFolder record = RecordFolder.openOrCreate(folder);
        Samples.ingest(record, "a", new Samples(1).list(0, 3));
        assertThat(SnapshotText.of(RecordFolder.open(folder), LATE)).contains("EVENTS 3");
    }

    @Test
    void aLockNamesTheDeliveriesThatAreMissing() {
        RecordFolder record = RecordFolder.openOrCreate(temp);
        String a = Samples.ingest(record, "a", new Samples(1).list(0, 3)).id();
        Samples.ingest(record, "b", new Samples(2).list(3, 6));
        try (RecordSnapshot locked = record.open(new SnapshotOptions(LATE, Set.of(a)))) {
            assertThat(locked.listDeliveries()).extracting(Delivery::id).containsExactly(a);
            assertThat(locked.countEntries(Family.FLOWS)).isEqualTo(3);
            assertThat(locked.lockHash()).hasSize(64);
        }
        assertThatThrownBy(() -> record.open(new SnapshotOptions(LATE, Set.of(a, "feed"))))
                .isInstanceOf(RecordException.class)
                .hasMessageContaining("feed")
                .hasMessageNotContaining(a);
    }

    @Test
    void aDroppedDeliveryIsGoneButNotForThoseWhoReadIt() {
        RecordFolder record = RecordFolder.openOrCreate(temp);
        String a = Samples.ingest(record, "a", new Samples(1).list(0, 3)).id();
        String onlyA = SnapshotText.of(record, LATE);
        String b = Samples.ingest(record, "b", new Samples(2).list(0, 6)).id();
        try (RecordSnapshot before = record.open(SnapshotOptions.asOf(LATE))) {
            assertThat(record.drop(b.substring(0, 8)).id()).isEqualTo(b);
            assertThat(before.countEntries(Family.FLOWS)).isGreaterThanOrEqualTo(6);
        }
        SnapshotText.assertSame(SnapshotText.of(record, LATE), onlyA);
        assertThatThrownBy(() -> record.drop("nothing")).hasMessageContaining("entente sources");
        assertThat(record.drop(a).id()).isEqualTo(a);
        assertThat(record.listDeliveries()).isEmpty();
    }

    @Test
    void severalAreDroppedAtOnceOrNoneOfThem() {
        RecordFolder record = RecordFolder.openOrCreate(temp);
        String a = Samples.ingest(record, "a", new Samples(1).list(0, 3)).id();
        String onlyA = SnapshotText.of(record, LATE);
        String b = Samples.ingest(record, "b", new Samples(2).list(0, 6)).id();
        String c = Samples.ingest(record, "c", new Samples(3).list(0, 6)).id();
        String all = record.state();

        assertThatThrownBy(() -> record.dropAll(List.of(b, "nothing"))).hasMessageContaining("nothing");
        record.dropAll(List.of());
        assertThat(record.state()).isEqualTo(all);

        String stamp = record.stamp();
        record.dropAll(List.of(b, c));
        assertThat(record.listDeliveries()).extracting(Delivery::id).containsExactly(a);
        assertThat(record.stamp()).isNotEqualTo(stamp);
        SnapshotText.assertSame(SnapshotText.of(record, LATE), onlyA);
    }

    @Test
    void anEmptyRecordAnswersEveryQuestion() {
        RecordFolder record = RecordFolder.openOrCreate(temp);
        assertThat(SnapshotText.of(record, LATE)).contains("EVENTS 0");
        try (RecordSnapshot snapshot = record.open(SnapshotOptions.asOf(LATE))) {
            assertThat(snapshot.listEntries(Pledge.class, SeriesUnit.of(Samples.PRK)))
                    .isEmpty();
        }
    }

    private List<String> files() throws IOException {
        try (Stream<Path> all = Files.walk(temp)) {
            return all.filter(Files::isRegularFile)
                    .map(f -> temp.relativize(f).toString())
                    .sorted()
                    .toList();
        }
    }
}
