package org.entente.watch.internal;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.entente.record.RecordFolder;
import org.entente.record.RecordSnapshot;
import org.entente.record.SnapshotOptions;

/** What was known on the days that rules look at, each opened once for all rules. For one thread. */
final class PastViews implements AutoCloseable {

    private final RecordFolder record;
    private final Map<LocalDate, RecordSnapshot> views = new HashMap<>();

    PastViews(RecordFolder record) {
        this.record = record;
    }

    RecordSnapshot on(LocalDate day) {
        return views.computeIfAbsent(day, d -> record.open(SnapshotOptions.asOf(d)));
    }

    @Override
    public void close() {
        views.values().forEach(RecordSnapshot::close);
    }
}
