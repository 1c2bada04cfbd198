package org.entente.web.page.frame;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Computes answers aside and keeps those asked for last. Safe for many threads. */
public final class Shelf implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Shelf.class);
    private static final int ROOM = 256;

    private final Workers quick = new Workers("pages", 2);
    private final Workers slow = new Workers("measures", 2);
    private final long patienceMillis;
    private final ThreadLocal<Long> deadline = new ThreadLocal<>();
    private final Map<String, Kept> kept = new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Kept> eldest) {
            return size() > ROOM;
        }
    };

    private record Kept(FutureTask<?> task, String what, long sinceNanos) {}

    /** How heavy work is: light work must not wait behind measures of the whole system. */
    public enum Load {
        LIGHT,
        HEAVY
    }

    /**
     * An empty shelf.
     *
     * @param patienceMillis how long one question may wait for its answer
     */
    public Shelf(long patienceMillis) {
        this.patienceMillis = patienceMillis;
    }

    /** Says that a request begins on this thread: all its questions together wait no longer than one may. */
    public void begin() {
        deadline.set(System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(patienceMillis));
    }

    private long patience() {
        Long until = deadline.get();
        return until == null ? patienceMillis : Math.max(0, TimeUnit.NANOSECONDS.toMillis(until - System.nanoTime()));
    }

    /**
     * The answer when it is there or comes soon.
     *
     * @param key equal keys stand for equal answers
     * @param what what is asked for, in words
     */
    public <T> Answer<T> ask(String key, String what, Load load, Callable<T> work) {
        Workers workers = load == Load.LIGHT ? quick : slow;
        Kept found;
        synchronized (kept) {
            found = kept.get(key);
            if (found == null) {
                found = new Kept(new FutureTask<>(work), what, System.nanoTime());
                kept.put(key, found);
                workers.begin(found.task());
            } else {
                workers.prefer(found.task());
            }
        }
        return await(key, found);
    }

    private <T> Answer<T> await(String key, Kept found) {
        try {
            @SuppressWarnings("unchecked") // a key names the work, and so the type
            T value = (T) found.task().get(patience(), TimeUnit.MILLISECONDS);
            return new Answer.Ready<>(value);
        } catch (TimeoutException e) {
            return new Answer.Computing<>(
                    found.what(), TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - found.sinceNanos()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Answer.Computing<>(found.what(), 0);
        } catch (ExecutionException e) {
            synchronized (kept) {
                kept.remove(key, found);
            }
            return new Answer.Failed<>(why(e.getCause()));
        }
    }

    private static String why(@Nullable Throwable cause) {
        if (cause instanceof IllegalArgumentException || cause instanceof org.entente.record.RecordException) {
            return String.valueOf(cause.getMessage());
        }
        LOG.error("An answer could not be computed.", cause);
        return Texts.t("failed.internal");
    }

    @Override
    public void close() {
        quick.close();
        slow.close();
    }
}
