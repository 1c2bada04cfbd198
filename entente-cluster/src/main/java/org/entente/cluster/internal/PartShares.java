package org.entente.cluster.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Counts the rows of one part of a file in constant memory: tables in the order of their first rows, datasets by name. */
final class PartShares implements RowCount {

    private static final class Sum {
        long rows;
        String firstId;
        String lastId;

        @Nullable
        LocalDate firstKnown;

        Sum(String id) {
            firstId = id;
            lastId = id;
        }

        void add(String id, @Nullable LocalDate known) {
            rows++;
            firstId = ByteOrder.OF_TEXTS.compare(id, firstId) < 0 ? id : firstId;
            lastId = ByteOrder.OF_TEXTS.compare(id, lastId) > 0 ? id : lastId;
            if (known != null && (firstKnown == null || known.isBefore(firstKnown))) {
                firstKnown = known;
            }
        }
    }

    private final Map<String, Map<String, Sum>> tables = new LinkedHashMap<>();

    @Override
    public void add(String table, String dataset, String id, long line, @Nullable LocalDate known) {
        tables.computeIfAbsent(table, t -> new TreeMap<>())
                .computeIfAbsent(dataset, d -> new Sum(id))
                .add(id, known);
    }

    List<PartShare> list() {
        List<PartShare> shares = new ArrayList<>();
        tables.forEach((table, datasets) -> datasets.forEach((dataset, sum) ->
                shares.add(new PartShare(table, dataset, sum.rows, sum.firstId, sum.lastId, sum.firstKnown))));
        return shares;
    }
}
