package org.entente.web.page.frame;

import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Threads that take what was asked for last first: a page that somebody looks at asks again and again for what it lacks, one
 * that was left no more. Safe for many threads.
 */
final class Workers implements AutoCloseable {

    private final Newest waiting = new Newest();
    private final ThreadPoolExecutor threads;

    /** What waits, the newest first. */
    private static final class Newest extends LinkedBlockingDeque<Runnable> {

        private static final long serialVersionUID = 1;

        @Override
        public boolean offer(Runnable task) {
            return offerFirst(task);
        }
    }

    Workers(String name, int count) {
        threads = new ThreadPoolExecutor(
                count,
                count,
                0,
                TimeUnit.SECONDS,
                waiting,
                Thread.ofPlatform().daemon().name(name + "-", 1).factory());
    }

    /** Has a new task done next. */
    void begin(FutureTask<?> task) {
        threads.execute(task);
    }

    /** Has a task done next that waits; one that is being done, or is done, is left as it is. */
    void prefer(FutureTask<?> task) {
        if (waiting.remove(task)) {
            threads.execute(task);
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
