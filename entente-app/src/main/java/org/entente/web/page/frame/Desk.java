package org.entente.web.page.frame;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.delivery.Delivery;
import org.entente.record.RecordFolder;
import org.entente.record.RecordSnapshot;
import org.entente.record.SnapshotOptions;
import org.entente.web.page.frame.Shelf.Load;
import org.entente.web.site.Site;
import org.jspecify.annotations.Nullable;

/** Where pages ask: it opens the record, has answers computed aside and keeps them as long as the record stays the same. */
public final class Desk implements AutoCloseable {

    /** A page is answered within a fifth of a second, so no question waits longer. */
    private static final long PATIENCE_MILLIS = 90;

    private final Site site;
    private final Worlds worlds = new Worlds();
    private final Shelf shelf = new Shelf(PATIENCE_MILLIS);

    /** A desk of a site. */
    public Desk(Site site) {
        this.site = site;
    }

    /** What is computed from a snapshot. */
    @FunctionalInterface
    public interface Work<T> {
        T from(RecordSnapshot view) throws Exception;
    }

    public Site site() {
        return site;
    }

    public RecordFolder record() {
        return site.runs().record();
    }

    public LocalDate asOf() {
        return site.asOf();
    }

    /** Says that a request begins on this thread. */
    void begin() {
        shelf.begin();
    }

    /**
     * Asks for something that is computed from the record.
     *
     * @param key names the question; the lens and the state of the record are added
     * @param what what is asked for, in words
     */
    public <T> Answer<T> ask(Lens lens, String key, String what, Load load, Work<T> work) {
        return shelf.ask(record().stamp() + " " + lens + " " + key, what, load, () -> {
            try (RecordSnapshot view = open(lens)) {
                return work.from(view);
            }
        });
    }

    /** What is computed from the whole record. */
    @FunctionalInterface
    public interface WorldWork<T> {
        T from(World world) throws Exception;
    }

    /**
     * Asks for something heavy that is computed from the whole record, which all such questions read together.
     *
     * @param key names the question; the lens and the state of the record are added
     * @param what what is asked for, in words
     */
    public <T> Answer<T> askWorld(Lens lens, String key, String what, WorldWork<T> work) {
        String seen = record().stamp() + " " + lens;
        return shelf.ask(seen + " " + key, what, Load.HEAVY, () -> {
            World world = worlds.take(seen, () -> new World(record(), open(lens)));
            try {
                return work.from(world);
            } finally {
                world.release();
            }
        });
    }

    /** Opens a snapshot; the caller closes it. */
    public RecordSnapshot open(Lens lens) {
        return record().open(new SnapshotOptions(lens.asOf(), deliveries(lens)));
    }

    /** The deliveries that count: those of which something is left when the datasets are taken out; null for all. */
    private @Nullable Set<String> deliveries(Lens lens) {
        if (lens.without().isEmpty()) {
            return null;
        }
        return record().listDeliveries().stream()
                .filter(delivery -> delivery.holdings().stream()
                        .anyMatch(held -> !lens.without().contains(held.dataset())))
                .map(Delivery::id)
                .collect(Collectors.toSet());
    }

    @Override
    public void close() {
        shelf.close();
        worlds.close();
    }
}
