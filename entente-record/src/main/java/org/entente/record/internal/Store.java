package org.entente.record.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.entente.delivery.Delivery;
import org.entente.delivery.DeliveryInfo;
import org.entente.delivery.DeliverySummary;
import org.entente.delivery.DeliveryWriter;
import org.entente.delivery.folder.Arrival;
import org.entente.delivery.folder.DataFile;
import org.entente.delivery.folder.DeliveryFolder;
import org.entente.delivery.folder.Manifest;
import org.entente.delivery.folder.ManifestFolder;
import org.entente.delivery.folder.RecordLock;
import org.entente.delivery.folder.StagedFile;
import org.entente.delivery.folder.Staging;
import org.entente.record.CompactionSummary;
import org.entente.record.Correction;
import org.entente.record.RecordException;
import org.entente.record.RecordSettings;
import org.entente.record.RecordSnapshot;
import org.entente.record.SnapshotOptions;
import org.entente.record.internal.correction.CorrectionFile;
import org.entente.record.internal.snapshot.DefaultSnapshot;
import org.entente.record.internal.snapshot.SnapshotSource;

/** The files of a record and how its state changes. Safe for many threads and processes. */
public final class Store {

    private final Path folder;
    private final RecordSettings settings;
    private final DeliveryFolder deliveries;
    private final ManifestFolder manifests;
    private boolean madeHere;

    public Store(Path folder, RecordSettings settings) {
        this.settings = settings;
        this.deliveries = new DeliveryFolder(folder, new ManifestJson());
        this.folder = deliveries.path();
        this.manifests = deliveries.manifests();
    }

    /** Begins to load what reads manifests, in a thread of its own. */
    public static void load() {
        Thread.ofPlatform().name("manifest reader").daemon().start(() -> {
            ManifestJson json = new ManifestJson();
            json.read(Path.of(""), json.write(Manifest.EMPTY));
        });
    }

    public Path folder() {
        return folder;
    }

    public RecordSettings settings() {
        return settings;
    }

    /** Checks that the folder holds a record. */
    public void requireRecord() {
        try {
            if (!deliveries.holdsRecord()) {
                throw new RecordException("There is no record in " + folder
                        + ". Run \"entente ingest FORMAT FILE\" first, or name another folder with --record.");
            }
        } catch (IOException e) {
            throw cannotRead(e);
        }
    }

    /** Makes the folder where there is none, and clears away the litter of the dead. */
    public void prepare() {
        try {
            boolean isNew = !Files.exists(folder);
            Files.createDirectories(folder);
            if (deliveries.holdsOtherFiles()) {
                throw new RecordException("The folder " + folder
                        + " holds other files and no record. Name an empty or new folder with --record.");
            }
            madeHere = isNew;
            deliveries.clear();
        } catch (IOException e) {
            throw cannotWrite(e);
        }
    }

    /** Takes the folder away again if this store made it and nothing ever joined it, nor is anybody about to. */
    public void removeIfUnused() {
        if (!madeHere) {
            return;
        }
        try {
            deliveries.removeIfUnused();
        } catch (IOException e) {
            throw cannotWrite(e);
        }
    }

    public Manifest newest() {
        try {
            return manifests.newest();
        } catch (IOException e) {
            throw cannotRead(e);
        }
    }

