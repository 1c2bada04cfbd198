package org.entente.delivery.folder;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * A folder of one writer or reader below {@code .staging}, for as long as it lives.
 *
 * <p>Its owner holds a lock on a file in it. The system lets go of the lock when the owner dies, however it dies; so a
 * folder whose lock can be had is litter.
 */
public final class Staging implements AutoCloseable {

    static final String FOLDER = ".staging";
    private static final String LOCK = "lock";

    /** Those of this process: closing any channel on a lock file would let go of this process's own lock. */
    private static final Set<Path> ALIVE = ConcurrentHashMap.newKeySet();

    private final Path folder;
    private final FileChannel channel;

    private Staging(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    /** Makes a new folder; the record's lock keeps cleaners away until its own lock is held. */
    public static Staging create(Path record) throws IOException {
        try (RecordLock held = RecordLock.hold(record)) {
            Path parent = Files.createDirectories(record.toRealPath().resolve(FOLDER));
            Path folder = Files.createDirectory(parent.resolve(UUID.randomUUID().toString()));
            ALIVE.add(folder);
            FileChannel channel =
                    FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            channel.lock();
            return new Staging(folder, channel);
        }
    }

    public Path folder() {
        return folder;
    }

    /** Deletes the folder; what cannot be deleted is left to the next writer to clear away. */
    @Override
    public void close() {
        try {
            channel.close();
            deleteTree(folder);
        } catch (IOException ignored) {
            // As said: it is litter now, and known to be.
        } finally {
            ALIVE.remove(folder);
        }
    }

    /** Deletes the folders of the dead. Call it under the record's lock. */
    static void deleteLitter(Path record) throws IOException {
        Path parent = record.toRealPath().resolve(FOLDER);
        if (!Files.isDirectory(parent)) {
            return;
        }
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(parent)) {
            for (Path each : folders) {
                if (!ALIVE.contains(each) && isDead(each)) {
                    deleteTree(each);
                }
            }
        }
    }

    /** Whether anything is in the folder of all staging, that of the dead included. */
    static boolean isInUse(Path parent) throws IOException {
        if (!Files.isDirectory(parent)) {
            return false;
        }
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(parent)) {
            return folders.iterator().hasNext();
        }
    }

    private static boolean isDead(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder.resolve(LOCK), StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            return lock != null;
        } catch (NoSuchFileException e) {
            return true;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    private static void deleteTree(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.deleteIfExists(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path each, @Nullable IOException failure) throws IOException {
                Files.deleteIfExists(each);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
