package org.entente.record.internal.snapshot;

import java.util.List;
import java.util.Optional;
import org.entente.entry.Family;
import org.entente.flow.FlowArray;
import org.entente.flow.FlowKind;
import org.entente.record.internal.database.Database;
import org.entente.series.SeriesUnit;

/** Reads flows as columns. */
final class FlowQueries {

    private final Database database;
    private final Winners winners;
    private final Touching touching;

    FlowQueries(Database database, Winners winners, Touching touching) {
        this.database = database;
        this.winners = winners;
        this.touching = touching;
    }

    FlowArray touching(String dataset, FlowKind kind, SeriesUnit unit) {
        FlowArray flows = new FlowArray();
        rows(dataset, unit)
                .ifPresent(rows -> database.query(
                        "SELECT CAST(year(occurred) AS INTEGER) AS y, source, target, coalesce(low, 'NaN'::DOUBLE) AS amount"
                                + " FROM (" + rows
                                + ") WHERE dataset = $1 AND kind = $2 ORDER BY y, source, target, amount",
                        List.of(dataset, kind.code()),
                        row -> flows.add(row.getInt(1), row.getString(2), row.getString(3), row.getDouble(4))));
        return flows;
    }

    /**
     * A small dataset (arms) is held as a whole beside a great one (trade), whose rows are taken out pair by pair. All rows
     * of a state are many and asked for once: the few columns wanted here are read from the files.
     */
    private Optional<String> rows(String dataset, SeriesUnit unit) {
        if (!winners.isSmall(Family.FLOWS) && winners.isSmall(Family.FLOWS, dataset)) {
            return touching.condition(Family.FLOWS, unit)
                    .map(touches -> "SELECT * FROM " + winners.ofDataset(Family.FLOWS, dataset) + " WHERE " + touches);
        }
        return touching.isAtHand(Family.FLOWS, unit) || unit.states().size() != 1
                ? touching.rows(Family.FLOWS, unit)
                : touching.condition(Family.FLOWS, unit).map(touches -> winners.where(Family.FLOWS, touches));
    }
}