    /** The number of the newest manifest and a hash of the deliveries and files that it names. */
    public String state() {
        Manifest newest = newest();
        StringBuilder named = new StringBuilder();
        newest.deliveries().forEach(delivery -> named.append(delivery.id()).append('\n'));
        newest.files().forEach(file -> named.append(file.path()).append('\n'));
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest(named.toString().getBytes(StandardCharsets.UTF_8));
            return newest.number() + "-" + HexFormat.of().formatHex(hash, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }

    public DeliveryWriter begin(DeliveryInfo info) {
        try {
            return new StagedDelivery(this, info);
        } catch (IOException e) {
            throw cannotWrite(e);
        }
    }

    /** Moves the files of a delivery into place and names them in a new manifest. */
    DeliverySummary join(Delivery delivery, List<StagedFile> parts) throws IOException {
        return deliveries
                .join(List.of(new Arrival(delivery, parts)), settings.grace())
                .getFirst();
    }

    /** Takes one delivery out. */
    public Delivery drop(String idOrPrefix) {
        try (RecordLock lock = RecordLock.hold(folder)) {
            Manifest newest = manifests.newest();
            Delivery delivery = unique(newest, idOrPrefix);
            manifests.write(newest.without(delivery.id(), manifests.nextNumber()));
            return delivery;
        } catch (IOException e) {
            throw cannotWrite(e);
        }
    }

    /** Takes several out in one commit. */
    public void dropAll(Collection<String> ids) {
        try (RecordLock lock = RecordLock.hold(folder)) {
            Manifest newest = manifests.newest();
            Manifest rest = newest;
            int number = manifests.nextNumber();
            for (String id : ids) {
                rest = rest.without(unique(newest, id).id(), number);
            }
            if (!ids.isEmpty()) {
                manifests.write(rest);
            }
        } catch (IOException e) {
            throw cannotWrite(e);
        }
    }

    private static Delivery unique(Manifest manifest, String prefix) {
        List<Delivery> found = manifest.deliveries().stream()
                .filter(d -> !prefix.isEmpty() && d.id().startsWith(prefix))
                .toList();
        if (found.size() != 1) {
            throw new RecordException("The delivery (" + prefix + ") must be one of the record's, but "
                    + (found.isEmpty() ? "none" : found.size() + " of them")
                    + " begin so. Run \"entente sources\" to see their ids.");
        }
        return found.getFirst();
    }

    /** Adds a correction under the lock. */
    public void correct(Correction correction) {
        try (RecordLock lock = RecordLock.hold(folder)) {
            new CorrectionFile(folder).add(correction);
        } catch (IOException e) {
            throw cannotWrite(e);
        }
    }

    public List<Correction> listCorrections() {
        return new CorrectionFile(folder).list();
    }

    /** A short text that changes with the newest manifest and with each correction. */
    public String stamp() {
        try {
            return manifests.nextNumber() + "-" + new CorrectionFile(folder).stamp();
        } catch (IOException e) {
            throw cannotRead(e);
        }
    }

    /** Merges small files and deletes what nobody can need. */
    public CompactionSummary compact() {
        try {
            return new Compactor(this, manifests).compact();
        } catch (IOException e) {
            throw cannotWrite(e);
        }
    }

    /** Puts merged files in the place of others, unless the others have changed meanwhile. */
    boolean replace(Set<DataFile> merged, List<StagedFile> parts) throws IOException {
        return deliveries.replace(merged, parts);
    }

    /** Deletes what no snapshot can need any more, and says how many files. */
    int clean() throws IOException {
        return deliveries.deleteReplaced(settings.grace());
    }

    /** Opens a snapshot; where the folder cannot be written it has no room to spill. */
    public RecordSnapshot open(SnapshotOptions options) {
        return DefaultSnapshot.open(new SnapshotSource(folder, settings, newest(), room()), options);
    }

    private SnapshotSource.SpillRoom room() {
        try {
            return new Room(Staging.create(folder));
        } catch (IOException e) {
            return new NoRoom(folder);
        }
    }

    /** A folder of its own. */
    private record Room(Staging staging) implements SnapshotSource.SpillRoom {
        @Override
        public Path folder() {
            return staging.folder();
        }

        @Override
        public void close() {
            staging.close();
        }
    }

    /** Stands in where the record cannot be written: what does not fit into memory fails. */
    private record NoRoom(Path folder) implements SnapshotSource.SpillRoom {
        @Override
        public void close() {
            // Nothing was made, so nothing is to be cleared away.
        }
    }

    RecordException cannotWrite(IOException e) {
        return new RecordException(
                "The record in " + folder + " cannot be written (" + e + "). Check space and permissions.", e);
    }

    private RecordException cannotRead(IOException e) {
        return new RecordException(
                "The record in " + folder + " cannot be read (" + e + "). Check that the folder exists.", e);
    }
}
