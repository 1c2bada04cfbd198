package org.entente.delivery.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.entente.delivery.Delivery;
import org.entente.delivery.DeliverySummary;

/**
 * A record's folder as those see it who add to it. Safe for many threads and processes; all must see the same locks, so a
 * folder lies on one machine's disk or on a file system that shares locks.
 */
public final class DeliveryFolder {

    private static final String LOCK = ".lock";

    private final Path folder;
    private final ManifestFolder manifests;

    public DeliveryFolder(Path folder, ManifestText text) {
        this.folder = folder.toAbsolutePath().normalize();
        this.manifests = new ManifestFolder(this.folder, text);
    }

    public Path path() {
        return folder;
    }

    public ManifestFolder manifests() {
        return manifests;
    }

    /** Whether the folder holds a record, be it an empty one. */
    public boolean holdsRecord() throws IOException {
        return manifests.exists() || Files.exists(folder.resolve(LOCK));
    }

    /** Whether the folder holds files and no record, so that none may be made there. */
    public boolean holdsOtherFiles() throws IOException {
        if (!Files.isDirectory(folder) || holdsRecord()) {
            return false;
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isPresent();
        }
    }

    /** Clears away the litter of the dead. */
    public void clear() throws IOException {
        try (RecordLock lock = RecordLock.hold(folder)) {
            Staging.deleteLitter(folder);
            new Leftovers(folder, manifests).deleteUnnamed();
        }
    }

    /** Takes the folder away if nothing ever joined it, nor is anybody about to. */
    public void removeIfUnused() throws IOException {
        try (RecordLock lock = RecordLock.hold(folder)) {
            Path staging = folder.resolve(Staging.FOLDER);
            if (manifests.exists() || Staging.isInUse(staging)) {
                return;
            }
            Files.deleteIfExists(staging);
            Files.deleteIfExists(folder.resolve(LOCK));
            Files.deleteIfExists(folder);
        }
    }

    /**
     * Moves the files of deliveries into place and names them in one new manifest, all under the lock: all of them count
     * from then on, or none does. One that the record holds, or that came before in the list, adds nothing.
     *
     * @param grace how long manifests that were replaced are kept for those who still read them
     * @return what became of each, in the order of the list
     */
    public List<DeliverySummary> join(List<Arrival> arrivals, Duration grace) throws IOException {
        try (RecordLock lock = RecordLock.hold(folder)) {
            List<DeliverySummary> summaries = new ArrayList<>();
            List<StagedFile> files = new ArrayList<>();
            Manifest newest = manifests.newest();
            Manifest next = newest;
            int number = manifests.nextNumber();
            for (Arrival arrival : arrivals) {
                Optional<Delivery> present =
                        next.findDelivery(arrival.delivery().id());
                if (present.isPresent()) {
                    summaries.add(present.get().summary().asAlready());
                } else {
                    next = next.with(arrival.delivery(), targets(arrival.files()), number);
                    files.addAll(arrival.files());
                    summaries.add(arrival.delivery().summary());
                }
            }
            if (next != newest) {
                moveIntoPlace(files);
                manifests.write(next);
                new Leftovers(folder, manifests).deleteOldManifests(grace);
            }
            return summaries;
        }
    }

    private static List<DataFile> targets(List<StagedFile> files) {
        return files.stream().map(StagedFile::target).toList();
    }

    /** Puts merged files in the place of others, unless the others have changed meanwhile. */
    public boolean replace(Set<DataFile> merged, List<StagedFile> by) throws IOException {
        try (RecordLock lock = RecordLock.hold(folder)) {
            Manifest newest = manifests.newest();
            if (!newest.files().containsAll(merged)) {
                return false;
            }
            List<DataFile> files = new ArrayList<>(newest.files());
            files.removeAll(merged);
            files.addAll(targets(by));
            moveIntoPlace(by);
            manifests.write(newest.withFiles(files, manifests.nextNumber()));
            return true;
        }
    }

    private void moveIntoPlace(List<StagedFile> files) throws IOException {
        Set<Path> folders = new TreeSet<>();
        for (StagedFile file : files) {
            Path target = folder.resolve(file.target().path());
            Path parent = target.resolveSibling(".").normalize();
            if (folders.add(parent)) {
                Files.createDirectories(parent);
            }
            Files.move(file.file(), target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
        folders.forEach(ManifestFolder::forceFolder);
    }

    /**
     * Deletes replaced manifests older than the grace, and files that no manifest names.
     *
     * @return how many files it deleted
     */
    public int deleteReplaced(Duration grace) throws IOException {
        try (RecordLock lock = RecordLock.hold(folder)) {
            Leftovers leftovers = new Leftovers(folder, manifests);
            int old = leftovers.deleteReplacedManifests(grace);
            return old + leftovers.deleteUnnamed();
        }
    }
}
