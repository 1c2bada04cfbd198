package org.entente.answer.internal;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.entente.actor.State;
import org.entente.answer.Aside;
import org.entente.answer.Chapter;
import org.entente.answer.ledger.Ledger;
import org.entente.answer.ledger.Ledgers;
import org.entente.answer.regimes.RegimeLedgers;
import org.entente.answer.ripple.Ripples;
import org.entente.answer.significance.Significances;
import org.entente.series.WorldView;

/** The chapters of a whole report, in the order in which they are read. */
public final class Chapters {

    private Chapters() {}

    /** All of them; one that has nothing to say says what is unknown. */
    public static List<Chapter> of(WorldView view, State first, State second) {
        return join(first(view, first, second), second(view, first, second));
    }

    /** Begins with one half of them in a thread of its own. */
    public static Begun begin(Aside aside, State first, State second) {
        FutureTask<Half> task = new FutureTask<>(() -> aside.ask(view -> second(view, first, second)));
        Thread.ofPlatform().name("chapters").daemon().start(task);
        return new Begun(task, first, second);
    }

    /** Chapters of which one half is being made. */
    public record Begun(FutureTask<Half> task, State first, State second) {

        /** Makes the other half, and waits for the one that was begun. */
        public List<Chapter> finish(WorldView view) {
            Half own = Chapters.first(view, first, second);
            try {
                return join(own, task.get());
            } catch (ExecutionException e) {
                throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("The report was interrupted.", e);
            }
        }
    }

    /** Three and two chapters that take about as long to make. */
    public record Half(List<Chapter> chapters) {}

    private static Half first(WorldView view, State first, State second) {
        Ledger ledger = Ledgers.of(view, first, second);
        return new Half(List.of(
                LedgerChapter.of(ledger),
                RippleChapter.of(new Ripples(view).of(first, second, List.of())),
                RegimeChapter.of(RegimeLedgers.of(view, List.of(first, second), ledger.touched()), first, second)));
    }

    private static Half second(WorldView view, State first, State second) {
        return new Half(List.of(
                PressureChapter.of(view, first, second),
                MeetingChapter.of(Significances.of(view, first, second, null))));
    }

    private static List<Chapter> join(Half first, Half second) {
        return List.of(
                first.chapters().get(0),
                second.chapters().get(0),
                second.chapters().get(1),
                first.chapters().get(1),
                first.chapters().get(2));
    }
}
