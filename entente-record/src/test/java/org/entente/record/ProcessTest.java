package org.entente.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.entente.entry.Family;
import org.entente.record.internal.Store;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcessTest {

    private static final LocalDate LATE = LocalDate.of(2050, 1, 1);

    @TempDir
    Path temp;

    @Test
    void twoProcessesWriteWhileAThirdReads() throws Exception {
        Path folder = temp.resolve("record");
        RecordFolder record = RecordFolder.openOrCreate(folder);
        Child first = Child.start(temp.resolve("tmp1"), folder.toString(), "a", "8");
        Child second = Child.start(temp.resolve("tmp2"), folder.toString(), "b", "8");
        int seen = 0;
        while (first.isAlive() || second.isAlive()) {
            seen = requireWhole(record, seen);
        }
        assertThat(first.join()).isZero();
        assertThat(second.join()).isZero();
        assertThat(requireWhole(record, seen)).isEqualTo(16);
    }

    /** Every snapshot holds whole deliveries, and never fewer than one before it. */
    private static int requireWhole(RecordFolder record, int seen) {
        try (RecordSnapshot snapshot = record.open(SnapshotOptions.asOf(LATE))) {
            long promised = snapshot.listDeliveries().stream()
                    .mapToLong(d -> d.summary().kept())
                    .sum();
            assertThat(snapshot.countEntries(Family.EVENTS)).isEqualTo(promised);
            assertThat(snapshot.listDeliveries().size()).isGreaterThanOrEqualTo(seen);
            return snapshot.listDeliveries().size();
        }
    }

    @Test
    void twentyKilledWritersLoseNothingAndLeaveNothing() throws Exception {
        killWriters(20, 1);
    }

    @Test
    @Tag("slow")
    void twoHundredKilledWritersLoseNothingAndLeaveNothing() throws Exception {
        killWriters(200, 2);
    }

    private void killWriters(int kills, long seed) throws Exception {
        Path folder = temp.resolve("record");
        Path temporary = temp.resolve("tmp");
        Random random = new Random(seed);
        Set<String> promised = new TreeSet<>();
        for (int round = 0; round < kills; round++) {
            Child child = Child.start(temporary, folder.toString(), "k" + round, "1000");
            if (round % 10 != 0) {
                child.awaitFirstCommit();
            }
            Thread.sleep(random.nextInt(round % 10 == 0 ? 400 : 150));
            child.kill();
            promised.addAll(child.committed());
            requireNothingLost(RecordFolder.openOrCreate(folder), promised);
            assertThat(filesThatNothingNames(folder)).isEmpty();
            assertThat(temporary).isEmptyDirectory();
        }
        assertThat(promised).hasSizeGreaterThan(kills / 2);
    }

    private static void requireNothingLost(RecordFolder record, Set<String> promised) {
        Set<String> present = new TreeSet<>();
        record.listDeliveries().forEach(d -> present.add(d.id()));
        assertThat(present).containsAll(promised);
        requireWhole(record, promised.size());
    }

    /** Files other than manifests, the lock, and the data files of the newest state. */
    private static Set<String> filesThatNothingNames(Path folder) throws IOException {
        Set<String> found = new TreeSet<>();
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(Files::isRegularFile)
                    .map(f -> folder.relativize(f).toString().replace('\\', '/'))
                    .forEach(found::add);
        }
        found.removeIf(name -> name.equals(".lock") || name.matches("manifest-\\d{6}\\.json"));
        new Store(folder, RecordSettings.standard())
                .newest()
                .files()
                .forEach(f -> assertThat(found.remove(f.path())).as(f.path()).isTrue());
        return found;
    }
}
