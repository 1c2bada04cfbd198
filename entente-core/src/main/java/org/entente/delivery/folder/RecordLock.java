package org.entente.delivery.folder;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The lock under which the state of a record changes, held by one thread of one process at a time.
 *
 * <p>Threads of one process queue at a lock of their own first: locks on files belong to the process as a whole.
 */
public final class RecordLock implements AutoCloseable {

    private static final ConcurrentMap<Path, ReentrantLock> WITHIN_PROCESS = new ConcurrentHashMap<>();

    private final ReentrantLock within;
    private final FileChannel channel;
    private final FileLock lock;

    private RecordLock(ReentrantLock within, FileChannel channel, FileLock lock) {
        this.within = within;
        this.channel = channel;
        this.lock = lock;
    }

    /** Waits for the lock. */
    public static RecordLock hold(Path folder) throws IOException {
        ReentrantLock within = WITHIN_PROCESS.computeIfAbsent(folder.toRealPath(), path -> new ReentrantLock());
        within.lock();
        try {
            FileChannel channel =
                    FileChannel.open(folder.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            return new RecordLock(within, channel, channel.lock());
        } catch (IOException | RuntimeException e) {
            within.unlock();
            throw e;
        }
    }

    @Override
    public void close() throws IOException {
        try {
            lock.release();
            channel.close();
        } finally {
            within.unlock();
        }
    }
}
