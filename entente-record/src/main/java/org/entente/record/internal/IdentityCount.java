package org.entente.record.internal;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.entente.delivery.Holding;
import org.entente.entry.Family;
import org.entente.record.internal.database.Database;
import org.entente.record.internal.database.Sql;
import org.entente.table.EntryTables;
import org.jspecify.annotations.Nullable;

/** Counts identities in staged files, in the database, so that memory does not grow with the file. */
final class IdentityCount {

    /**
     * What a table holds of one dataset.
     *
     * @param identities how many ids there are in it
     */
    record Counted(Holding holding, long identities) {

        /** Together with what another share of the identities holds. */
        Counted and(Counted other) {
            Holding one = holding;
            Holding two = other.holding;
            return new Counted(
                    new Holding(
                            one.table(),
                            one.dataset(),
                            one.rows() + two.rows(),
                            one.uniqueIds() && two.uniqueIds(),
                            least(one.firstId(), two.firstId()),
                            least(one.lastId(), two.lastId()).equals(one.lastId()) ? two.lastId() : one.lastId(),
                            earlier(one.firstKnown(), two.firstKnown())),
                    identities + other.identities);
        }

        /** The database orders texts by their bytes in UTF-8, which is by code points. */
        private static String least(String one, String other) {
            return Arrays.compareUnsigned(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8))
                            <= 0
                    ? one
                    : other;
        }

        private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
            if (one == null || other == null) {
                return one == null ? other : one;
            }
            return one.isBefore(other) ? one : other;
        }

        boolean isExposure() {
            return holding.table().equals(EntryTables.EXPOSURE);
        }

        boolean isEvents() {
            return holding.table().equals(Family.EVENTS.code());
        }
    }

    private static final long ROWS_AT_ONCE = 500_000;

    private final Database database;
    private final long rowsAtOnce;

    IdentityCount(Database database) {
        this(database, ROWS_AT_ONCE);
    }

    IdentityCount(Database database, long rowsAtOnce) {
        this.database = database;
        this.rowsAtOnce = rowsAtOnce;
    }

    /** What a table holds of each dataset. */
    List<Counted> holdings(TableStage stage) {
        Map<String, Counted> byDataset = new TreeMap<>();
        for (String part : parts(stage.total())) {
            database.query(
                    "SELECT dataset, CAST(sum(n) AS BIGINT), count(*), min(id), max(id), min(known) FROM (SELECT dataset, id,"
                            + " count(*) AS n, min(known) AS known FROM (" + identities(stage) + ") WHERE " + part
                            + " GROUP BY dataset, id) GROUP BY dataset",
                    List.of(),
                    row -> byDataset.merge(
                            row.getString(1),
                            new Counted(
                                    new Holding(
                                            stage.table(),
                                            row.getString(1),
                                            row.getLong(2),
                                            row.getLong(2) == row.getLong(3),
                                            row.getString(4),
                                            row.getString(5),
                                            row.getObject(6, LocalDate.class)),
                                    row.getLong(3)),
                            Counted::and));
        }
        return List.copyOf(byDataset.values());
    }

    /**
     * Conditions that part identities into shares of about as many rows: the identities of a share are held in memory at
     * once, so a larger file means more passes over its column of ids and not more memory.
     */
    private List<String> parts(long rows) {
        long parts = 1 + rows / rowsAtOnce;
        return LongStream.range(0, parts)
                .mapToObj(part -> parts == 1 ? "TRUE" : "hash(id) % " + parts + " = " + part)
                .toList();
    }

    /** How many identities stand in some tables together. */
    long distinct(List<TableStage> stages) {
        String union = stages.stream()
                .filter(s -> !s.parts().isEmpty())
                .map(IdentityCount::identities)
                .collect(Collectors.joining(" UNION ALL "));
        if (union.isEmpty()) {
            return 0;
        }
        return parts(stages.stream().mapToLong(TableStage::total).sum()).stream()
                .mapToLong(part -> database.count(
                        "SELECT count(*) FROM (SELECT DISTINCT dataset, id FROM (" + union + ") WHERE " + part + ")",
                        List.of()))
                .sum();
    }

    /**
     * In how many rows of the file stands at least one entry that is the last of its identity: the rows that count where
     * a row gives several entries.
     */
    long rowsWithWinner(Stream<TableStage> stages) {
        String union = stages.filter(s -> !s.parts().isEmpty())
                .map(s -> "SELECT max(line) AS line FROM (" + identities(s) + ") GROUP BY dataset, id")
                .collect(Collectors.joining(" UNION ALL "));
        return union.isEmpty() ? 0 : database.count("SELECT count(DISTINCT line) FROM (" + union + ")", List.of());
    }

    private static String identities(TableStage stage) {
        boolean dated = stage.table().equals(EntryTables.EXPOSURE)
                || EntryTables.get(Family.parse(stage.table())).isDated();
        return "SELECT dataset, id, line, " + (dated ? "known" : "NULL::DATE AS known") + " FROM read_parquet(["
                + stage.parts().stream().map(p -> Sql.file(p.file())).collect(Collectors.joining(", ")) + "])";
    }
}
