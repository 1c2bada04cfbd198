package org.entente.source.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** What a server sends. A server that falls silent is hung up on. */
final class Body implements AutoCloseable {

    /** Most bytes that are taken where the size is not known. */
    static final long MOST_BYTES = 4L << 30;

    private static final int BUFFER_BYTES = 1 << 16;

    /** It did not come to its end. */
    static final class CutException extends IOException {

        private static final long serialVersionUID = 1L;

        CutException(String message) {
            super(message);
        }
    }

    private final InputStream in;
    private final long silenceNanos;
    private final ScheduledExecutorService watch;
    private volatile long heard = System.nanoTime();

    Body(InputStream in, Duration silence) {
        this.in = in;
        this.silenceNanos = silence.toNanos();
        this.watch = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("silence").factory());
        long period = Math.max(1, silence.toMillis() / 4);
        watch.scheduleWithFixedDelay(this::hangUpIfSilent, period, period, TimeUnit.MILLISECONDS);
    }

    private void hangUpIfSilent() {
        if (System.nanoTime() - heard > silenceNanos) {
            closeQuietly();
        }
    }

    private void closeQuietly() {
        try {
            in.close();
        } catch (IOException e) {
            heard = System.nanoTime(); // it is closed as well as it can be
        }
    }

    /** Writes it to a file, forced to the disk; at most one byte more than the limit, so that too long shows. */
    void writeTo(Path file, boolean append, long limit) throws IOException {
        StandardOpenOption how = append ? StandardOpenOption.APPEND : StandardOpenOption.TRUNCATE_EXISTING;
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, how);
                OutputStream out = Channels.newOutputStream(channel)) {
            long left = limit + 1 - channel.size();
            byte[] buffer = new byte[BUFFER_BYTES];
            while (left > 0) {
                int count = read(buffer, (int) Math.min(buffer.length, left));
                if (count < 0) {
                    break;
                }
                out.write(buffer, 0, count);
                left -= count;
            }
            channel.force(true);
        }
    }

    private int read(byte[] buffer, int length) throws CutException {
        try {
            int count = in.read(buffer, 0, length);
            heard = System.nanoTime();
            return count;
        } catch (IOException e) {
            throw new CutException(String.valueOf(e.getMessage()));
        }
    }

    @Override
    public void close() {
        watch.shutdownNow();
        closeQuietly();
    }
}
