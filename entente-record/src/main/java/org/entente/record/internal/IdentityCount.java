package org.entente.record.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.entry.Family;
import org.entente.record.Holding;
import org.entente.record.internal.database.Database;
import org.entente.record.internal.database.Sql;
import org.entente.record.internal.table.EntryTables;

/** Counts identities in staged files, in the database, so that memory does not grow with the file. */
final class IdentityCount {

    /**
     * What a table holds of one dataset.
     *
     * @param identities how many ids there are in it
     */
    record Counted(Holding holding, long identities) {

        boolean isExposure() {
            return holding.table().equals(EntryTables.EXPOSURE);
        }

        boolean isEvents() {
            return holding.table().equals(Family.EVENTS.code());
        }
    }

    private final Database database;

    IdentityCount(Database database) {
        this.database = database;
    }

    /** What a table holds of each dataset. */
    List<Counted> holdings(TableStage stage) {
        List<Counted> holdings = new ArrayList<>();
        database.query(
                "SELECT dataset, CAST(sum(n) AS BIGINT), count(*), min(id), max(id), min(known) FROM (SELECT dataset, id,"
                        + " count(*) AS n, min(known) AS known FROM (" + identities(stage)
                        + ") GROUP BY dataset, id) GROUP BY dataset ORDER BY dataset",
                List.of(),
                row -> holdings.add(new Counted(
                        new Holding(
                                stage.table(),
                                row.getString(1),
                                row.getLong(2),
                                row.getLong(2) == row.getLong(3),
                                row.getString(4),
                                row.getString(5),
                                row.getObject(6, LocalDate.class)),
                        row.getLong(3))));
        return holdings;
    }

    /** How many identities stand in some tables together. */
    long distinct(Stream<TableStage> stages) {
        String union = stages.filter(s -> !s.parts().isEmpty())
                .map(IdentityCount::identities)
                .collect(Collectors.joining(" UNION ALL "));
        return union.isEmpty()
                ? 0
                : database.count("SELECT count(*) FROM (SELECT DISTINCT dataset, id FROM (" + union + "))", List.of());
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
