package org.entente.watch;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes rounds on a thread of its own until it is closed: one every so often, and after rounds with a fault less often, down to
 * a sixteenth. Closing waits for the round that is under way.
 */
public final class WatchLoop implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(WatchLoop.class);
    private static final int LONGEST_DOUBLING = 4;
    private static final long STOP_SECONDS = 30;

    private final Watch watch;
    private final Duration every;
    private final Consumer<WatchReport> listener;
    private final CountDownLatch stop = new CountDownLatch(1);
    private final AtomicLong rounds = new AtomicLong();
    private final AtomicLong faulty = new AtomicLong();
    private final Thread thread;

    /**
     * Starts a loop.
     *
     * @param every time between rounds
     * @param listener gets the report of each round, on the loop's thread
     */
    public WatchLoop(Watch watch, Duration every, Consumer<WatchReport> listener) {
        this.watch = watch;
        this.every = every;
        this.listener = listener;
        this.thread = Thread.ofPlatform().name("watch").daemon().start(this::run);
    }

    /** The pause after so many rounds with a fault in a row. */
    public static Duration pause(Duration every, int failures) {
        return every.multipliedBy(1L << Math.min(failures, LONGEST_DOUBLING));
    }

    /** Rounds that were made. */
    public long rounds() {
        return rounds.get();
    }

    /** Those of them in which something went wrong. */
    public long faulty() {
        return faulty.get();
    }

    private void run() {
        int failures = 0;
        try {
            do {
                boolean isFine = round();
                rounds.incrementAndGet();
                if (!isFine) {
                    faulty.incrementAndGet();
                }
                failures = isFine ? 0 : failures + 1;
            } while (!stop.await(pause(every, failures).toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** A round that fails must not end the loop: what it did not do, the next one does. */
    private boolean round() {
        try {
            WatchReport report = watch.round(false);
            listener.accept(report);
            return report.faults().isEmpty();
        } catch (IOException | RuntimeException e) {
            LOG.error("A round of the watch failed; the next one goes on where it stood.", e);
            return false;
        }
    }

    @Override
    public void close() {
        stop.countDown();
        try {
            thread.join(Duration.ofSeconds(STOP_SECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
