package org.entente.record.internal.snapshot;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.entry.Family;
import org.entente.event.EventArray;
import org.entente.flow.FlowArray;
import org.entente.flow.FlowKind;
import org.entente.record.internal.database.Database;
import org.entente.series.SeriesUnit;
import org.jspecify.annotations.Nullable;

/** Reads flows as columns. */
final class FlowQueries {

    private static final String COLUMNS =
            "SELECT CAST(year(occurred) AS INTEGER) AS y, source, target, coalesce(low, 'NaN'::DOUBLE), known FROM (";
    private static final String IN_ORDER = " ORDER BY y, source, target, known";
    private static final int PAIRS_BEFORE_ALL = 24;
    private static final int MOST_STATES = 8;

    private final Database database;
    private final Winners winners;
    private final Touching touching;
    private final RecentlyAsked<FlowArray> ofStates = new RecentlyAsked<>(MOST_STATES);
    private final RecentlyAsked<PairFlows> ofPairs = new RecentlyAsked<>(1);
    private final Set<SeriesUnit> pairsAsked = new HashSet<>();

    FlowQueries(Database database, Winners winners, Touching touching) {
        this.database = database;
        this.winners = winners;
        this.touching = touching;
    }

    /** All flows of a dataset and kind. */
    FlowArray all(String dataset, FlowKind kind) {
        return read(winners.where(Family.FLOWS, "dataset = $1 AND kind = $2"), dataset, kind);
    }

    /**
     * Those that touch a unit. A small dataset (arms) is held as a whole beside a great one (trade), whose rows are taken out
     * pair by pair, and for a table of many pairs all at once. The rows of a state are read from the files by the few columns
     * wanted here, and kept for its next pair.
     */
    FlowArray touching(String dataset, FlowKind kind, SeriesUnit unit) {
        if (isHeld(dataset)) {
            return touching.condition(Family.FLOWS, unit)
                    .map(touches -> read(
                            "SELECT * FROM " + winners.ofDataset(Family.FLOWS, dataset) + " WHERE " + touches,
                            dataset,
                            kind))
                    .orElseGet(FlowArray::new);
        }
        if (!winners.isSmall(Family.FLOWS) && unit.states().size() == 1) {
            return ofStates.get(dataset + " " + kind + " " + unit, () -> ofState(dataset, kind, unit));
        }
        if (!winners.isSmall(Family.FLOWS) && isOneOfMany(unit)) {
            return ofPairs.get(dataset + " " + kind, () -> PairFlows.of(all(dataset, kind)))
                    .between(UnitConditions.parameters(unit));
        }
        return read(touching.rows(Family.FLOWS, unit), dataset, kind);
    }

    private boolean isHeld(String dataset) {
        return !winners.isSmall(Family.FLOWS) && winners.isSmall(Family.FLOWS, dataset);
    }

    private boolean isOneOfMany(SeriesUnit pair) {
        if (pairsAsked.size() < PAIRS_BEFORE_ALL) {
            pairsAsked.add(pair);
        }
        return pairsAsked.size() == PAIRS_BEFORE_ALL;
    }

    private FlowArray ofState(String dataset, FlowKind kind, SeriesUnit state) {
        Optional<String> rows = touching.isAtHand(Family.FLOWS, state)
                ? touching.rows(Family.FLOWS, state)
                : touching.condition(Family.FLOWS, state).map(touches -> winners.where(Family.FLOWS, touches));
        return read(rows, dataset, kind);
    }

    private FlowArray read(Optional<String> rows, String dataset, FlowKind kind) {
        return rows.map(each -> read(each, dataset, kind)).orElseGet(FlowArray::new);
    }

    /** Two rows about the same year and states, known on the same day, are put into the order of their ids; few datasets have any. */
    private FlowArray read(String rows, String dataset, FlowKind kind) {
        Last last = new Last();
        FlowArray flows = read(rows, IN_ORDER, dataset, kind, last);
        return last.isRepeated() ? read(rows, IN_ORDER + ", id", dataset, kind, last) : flows;
    }

    private FlowArray read(String rows, String order, String dataset, FlowKind kind, Last last) {
        FlowArray flows = new FlowArray();
        database.query(
                COLUMNS + rows + ") WHERE dataset = $1 AND kind = $2" + order, List.of(dataset, kind.code()), row -> {
                    int year = row.getInt(1);
                    int source = EventArray.pack(row.getString(2));
                    int target = EventArray.pack(row.getString(3));
                    flows.add(year, source, target, row.getDouble(4));
                    last.next(year, source, target, row.getObject(5, LocalDate.class));
                });
        return flows;
    }

    /** The row before, to tell whether the next is about the same. */
    private static final class Last {
        private int year;
        private int source;
        private int target;
        private @Nullable LocalDate known;
        private boolean repeated;

        void next(int ofYear, int from, int to, LocalDate knownOn) {
            repeated |= ofYear == year && from == source && to == target && knownOn.equals(known);
            year = ofYear;
            source = from;
            target = to;
            known = knownOn;
        }

        boolean isRepeated() {
            return repeated;
        }
    }
}
