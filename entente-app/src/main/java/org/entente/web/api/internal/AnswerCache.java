package org.entente.web.api.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.entente.web.api.Reply;
import org.jspecify.annotations.Nullable;

/**
 * Answers that were given, the longest unused going first when they take too much room. A question that is being answered is
 * not answered twice, and no more than so many are at once. Safe for many threads.
 */
public final class AnswerCache {

    /** All places are taken and stay so. */
    public static final class BusyException extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }

    private static final int BYTES_A_CHAR = 2;
    private static final int LARGEST_SHARE = 8;

    private final long mostBytes;
    private final Semaphore places;
    private final long patienceMillis;
    private final Map<String, Reply> kept = new LinkedHashMap<>(64, 0.75f, true);
    private final Map<String, CompletableFuture<Reply>> pending = new ConcurrentHashMap<>();
    private final AtomicLong hits = new AtomicLong();
    private final AtomicLong misses = new AtomicLong();
    private long bytes;

    /**
     * An empty cache.
     *
     * @param mostBytes room for answers
     * @param atOnce how many are computed at once
     * @param patienceMillis how long a question waits for its turn
     */
    public AnswerCache(long mostBytes, int atOnce, long patienceMillis) {
        this.mostBytes = mostBytes;
        this.places = new Semaphore(atOnce, true);
        this.patienceMillis = patienceMillis;
    }

    /**
     * The answer of a key, computed unless it is kept.
     *
     * @throws BusyException when there was no place in time
     */
    public Reply get(String key, Supplier<Reply> compute) {
        Reply known = find(key);
        if (known != null) {
            hits.incrementAndGet();
            return known;
        }
        CompletableFuture<Reply> mine = new CompletableFuture<>();
        CompletableFuture<Reply> theirs = pending.putIfAbsent(key, mine);
        if (theirs != null) {
            hits.incrementAndGet();
            return join(theirs);
        }
        misses.incrementAndGet();
        try {
            Reply reply = compute(compute);
            keep(key, reply);
            mine.complete(reply);
            return reply;
        } catch (RuntimeException | Error e) {
            mine.completeExceptionally(e);
            throw e;
        } finally {
            pending.remove(key);
        }
    }

    /** An answer that is not kept; it waits for its turn like the others. */
    public Reply compute(Supplier<Reply> compute) {
        try {
            if (!places.tryAcquire(patienceMillis, TimeUnit.MILLISECONDS)) {
                throw new BusyException();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BusyException();
        }
        try {
            return compute.get();
        } finally {
            places.release();
        }
    }

    private static Reply join(CompletableFuture<Reply> answer) {
        try {
            return answer.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }

    private synchronized @Nullable Reply find(String key) {
        return kept.get(key);
    }

    /** Mistakes and failures are not kept: they are cheap, or may pass. */
    private synchronized void keep(String key, Reply reply) {
        long size = size(key, reply);
        if (!reply.isAnswer() || size > mostBytes / LARGEST_SHARE) {
            return;
        }
        Reply before = kept.put(key, reply);
        bytes += size - (before == null ? 0 : size(key, before));
        var oldest = kept.entrySet().iterator();
        while (bytes > mostBytes && oldest.hasNext()) {
            var gone = oldest.next();
            bytes -= size(gone.getKey(), gone.getValue());
            oldest.remove();
        }
    }

    private static long size(String key, Reply reply) {
        return (long) BYTES_A_CHAR * (key.length() + reply.out().length());
    }

    public long hits() {
        return hits.get();
    }

    public long misses() {
        return misses.get();
    }

    /** Room that the answers take. */
    public synchronized long bytes() {
        return bytes;
    }
}
