package org.entente.record;

import java.nio.file.Path;
import java.util.List;

/**
 * A folder that holds a record: {@code manifest-000042.json}, which names the deliveries and data files that count, and
 * the data files, Parquet named by the hash of their bytes, in one folder a family.
 *
 * <p>Safe for many threads and processes at once: readers never wait, writers wait only while another joins its delivery
 * to the record.
 */
public final class RecordFolder {

    private final Path folder;
    private final RecordSettings settings;

    private RecordFolder(Path folder, RecordSettings settings) {
        this.folder = folder;
        this.settings = settings;
    }

    /**
     * Opens an existing record.
     *
     * @throws RecordException if the folder holds none
     */
    public static RecordFolder open(Path folder) {
        return open(folder, RecordSettings.standard());
    }

    /** The same with other settings. */
    public static RecordFolder open(Path folder, RecordSettings settings) {
        throw new UnsupportedOperationException(folder + " " + settings);
    }

    /**
     * Opens a record for writing, makes the folder where there is none, and clears away what writers that died have
     * left.
     *
     * @throws RecordException if the folder holds something else or cannot be written
     */
    public static RecordFolder openOrCreate(Path folder) {
        return openOrCreate(folder, RecordSettings.standard());
    }

    /** The same with other settings. */
    public static RecordFolder openOrCreate(Path folder, RecordSettings settings) {
        return new RecordFolder(folder, settings);
    }

    public Path path() {
        return folder;
    }

    public RecordSettings settings() {
        return settings;
    }

    /** Deliveries of the newest manifest, by id. */
    public List<Delivery> listDeliveries() {
        throw new UnsupportedOperationException();
    }

    /** Whether the record holds the delivery; see {@link DeliveryInfo#id()}. */
    public boolean hasDelivery(String id) {
        throw new UnsupportedOperationException();
    }

    /** Starts a delivery. Close the writer, committed or not. */
    public DeliveryWriter begin(DeliveryInfo info) {
        throw new UnsupportedOperationException();
    }

    /**
     * Opens a snapshot of the newest state.
     *
     * @throws RecordException if the options name deliveries that the record does not hold; the message lists them
     */
    public RecordSnapshot open(SnapshotOptions options) {
        throw new UnsupportedOperationException();
    }

    /**
     * Takes a delivery out of the record. Snapshots that are open keep it.
     *
     * @param idOrPrefix its id, or enough of its first digits to tell it from the others
     * @return the delivery
     * @throws RecordException if there is no such delivery, or more than one
     */
    public Delivery drop(String idOrPrefix) {
        throw new UnsupportedOperationException();
    }

    /** Merges small files into larger ones and deletes what no snapshot can need any more. */
    public CompactionSummary compact() {
        throw new UnsupportedOperationException();
    }
}
