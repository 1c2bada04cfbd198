package org.entente.record.internal.snapshot;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.entente.entry.Family;
import org.entente.provenance.Checked;
import org.entente.record.CheckedCount;
import org.entente.record.YearCount;
import org.entente.record.internal.database.Database;
import org.entente.table.EntryTables;

/** Counts the rows of all families. */
final class RowCounts {

    private final Database database;
    private final Winners winners;

    RowCounts(Database database, Winners winners) {
        this.database = database;
        this.winners = winners;
    }

    List<YearCount> byYear() {
        List<YearCount> counts = new ArrayList<>();
        for (Family family : Family.values()) {
            boolean own = EntryTables.get(family).isDated();
            String day = own ? "occurred" : "day";
            database.query(
                    "SELECT dataset, CAST(year(" + day + ") AS INTEGER) AS y, count(*), min(" + day + "), max(" + day
                            + ") FROM (" + winners.where(family, "TRUE") + ") WHERE " + day
                            + " IS NOT NULL GROUP BY dataset, y",
                    List.of(),
                    row -> counts.add(new YearCount(
                            row.getString(1),
                            family,
                            row.getInt(2),
                            row.getLong(3),
                            row.getObject(4, LocalDate.class),
                            row.getObject(5, LocalDate.class))));
        }
        counts.sort(YearCount.ORDER);
        return counts;
    }

    List<CheckedCount> byCheck() {
        List<CheckedCount> counts = new ArrayList<>();
        for (Family family : Family.values()) {
            database.query(
                    "SELECT dataset, checked, count(*) FROM (" + winners.where(family, "checked IS NOT NULL")
                            + ") GROUP BY dataset, checked ORDER BY dataset, checked",
                    List.of(),
                    row -> counts.add(new CheckedCount(
                            row.getString(1), family, Checked.parse(row.getString(2)), row.getLong(3))));
        }
        return counts;
    }
}
