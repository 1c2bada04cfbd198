package org.entente.record;

import java.util.List;
import org.entente.entry.Entry;
import org.entente.record.internal.snapshot.DefaultSnapshot;
import org.entente.table.EntryTable;

/** Reads all entries of a family, those that name no state included. */
final class SnapshotAccess {

    private SnapshotAccess() {}

    static <T extends Entry> List<Entry> readAll(RecordSnapshot snapshot, EntryTable<T> table) {
        return List.copyOf(((DefaultSnapshot) snapshot).listAll(table));
    }
}
