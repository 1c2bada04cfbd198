package org.entente.answer.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
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

    /** Some chapters that rest on the same reading. */
    private interface Job {
        List<Chapter> make(WorldView view, Kept kept, State first, State second);
    }

    /** What takes longest begins first, so that two threads end together. */
    private static final List<Job> JOBS = List.of(
            (view, kept, first, second) -> PressureChapter.both(view, kept, first, second),
            Chapters::motive,
            Chapters::ledger,
            (view, kept, first, second) -> List.of(RippleChapter.of(new Ripples(view).of(first, second, List.of()))),
            (view, kept, first, second) -> List.of(BondChapter.of(view, first, second)),
            (view, kept, first, second) -> List.of(MeetingChapter.of(Significances.of(view, first, second, null))),
            (view, kept, first, second) -> List.of(PolarityChapter.of(view, first, second)),
            (view, kept, first, second) -> List.of(RiskChapter.of(view, first, second)));

    /** All of them; one that has nothing to say says what is unknown. */
    public static List<Chapter> of(WorldView view, Kept kept, State first, State second) {
        Made made = new Made(kept, first, second);
        made.makeWhatIsLeft(view);
        return made.inOrder();
    }

    /** Begins to make them in a thread of its own. */
    public static Begun begin(Aside aside, Kept kept, State first, State second) {
        Made made = new Made(kept, first, second);
        FutureTask<Made> task = new FutureTask<>(() -> aside.ask(made::makeWhatIsLeft));
        Thread.ofPlatform().name("chapters").daemon().start(task);
        return new Begun(task, made);
    }

    /** Chapters that are being made. */
    public record Begun(FutureTask<Made> task, Made made) {

        /** Makes those that nobody has begun, and waits for the others. */
        public List<Chapter> finish(WorldView view) {
            try {
                made.makeWhatIsLeft(view);
                return task.get().inOrder();
            } catch (ExecutionException e) {
                throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("The report was interrupted.", e);
            } finally {
                made.stop();
            }
        }
    }

    /** Chapters by id as they are made; threads take one job after the other. */
    public static final class Made {

        private final Kept kept;
        private final State first;
        private final State second;
        private final AtomicInteger next = new AtomicInteger();
        private final Map<String, Chapter> chapters = new ConcurrentHashMap<>();

        private Made(Kept kept, State first, State second) {
            this.kept = kept;
            this.first = first;
            this.second = second;
        }

        private Made makeWhatIsLeft(WorldView view) {
            for (int job = next.getAndIncrement(); job < JOBS.size(); job = next.getAndIncrement()) {
                JOBS.get(job).make(view, kept, first, second).forEach(chapter -> chapters.put(chapter.id(), chapter));
            }
            return this;
        }

        /** Nobody begins a further one. */
        private void stop() {
            next.set(JOBS.size());
        }

        private List<Chapter> inOrder() {
            return ORDER.stream().map(chapters::get).toList();
        }
    }

    private static List<Chapter> ledger(WorldView view, Kept kept, State first, State second) {
        Ledger ledger = Ledgers.of(view, first, second);
        return List.of(
                LedgerChapter.of(ledger),
                RegimeChapter.of(RegimeLedgers.of(view, List.of(first, second), ledger.touched()), first, second));
    }

    private static List<Chapter> motive(WorldView view, Kept kept, State first, State second) {
        Optional<Motive> motive = MotiveChapter.answer(view, kept, first, second);
        return List.of(MotiveChapter.of(motive), DurabilityChapter.of(motive));
    }
}
