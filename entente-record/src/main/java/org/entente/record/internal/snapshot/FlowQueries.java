package org.entente.record.internal.snapshot;

import java.util.List;
import org.entente.entry.Family;
import org.entente.flow.FlowArray;
import org.entente.flow.FlowKind;
import org.entente.record.internal.database.Database;
import org.entente.series.SeriesUnit;

/** Reads flows as columns. */
final class FlowQueries {

    private final Database database;
    private final Touching touching;

    FlowQueries(Database database, Touching touching) {
        this.database = database;
        this.touching = touching;
    }

    FlowArray touching(String dataset, FlowKind kind, SeriesUnit unit) {
        FlowArray flows = new FlowArray();
        touching.rows(Family.FLOWS, unit)
                .ifPresent(rows -> database.query(
                        "SELECT CAST(year(occurred) AS INTEGER) AS y, source, target, coalesce(low, 'NaN'::DOUBLE)"
                                + " FROM (" + rows + ") WHERE dataset = $1 AND kind = $2"
                                + " ORDER BY y, source, target, known, id",
                        List.of(dataset, kind.code()),
                        row -> flows.add(row.getInt(1), row.getString(2), row.getString(3), row.getDouble(4))));
        return flows;
    }
}
