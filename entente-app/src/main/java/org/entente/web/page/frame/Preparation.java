package org.entente.web.page.frame;

import java.util.List;
import java.util.function.Supplier;

/**
 * Has answers made one after another in the background, so that the first who looks need not wait and nobody who looks meanwhile
 * waits behind them: what a page asks for is begun before what is still to be prepared.
 */
public final class Preparation {

    private static final long PAUSE_MILLIS = 50;

    private final List<Supplier<? extends Answer<?>>> questions;

    /** Questions in the order in which they are put. */
    public Preparation(List<Supplier<? extends Answer<?>>> questions) {
        this.questions = List.copyOf(questions);
    }

    /** Begins; returns at once. */
    public void start() {
        Thread.ofPlatform().daemon().name("preparation").start(this::run);
    }

    private void run() {
        try {
            for (Supplier<? extends Answer<?>> question : questions) {
                while (question.get() instanceof Answer.Computing<?>) {
                    Thread.sleep(PAUSE_MILLIS);
                }
            }
        } catch (InterruptedException | java.util.concurrent.RejectedExecutionException e) {
            // The server stops; what was not prepared is made when it is asked for.
            Thread.currentThread().interrupt();
        }
    }
}
