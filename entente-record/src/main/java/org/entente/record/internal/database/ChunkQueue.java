package org.entente.record.internal.database;

import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The way of chunks from one thread to another. It is short, so that memory does not grow when one of them is slower.
 *
 * <p>Either side may give up; the other then fails at its next step instead of waiting for ever.
 */
final class ChunkQueue {

    private static final int LENGTH = 8;
    private static final int POLL_MILLIS = 50;
    private static final RowChunk END_OF_FILE = new RowChunk(List.of());
    private static final RowChunk END = new RowChunk(List.of());

    private final BlockingQueue<RowChunk> queue = new ArrayBlockingQueue<>(LENGTH);
    private volatile @Nullable RowChunk first;
    private volatile boolean givenUp;

    void put(RowChunk chunk) {
        try {
            while (!queue.offer(chunk, POLL_MILLIS, TimeUnit.MILLISECONDS)) {
                requireOtherSide();
            }
        } catch (InterruptedException e) {
            throw interrupted();
        }
    }

    void endFile() {
        put(END_OF_FILE);
    }

    void end() {
        put(END);
    }

    /** Waits for rows of a further file; false when there is none. */
    boolean awaitFile() {
        RowChunk chunk = take();
        first = chunk;
        return chunk != END;
    }

    /** The next chunk of the file; null after its last. */
    @Nullable
    RowChunk next() {
        RowChunk waiting = first;
        first = null;
        RowChunk chunk = waiting != null ? waiting : take();
        return chunk == END_OF_FILE ? null : chunk;
    }

    private RowChunk take() {
        try {
            RowChunk chunk = queue.poll(POLL_MILLIS, TimeUnit.MILLISECONDS);
            while (chunk == null) {
                requireOtherSide();
                chunk = queue.poll(POLL_MILLIS, TimeUnit.MILLISECONDS);
            }
            return chunk;
        } catch (InterruptedException e) {
            throw interrupted();
        }
    }

    void giveUp() {
        givenUp = true;
    }

    private void requireOtherSide() {
        if (givenUp) {
            throw new IllegalStateException("The writing of a delivery was given up.");
        }
    }

    private static IllegalStateException interrupted() {
        Thread.currentThread().interrupt();
        return new IllegalStateException("The writing of a delivery was interrupted.");
    }
}
