package org.entente.series;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.entente.entry.Family;
import org.entente.entry.Pledge;
import org.entente.provenance.Universe;

/**
 * Which pledges of a dataset the number of treaties in force counts: all where the dataset covers pledges as a whole, else those
 * in its closed universes, but for universes of {@linkplain Universe#isLesser() lesser} promises.
 */
public final class CountedPledges {

    private CountedPledges() {}

    /** Whether a pledge of the dataset counts in this view. */
    public static Predicate<Pledge> of(RecordView view, String dataset) {
        return of(view.listCoverage(), view.listUniverses(), dataset);
    }

    /** Whether a pledge of the dataset counts, by what the dataset covers and which universes there are. */
    public static Predicate<Pledge> of(List<DatasetCoverage> coverage, List<Universe> universes, String dataset) {
        if (coverage.stream()
                .anyMatch(c -> c.family() == Family.PLEDGES && c.dataset().equals(dataset))) {
            return pledge -> true;
        }
        Set<String> counted = universes.stream()
                .filter(u -> u.dataset().equals(dataset))
                .filter(CountedPledges::isCounted)
                .map(Universe::id)
                .collect(Collectors.toSet());
        return pledge -> {
            String universe = pledge.provenance().universe();
            return universe != null && counted.contains(universe);
        };
    }

    /** Whether a universe holds pledges that count. */
    public static boolean isCounted(Universe universe) {
        return universe.family().equals(Family.PLEDGES.code()) && !universe.isLesser();
    }
}
