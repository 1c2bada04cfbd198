package org.entente.record.internal.snapshot;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.entente.delivery.Delivery;
import org.entente.delivery.Holding;

/** Which datasets show each identity once only, so that no winner has to be sought. */
final class Identities {

    private record Range(String first, String last, boolean unique) {

        Range and(Range other, boolean together) {
            return new Range(
                    first.compareTo(other.first) <= 0 ? first : other.first,
                    last.compareTo(other.last) >= 0 ? last : other.last,
                    together);
        }
    }

    private Identities() {}

    /** Datasets of one table whose ids are unique within each delivery and whose deliveries do not overlap. */
    static Set<String> uniqueDatasets(List<Delivery> deliveries, Set<String> tables) {
        TreeMap<String, List<Range>> byDataset = new TreeMap<>();
        for (Delivery delivery : deliveries) {
            TreeMap<String, Range> own = new TreeMap<>();
            boolean together = delivery.summary().duplicates() == 0;
            for (Holding holding : delivery.holdings()) {
                if (tables.contains(holding.table())) {
                    own.merge(
                            holding.dataset(),
                            new Range(holding.firstId(), holding.lastId(), holding.uniqueIds()),
                            (a, b) -> a.and(b, together));
                }
            }
            own.forEach((dataset, range) ->
                    byDataset.computeIfAbsent(dataset, d -> new ArrayList<>()).add(range));
        }
        Set<String> unique = new TreeSet<>();
        byDataset.forEach((dataset, ranges) -> {
            if (areApart(ranges)) {
                unique.add(dataset);
            }
        });
        return unique;
    }

    private static boolean areApart(List<Range> ranges) {
        ranges.sort(Comparator.comparing(Range::first));
        for (int i = 0; i < ranges.size(); i++) {
            boolean overlaps =
                    i > 0 && ranges.get(i).first().compareTo(ranges.get(i - 1).last()) <= 0;
            if (!ranges.get(i).unique() || overlaps) {
                return false;
            }
        }
        return true;
    }
}
