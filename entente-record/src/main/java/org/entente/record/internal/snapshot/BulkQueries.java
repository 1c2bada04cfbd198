package org.entente.record.internal.snapshot;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.entente.actor.StateId;
import org.entente.entry.Family;
import org.entente.event.EventArray;
import org.entente.flow.FlowKind;
import org.entente.record.internal.database.Database;
import org.entente.series.EventTotals;
import org.entente.series.FlowTotals;
import org.entente.series.StateYears;
import org.entente.time.Frequency;
import org.jspecify.annotations.Nullable;

/** Reads all states and pairs at once; the database sums, so that memory grows with pairs and periods, not with rows. */
final class BulkQueries {

    /** Quad class of a root, 1 to 4. */
    private static final String QUAD =
            "CASE WHEN root <= 5 THEN 1 WHEN root <= 8 THEN 2 WHEN root <= 13 THEN 3 ELSE 4 END";

    private final Database database;
    private final Winners winners;
    private final FlowSums flowSums;

    BulkQueries(Database database, Winners winners, FlowSums flowSums) {
        this.database = database;
        this.winners = winners;
        this.flowSums = flowSums;
    }

    StateYears capabilities(String dataset, String variable) {
        String rows = winners.where(Family.CAPABILITIES, "dataset = $1 AND variable = $2");
        StateYears years = new StateYears();
        database.query(
                "SELECT CAST(year(occurred) AS INTEGER) AS y, state, value FROM (" + rows
                        + ") WHERE value IS NOT NULL AND NOT isnan(value) ORDER BY y, state, id",
                List.of(dataset, variable),
                row -> years.add(row.getInt(1), EventArray.pack(row.getString(2)), row.getDouble(3)));
        return years;
    }

    EventTotals eventTotals(String dataset, @Nullable StateId touching) {
        List<String> parameters = new ArrayList<>(List.of(dataset));
        String rows = winners.where(
                Family.EVENTS,
                "dataset = $1 AND source_state IS NOT NULL AND target_state IS NOT NULL"
                        + touching("source_state", "target_state", touching, parameters));
        EventTotals totals = new EventTotals();
        database.query(
                "SELECT m, source_state, target_state, " + QUAD + " AS quad, CAST(count(*) AS INTEGER),"
                        + " CAST(sum(intensity_tenths) AS BIGINT)"
                        + " FROM (SELECT CAST(year(occurred) * 12 + month(occurred) - 1 AS INTEGER) AS m, source_state,"
                        + " target_state, CAST(substr(action, 1, 2) AS INTEGER) AS root, intensity_tenths FROM ("
                        + rows + ") WHERE occurred IS NOT NULL AND source_state <> target_state)"
                        + " GROUP BY m, source_state, target_state, quad ORDER BY m, source_state, target_state, quad",
                parameters,
                row -> totals.add(
                        row.getInt(1),
                        EventArray.pack(row.getString(2)),
                        EventArray.pack(row.getString(3)),
                        row.getInt(4),
                        row.getInt(5),
                        row.getLong(6)));
        return totals;
    }

    /** Sums decimals, which give the same bits in whatever order the database comes by the rows. */
    FlowTotals flowTotals(String dataset, FlowKind kind, @Nullable StateId touching) {
        List<String> parameters = new ArrayList<>(List.of(dataset, kind.code()));
        return sums(
                winners.where(
                        Family.FLOWS,
                        "dataset = $1 AND kind = $2" + touching("source", "target", touching, parameters)),
                parameters);
    }

    /** The year asked for has flows as a rule, so it is looked at before the latest one is sought. */
    FlowTotals latestFlowTotals(String dataset, FlowKind kind, int untilYear) {
        FlowTotals asked = flowTotals(dataset, kind, untilYear, untilYear);
        if (asked.size() > 0) {
            return asked;
        }
        String known = winners.where(
                Family.FLOWS,
                "dataset = $1 AND kind = $2 AND occurred <= DATE '" + LocalDate.of(untilYear, 12, 31) + "'");
        List<Integer> latest = new ArrayList<>();
        database.query(
                "SELECT CAST(max(year(occurred)) AS INTEGER) AS y FROM (" + known
                        + ") WHERE NOT isnan(low + high) HAVING y IS NOT NULL",
                List.of(dataset, kind.code()),
                row -> latest.add(row.getInt(1)));
        return latest.isEmpty() ? new FlowTotals() : flowTotals(dataset, kind, latest.getFirst(), latest.getFirst());
    }

    FlowTotals flowTotals(String dataset, FlowKind kind, int fromYear, int toYear) {
        String rows = winners.where(
                Family.FLOWS,
                "dataset = $1 AND kind = $2 AND occurred BETWEEN DATE '" + LocalDate.of(fromYear, 1, 1) + "' AND DATE '"
                        + LocalDate.of(toYear, 12, 31) + "'");
        String years = dataset + " " + kind.code() + " " + fromYear + " " + toYear;
        return flowSums.get(years, () -> sums(rows, List.of(dataset, kind.code())));
    }

    private FlowTotals sums(String rows, List<String> parameters) {
        FlowTotals totals = new FlowTotals();
        database.query(
                "SELECT CAST(year(occurred) AS INTEGER) AS y, source, target, CAST(sum(CAST((low + high) / 2 AS DECIMAL(30, 6))) AS DOUBLE)"
                        + " FROM (" + rows
                        + ") WHERE NOT isnan(low + high) GROUP BY y, source, target ORDER BY y, source, target",
                parameters,
                row -> totals.add(
                        row.getInt(1),
                        EventArray.pack(row.getString(2)),
                        EventArray.pack(row.getString(3)),
                        row.getDouble(4)));
        return totals;
    }

    FlowTotals pairFigures(String dataset, String variable) {
        String rows = winners.where(
                Family.SERIES, "dataset = $1 AND variable = $2 AND frequency = $3 AND second IS NOT NULL");
        FlowTotals figures = new FlowTotals();
        database.query(
                "SELECT CAST(year(occurred) AS INTEGER) AS y, first, second, value FROM (" + rows
                        + ") WHERE value IS NOT NULL AND NOT isnan(value) ORDER BY y, first, id",
                List.of(dataset, variable, Frequency.YEAR.code()),
                row -> figures.add(
                        row.getInt(1),
                        EventArray.pack(row.getString(2)),
                        EventArray.pack(row.getString(3)),
                        row.getDouble(4)));
        return figures;
    }

    StateYears stateFigures(String dataset, String variable) {
        String rows =
                winners.where(Family.SERIES, "dataset = $1 AND variable = $2 AND frequency = $3 AND second IS NULL");
        StateYears figures = new StateYears();
        database.query(
                "SELECT CAST(year(occurred) AS INTEGER) AS y, first, value FROM (" + rows
                        + ") WHERE value IS NOT NULL AND NOT isnan(value) ORDER BY y, first, id",
                List.of(dataset, variable, Frequency.YEAR.code()),
                row -> figures.add(row.getInt(1), EventArray.pack(row.getString(2)), row.getDouble(3)));
        return figures;
    }

    private static String touching(String source, String target, @Nullable StateId state, List<String> parameters) {
        if (state == null) {
            return "";
        }
        parameters.add(state.iso3());
        String place = "$" + parameters.size();
        return " AND (" + source + " = " + place + " OR " + target + " = " + place + ")";
    }
}
