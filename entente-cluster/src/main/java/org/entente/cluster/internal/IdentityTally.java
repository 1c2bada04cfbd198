package org.entente.cluster.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.entente.delivery.DeliverySummary;
import org.entente.delivery.Holding;
import org.entente.entry.Family;
import org.entente.table.EntryTables;
import org.jspecify.annotations.Nullable;

/**
 * Counts the identities of one file, as the record does in its database. Holds each identity once, some 150 bytes: a task
 * reads one file.
 */
final class IdentityTally implements RowCount {

    /** What a table holds of one dataset; of each identity the last line. */
    private static final class Share {
        final Map<String, Long> lastLines = new HashMap<>();
        long rows;

        @Nullable
        LocalDate firstKnown;

        Holding holding(String table, String dataset) {
            return new Holding(
                    table,
                    dataset,
                    rows,
                    rows == lastLines.size(),
                    lastLines.keySet().stream().min(ByteOrder.OF_TEXTS).orElseThrow(),
                    lastLines.keySet().stream().max(ByteOrder.OF_TEXTS).orElseThrow(),
                    firstKnown);
        }
    }

    private final Map<String, Map<String, Share>> tables = new LinkedHashMap<>();

    @Override
    public void add(String table, String dataset, String id, long line, @Nullable LocalDate known) {
        Share share = tables.computeIfAbsent(table, t -> new TreeMap<>()).computeIfAbsent(dataset, d -> new Share());
        share.rows++;
        share.lastLines.merge(id, line, Math::max);
        if (known != null && (share.firstKnown == null || known.isBefore(share.firstKnown))) {
            share.firstKnown = known;
        }
    }

    /** Tables in the order of their first rows, datasets in alphabetical order. */
    List<Holding> holdings() {
        List<Holding> holdings = new ArrayList<>();
        tables.forEach(
                (table, shares) -> shares.forEach((dataset, share) -> holdings.add(share.holding(table, dataset))));
        return holdings;
    }

    /** What became of the rows, of which each gave one entry or was rejected. */
    DeliverySummary summarize(String id, long rows, long rejected) {
        long kept = identitiesBut(Set.of(EntryTables.EXPOSURE));
        long accepted = kept;
        if (tables.containsKey(EntryTables.EXPOSURE)) {
            // An event that was kept and one that was left out may be the same.
            Set<String> both = Set.of(EntryTables.EXPOSURE, Family.EVENTS.code());
            accepted = distinct(both) + identitiesBut(both);
        }
        return new DeliverySummary(id, rows, accepted, kept, rejected, rows - accepted - rejected, false);
    }

    /** The same where a row may have given several entries: it counts if one of them is the last of its identity. */
    DeliverySummary summarizeSeveral(String id, long rows, long rejected) {
        Set<Long> counting = new HashSet<>();
        tables.forEach((table, shares) -> {
            if (!table.equals(EntryTables.EXPOSURE)) {
                shares.values().forEach(share -> counting.addAll(share.lastLines.values()));
            }
        });
        boolean unique = holdings().stream().allMatch(Holding::uniqueIds);
        long accepted = unique ? rows - rejected : counting.size();
        return new DeliverySummary(id, rows, accepted, accepted, rejected, rows - accepted - rejected, false);
    }

    private long identitiesBut(Set<String> others) {
        return tables.entrySet().stream()
                .filter(each -> !others.contains(each.getKey()))
                .flatMap(each -> each.getValue().values().stream())
                .mapToLong(share -> share.lastLines.size())
                .sum();
    }

    private long distinct(Set<String> which) {
        Map<String, Set<String>> ids = new HashMap<>();
        which.forEach(table -> tables.getOrDefault(table, Map.of())
                .forEach((dataset, share) ->
                        ids.computeIfAbsent(dataset, d -> new HashSet<>()).addAll(share.lastLines.keySet())));
        return ids.values().stream().mapToLong(Set::size).sum();
    }
}
