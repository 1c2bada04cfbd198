package org.entente.answer.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.entente.actor.State;
import org.entente.answer.Aside;
import org.entente.answer.Chapter;
import org.entente.answer.ledger.Ledger;
import org.entente.answer.ledger.Ledgers;
import org.entente.answer.motive.Motive;
import org.entente.answer.regimes.RegimeLedgers;
import org.entente.answer.ripple.Ripples;
import org.entente.answer.significance.Significances;
import org.entente.kept.Kept;
import org.entente.series.WorldView;

/** The chapters of a whole report, in the order in which they are read. */
public final class Chapters {

    /** Ids in the order of the report; another pair beside stands behind all of them. */
    private static final List<String> ORDER = List.of(
            "bond",
            "ledger",
            "meetings",
            "pressure",
            "camps",
            "motive",
            "durability",
            "ripple",
            "regimes",
            "polarity",
            "risk");

    private Chapters() {}

    /** All of them; one that has nothing to say says what is unknown. */
    public static List<Chapter> of(WorldView view, Kept kept, State first, State second) {
        return join(first(view, first, second), second(view, kept, first, second));
    }

    /** Begins with one half of them in a thread of its own. */
    public static Begun begin(Aside aside, Kept kept, State first, State second) {
        FutureTask<Half> task = new FutureTask<>(() -> aside.ask(view -> second(view, kept, first, second)));
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

    /** Chapters that take about half of the time. */
    public record Half(List<Chapter> chapters) {

        /** Copies the list. */
        public Half {
            chapters = List.copyOf(chapters);
        }
    }

    private static Half first(WorldView view, State first, State second) {
        Ledger ledger = Ledgers.of(view, first, second);
        return new Half(List.of(
                BondChapter.of(view, first, second),
                LedgerChapter.of(ledger),
                RippleChapter.of(new Ripples(view).of(first, second, List.of())),
                RegimeChapter.of(RegimeLedgers.of(view, List.of(first, second), ledger.touched()), first, second),
                PolarityChapter.of(view, first, second)));
    }

    private static Half second(WorldView view, Kept kept, State first, State second) {
        List<Chapter> chapters = new ArrayList<>(PressureChapter.both(view, first, second));
        chapters.add(MeetingChapter.of(Significances.of(view, first, second, null)));
        Optional<Motive> motive = MotiveChapter.answer(view, kept, first, second);
        chapters.add(MotiveChapter.of(motive));
        chapters.add(DurabilityChapter.of(motive));
        chapters.add(RiskChapter.of(view, first, second));
        return new Half(chapters);
    }

    private static List<Chapter> join(Half first, Half second) {
        Map<String, Chapter> made = new HashMap<>();
        first.chapters().forEach(chapter -> made.put(chapter.id(), chapter));
        second.chapters().forEach(chapter -> made.put(chapter.id(), chapter));
        return ORDER.stream().map(made::get).toList();
    }
}
