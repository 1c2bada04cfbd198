package org.entente.record;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import org.entente.delivery.Delivery;
import org.entente.delivery.DeliveryInfo;
import org.entente.delivery.DeliveryWriter;
import org.entente.record.internal.Store;
import org.entente.record.internal.database.Database;

/**
 * A folder that holds a record: {@code manifest-000042.json}, which names the deliveries and data files that count, and
 * the data files, Parquet named by the hash of their bytes, in one folder a family.
 *
 * <p>Safe for many threads and processes at once: readers never wait, writers wait only while another joins its delivery
 * to the record.
 */
public final class RecordFolder {

    private final Store store;

    private RecordFolder(Store store) {
        this.store = store;
    }

    /**
     * Opens an existing record.
     *
     * @throws RecordException if the folder holds none
     */
    public static RecordFolder open(Path folder) {
        return open(folder, RecordSettings.standard());
    }

    /**
     * Begins to load, in threads of their own, what opening a record needs, for an {@link #open} that is sure to follow. What
     * fails here fails there again.
     */
    public static void prepare() {
        Database.load();
        Store.load();
    }

    /** The same with other settings. */
    public static RecordFolder open(Path folder, RecordSettings settings) {
        Database.load(); // while the manifest is read, where nobody has prepared
        Store store = new Store(folder, settings);
        store.requireRecord();
        return new RecordFolder(store);
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
        Store store = new Store(folder, settings);
        store.prepare();
        return new RecordFolder(store);
    }

    public Path path() {
        return store.folder();
    }

    public RecordSettings settings() {
        return store.settings();
    }

    /** Deliveries of the newest manifest, by id. */
    public List<Delivery> listDeliveries() {
        return store.newest().deliveries();
    }

    /** Whether the record holds the delivery; see {@link DeliveryInfo#id()}. */
    public boolean hasDelivery(String id) {
        return store.newest().findDelivery(id).isPresent();
    }

    /**
     * Names the newest state: two states with the same name hold the same. Reads the manifest alone.
     *
     * @return the manifest's number and a hash of what it names
     */
    public String state() {
        return store.state();
    }

    /** Starts a delivery. Close the writer, committed or not. */
    public DeliveryWriter begin(DeliveryInfo info) {
        return store.begin(info);
    }

    /**
     * Opens a snapshot of the newest state.
     *
     * @throws RecordException if the options name deliveries that the record does not hold; the message lists them
     */
    public RecordSnapshot open(SnapshotOptions options) {
        return store.open(options);
    }

    /**
     * Takes a delivery out of the record. Snapshots that are open keep it.
     *
     * @param idOrPrefix its id, or enough of its first digits to tell it from the others
     * @return the delivery
     * @throws RecordException if there is no such delivery, or more than one
     */
    public Delivery drop(String idOrPrefix) {
        return store.drop(idOrPrefix);
    }

    /**
     * Takes deliveries out of the record at once: whoever opens it sees all of them or none.
     *
     * @param ids their ids, none of them twice
     * @throws RecordException if one of them is not the record's; then none is taken out
     */
    public void dropAll(Collection<String> ids) {
        store.dropAll(ids);
    }

    /** Takes the folder away again if {@link #openOrCreate} made it and no delivery ever joined: call it after a failure. */
    public void removeIfUnused() {
        store.removeIfUnused();
    }

    /** Says something against an entry, from the correction's day on; open snapshots do not see it. */
    public void correct(Correction correction) {
        store.correct(correction);
    }

    /** All corrections that were made, oldest first. */
    public List<Correction> listCorrections() {
        return store.listCorrections();
    }

    /** A short text that changes whenever deliveries or corrections do; cheap to ask for. */
    public String stamp() {
        return store.stamp();
    }

    /** Merges small files into larger ones and deletes what no snapshot can need any more. */
    public CompactionSummary compact() {
        return store.compact();
    }
}
