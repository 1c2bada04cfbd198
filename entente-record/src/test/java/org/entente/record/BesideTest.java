package org.entente.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.entente.entry.Family;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Threads that read one state of the record beside each other are told what each alone is told. */
class BesideTest {

    private static final int THREADS = 2;

    @TempDir
    Path temp;

    private RecordFolder record;
    private String alone;

    @BeforeEach
    void fill() {
        record = RecordFolder.openOrCreate(temp.resolve("record"));
        Samples samples = new Samples(11);
        Samples.ingest(record, "one", samples.list(0, 60));
        alone = SnapshotText.of(record, Samples.day(9000));
    }

    @Test
    void threadsShareWhatTheyRead() throws Exception {
        try (RecordSnapshot first = record.open(SnapshotOptions.asOf(Samples.day(9000)));
                ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            List<Future<String>> told = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                told.add(threads.submit(() -> {
                    try (RecordSnapshot beside = first.beside()) {
                        return SnapshotText.of(beside);
                    }
                }));
            }
            SnapshotText.assertSame(SnapshotText.of(first), alone);
            for (Future<String> each : told) {
                SnapshotText.assertSame(each.get(), alone);
            }
        }
    }

    @Test
    void theFirstReadsOnWhenAnotherIsClosed() {
        try (RecordSnapshot first = record.open(SnapshotOptions.asOf(Samples.day(9000)))) {
            long count = first.countEntries(Family.EVENTS);
            first.beside().close();
            assertThat(first.countEntries(Family.EVENTS)).isPositive().isEqualTo(count);
        }
    }
}
