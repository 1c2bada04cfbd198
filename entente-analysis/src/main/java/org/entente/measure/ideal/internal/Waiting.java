package org.entente.measure.ideal.internal;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/** Waits for work on other threads and lets its failure through. */
public final class Waiting {

    private Waiting() {}

    /** The result of the work. */
    public static <T> T on(Future<T> work) {
        try {
            return work.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The estimation was interrupted.", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("The estimation failed: " + e.getCause(), e);
        }
    }
}
