package org.entente.dossier;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.entente.evidence.Evidence;
import org.entente.evidence.EvidenceKey;
import org.entente.evidence.EvidencePage;

/** Finds the rows behind many values, unit by unit, since values of one unit rest on the same reading. */
final class RowFinder {

    private final List<List<EvidenceKey>> units;
    private final int rowsShown;
    private final AtomicInteger next = new AtomicInteger();
    private final Map<EvidenceKey, EvidencePage> found = new ConcurrentHashMap<>();

    RowFinder(Collection<EvidenceKey> keys, int rowsShown) {
        Map<String, List<EvidenceKey>> byUnit = new LinkedHashMap<>();
        keys.forEach(key -> byUnit.computeIfAbsent(String.valueOf(key.unit()), unit -> new ArrayList<>())
                .add(key));
        this.units = List.copyOf(byUnit.values());
        this.rowsShown = rowsShown;
    }

    /** Asks each evidence in a thread of its own, the first one in this thread. */
    Map<EvidenceKey, EvidencePage> find(List<Evidence> evidence) {
        List<CompletableFuture<Void>> others = evidence.stream()
                .skip(1)
                .map(each -> CompletableFuture.runAsync(() -> findWhatIsLeft(each)))
                .toList();
        try {
            findWhatIsLeft(evidence.getFirst());
            others.forEach(CompletableFuture::join);
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        } finally {
            next.set(units.size());
            others.forEach(each -> each.exceptionally(failure -> null).join());
        }
        return found;
    }

    private void findWhatIsLeft(Evidence evidence) {
        for (int unit = next.getAndIncrement(); unit < units.size(); unit = next.getAndIncrement()) {
            units.get(unit).forEach(key -> found.put(key, evidence.find(key, rowsShown)));
        }
    }
}
