package org.entente.record.internal.snapshot;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.entry.Entry;
import org.entente.entry.Family;
import org.entente.entry.Pledge;
import org.entente.entry.RollCall;
import org.entente.evidence.EvidenceRow;
import org.entente.record.internal.database.Columns;
import org.entente.record.internal.database.Database;
import org.entente.series.SeriesUnit;
import org.entente.table.EntryTable;
import org.entente.table.EntryTables;
import org.entente.table.RowReader;
import org.entente.time.PartialDate;

/** Reads entries as they were known on a day. */
final class EntryQueries {

    /** By date, dataset and id; the undated come first here, that is last when reversed. */
    private static final Comparator<Entry> OLDEST_FIRST = Comparator.comparing((Entry e) ->
                    Optional.ofNullable(e.occurred()).map(PartialDate::first).orElse(LocalDate.MIN))
            .thenComparing(e -> e.provenance().dataset(), Comparator.reverseOrder())
            .thenComparing(e -> e.provenance().id(), Comparator.reverseOrder());

    static final Comparator<Entry> LATEST_FIRST = OLDEST_FIRST.reversed();

    private static final int MOST_UNITS = 12;

    private final RecentlyAsked<List<? extends Entry>> ofUnits = new RecentlyAsked<>(MOST_UNITS);
    private final Database database;
    private final Touching touching;
    private final Map<String, String> fileOfDelivery;
    private final LocalDate asOf;

    EntryQueries(Database database, Touching touching, Map<String, String> fileOfDelivery, LocalDate asOf) {
        this.database = database;
        this.touching = touching;
        this.fileOfDelivery = fileOfDelivery;
        this.asOf = asOf;
    }

    /** Entries of a type that touch a unit; those of the last few units are kept, as each series of a pair reads them again. */
    @SuppressWarnings("unchecked") // what is kept under a table was read from it
    <T extends Entry> List<T> touching(EntryTable<T> table, SeriesUnit unit) {
        return (List<T>) ofUnits.get(
                table.family() + " " + unit,
                () -> touching.rows(table.family(), unit)
                        .map(rows -> List.copyOf(read(table, rows, order(table.family()), List.of())))
                        .orElse(List.of()));
    }

    /** All entries of a table, those that name no state included. */
    <T extends Entry> List<T> all(Winners winners, EntryTable<T> table) {
        return read(table, winners.where(table.family(), "TRUE"), order(table.family()), List.of());
    }

    /** Those of them that come from one dataset. */
    <T extends Entry> List<T> ofDataset(Winners winners, EntryTable<T> table, String dataset) {
        return read(table, winners.where(table.family(), "dataset = $1"), order(table.family()), List.of(dataset));
    }

    /** Pledges of a dataset that were in force on a day. The rows tell when as the day of the question knows it. */
    List<Pledge> pledgesInForce(Winners winners, String dataset, LocalDate day) {
        String rows = winners.where(
                Family.PLEDGES,
                "dataset = $1 AND in_force_from <= DATE '" + day + "' AND (in_force_to IS NULL OR in_force_to >= DATE '"
                        + earlier(day, asOf) + "')");
        return read(EntryTables.get(Pledge.class), rows, order(Family.PLEDGES), List.of(dataset)).stream()
                .filter(pledge -> pledge.inForce().contains(day))
                .toList();
    }

    /** Some roll calls of a body. */
    List<RollCall> rollCalls(Winners winners, String dataset, String body, Set<Integer> numbers) {
        if (numbers.isEmpty()) {
            return List.of();
        }
        String among = numbers.stream().map(String::valueOf).collect(Collectors.joining(", "));
        String rows = winners.where(Family.ROLL_CALLS, "dataset = $1 AND body = $2 AND roll_call IN (" + among + ")");
        return read(EntryTables.get(RollCall.class), rows, order(Family.ROLL_CALLS), List.of(dataset, body));
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    static String order(Family family) {
        String day = Winners.takesItsDay(family) ? "day" : "occurred";
        return day + " NULLS LAST, dataset, id";
    }

    /** Entries of a query. */
    <T extends Entry> List<T> read(EntryTable<T> table, String rows, String order, List<?> parameters) {
        List<T> entries = new ArrayList<>();
        visit(table, rows, order, parameters, (entry, delivery) -> entries.add(entry));
        return entries;
    }

    /** Entries of a query, each with the file that brought it. */
    <T extends Entry> List<EvidenceRow> evidence(EntryTable<T> table, String rows, String order, List<?> parameters) {
        List<EvidenceRow> evidence = new ArrayList<>();
        visit(
                table,
                rows,
                order,
                parameters,
                (entry, delivery) ->
                        evidence.add(new EvidenceRow(entry, delivery, fileOfDelivery.getOrDefault(delivery, ""))));
        return evidence;
    }

    private interface Taker<T> {
        void take(T entry, String delivery);
    }

    private <T extends Entry> void visit(
            EntryTable<T> table, String rows, String order, List<?> parameters, Taker<T> taker) {
        String sql = "SELECT " + Columns.names(table.layout(), "w") + " FROM (" + rows + ") w ORDER BY " + order;
        RowReader[] reader = new RowReader[1];
        database.query(sql, parameters, row -> {
            if (reader[0] == null) {
                reader[0] = new RowReader(row);
            }
            T entry = table.asOf(table.read(reader[0]), asOf);
            taker.take(entry, reader[0].delivery());
        });
    }
}
