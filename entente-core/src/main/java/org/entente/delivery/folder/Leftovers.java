package org.entente.delivery.folder;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.entry.Family;
import org.entente.table.EntryTables;

/** Finds and deletes files that nothing names. Everything here is done under the record's lock. */
final class Leftovers {

    private static final int MANIFESTS_KEPT = 8;

    private final Path folder;
    private final ManifestFolder manifests;

    Leftovers(Path folder, ManifestFolder manifests) {
        this.folder = folder;
        this.manifests = manifests;
    }

    /** Deletes data files that no manifest names, and half-written manifests. */
    int deleteUnnamed() throws IOException {
        Set<Path> named = new HashSet<>();
        for (Path file : manifests.list().values()) {
            manifests.findComplete(file).ifPresent(m -> m.files().forEach(f -> named.add(folder.resolve(f.path()))));
        }
        int deleted = deleteMatching(folder, ".manifest-*.part", Set.of());
        for (String table : Stream.concat(
                        Stream.of(Family.values()).map(Family::code),
                        Stream.of(EntryTables.EXPOSURE, EntryTables.REJECTS))
                .toList()) {
            Path tableFolder = folder.resolve(table);
            deleted += Files.isDirectory(tableFolder) ? deleteMatching(tableFolder, "*.parquet", named) : 0;
        }
        return deleted;
    }

    private static int deleteMatching(Path parent, String pattern, Set<Path> but) throws IOException {
        int deleted = 0;
        try (DirectoryStream<Path> files = Files.newDirectoryStream(parent, pattern)) {
            for (Path file : files) {
                if (!but.contains(file) && Files.deleteIfExists(file)) {
                    deleted++;
                }
            }
        }
        return deleted;
    }

    /**
     * Deletes manifests that nobody needs, but never the newest few: those that were replaced longer ago than the grace,
     * and those whose files all count still, since whoever reads them has lost nothing.
     */
    int deleteOldManifests(Duration grace) throws IOException {
        return deleteManifests(grace, MANIFESTS_KEPT);
    }

    /** Deletes every manifest that was replaced longer ago than the grace. */
    int deleteReplacedManifests(Duration grace) throws IOException {
        return deleteManifests(grace, 1);
    }

    private int deleteManifests(Duration grace, int kept) throws IOException {
        Manifest newest = manifests.newest();
        NavigableMap<Integer, Path> all = manifests.list();
        int left = all.size();
        int deleted = 0;
        for (Map.Entry<Integer, Path> each : all.headMap(newest.number(), false).entrySet()) {
            if (left <= kept) {
                break;
            }
            Map.Entry<Integer, Path> next = all.higherEntry(each.getKey());
            boolean old = next != null
                    && !replacedAt(next.getValue()).isAfter(Instant.now().minus(grace));
            if ((old || countsStill(each.getValue(), newest)) && Files.deleteIfExists(each.getValue())) {
                left--;
                deleted++;
            }
        }
        return deleted;
    }

    private boolean countsStill(Path manifest, Manifest newest) throws IOException {
        Set<DataFile> files = new HashSet<>(newest.files());
        return manifests
                .findComplete(manifest)
                .map(m -> files.containsAll(m.files()))
                .orElse(false);
    }

    private static Instant replacedAt(Path next) throws IOException {
        return Files.getLastModifiedTime(next).toInstant();
    }
}
