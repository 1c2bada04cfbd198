package org.entente.record.internal.snapshot;

import java.nio.file.Path;
import org.entente.delivery.folder.Manifest;
import org.entente.record.RecordSettings;

/**
 * What a snapshot reads from.
 *
 * @param folder the record's folder
 * @param settings how much of the machine it may use
 * @param manifest the state it reads
 * @param room where the database may put what does not fit into memory
 */
public record SnapshotSource(Path folder, RecordSettings settings, Manifest manifest, SpillRoom room) {

    /** A folder that is cleared away with the snapshot. */
    public interface SpillRoom extends AutoCloseable {
        Path folder();

        @Override
        void close();
    }
}
