package org.entente.record.internal.snapshot;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.actor.Dyad;
import org.entente.delivery.Delivery;
import org.entente.entry.Event;
import org.entente.entry.Family;
import org.entente.event.CameoCode;
import org.entente.event.EventArray;
import org.entente.record.internal.database.Database;
import org.entente.series.Exposure;
import org.entente.series.SeriesUnit;
import org.entente.table.EntryTables;
import org.jspecify.annotations.Nullable;

/** Reads events as columns and counts them. */
final class EventQueries {

    private static final String EPOCH_DAY = "CAST(date_diff('day', DATE '1970-01-01', %s) AS INTEGER)";
    private static final String BETWEEN =
            "(source_state = $1 AND target_state = $2" + " OR source_state = $2 AND target_state = $1)";

    private final Database database;
    private final Winners winners;
    private final Touching touching;
    private final EntryQueries entries;
    private final List<Delivery> deliveries;
    private final LocalDate asOf;

    EventQueries(
            Database database,
            Winners winners,
            Touching touching,
            EntryQueries entries,
            List<Delivery> deliveries,
            LocalDate asOf) {
        this.database = database;
        this.winners = winners;
        this.touching = touching;
        this.entries = entries;
        this.deliveries = deliveries;
        this.asOf = asOf;
    }

    EventArray between(String dataset, Dyad dyad) {
        return read(
                ofPair(dyad, " AND dataset = $3"),
                List.of(dyad.first().iso3(), dyad.second().iso3(), dataset));
    }

    /** The winning rows between two states, which a report asks for again and again. */
    private String ofPair(Dyad dyad, String condition) {
        String rows = touching.rows(Family.EVENTS, SeriesUnit.of(dyad)).orElseThrow();
        return "SELECT * FROM (" + rows + ") WHERE " + BETWEEN + condition;
    }

    EventArray betweenStates(String dataset) {
        return read(winners.where(Family.EVENTS, "source_state <> target_state AND dataset = $1"), List.of(dataset));
    }

    private EventArray read(String rows, List<Object> values) {
        String sql = "SELECT " + String.format(EPOCH_DAY, "occurred")
                + ", source_state, target_state, action, intensity_tenths, mentions FROM ("
                + rows
                + ") WHERE occurred IS NOT NULL ORDER BY occurred, id";
        EventArray events = new EventArray();
        Map<String, Integer> codes = new HashMap<>();
        database.query(
                sql,
                values,
                row -> events.add(
                        row.getInt(1),
                        pack(row.getString(2)),
                        pack(row.getString(3)),
                        codes.computeIfAbsent(row.getString(4), code -> new CameoCode(code).packed()),
                        row.getInt(5),
                        row.getInt(6)));
        return events;
    }

    private static int pack(@Nullable String iso3) {
        return iso3 == null ? 0 : EventArray.pack(iso3);
    }

    Exposure exposure(String dataset) {
        winners.prepareRaw(Family.EVENTS.code(), EntryTables.get(Family.EVENTS).layout());
        winners.prepareRaw(EntryTables.EXPOSURE, EntryTables.EXPOSURE_LAYOUT);
        String known = " WHERE dataset = $1 AND known <= DATE '" + asOf + "'";
        String coded = "SELECT id, occurred AS day, known, delivery, line FROM " + Winners.raw(Family.EVENTS.code())
                + known + " UNION ALL SELECT id, day, known, delivery, line FROM "
                + Winners.raw(EntryTables.EXPOSURE) + known;
        Set<String> tables = Set.of(Family.EVENTS.code(), EntryTables.EXPOSURE);
        boolean unique = Identities.uniqueDatasets(deliveries, tables).contains(dataset);
        String each = unique
                ? coded
                : "SELECT * FROM (" + coded + ") QUALIFY row_number() OVER (PARTITION BY id"
                        + " ORDER BY known DESC, delivery DESC, line DESC) = 1";
        return byDay(
                "SELECT " + String.format(EPOCH_DAY, "day") + ", count(*) FROM (" + each
                        + ") WHERE day IS NOT NULL GROUP BY day ORDER BY day",
                dataset);
    }

    private Exposure byDay(String sql, String dataset) {
        List<long[]> days = new ArrayList<>();
        database.query(sql, List.of(dataset), row -> days.add(new long[] {row.getInt(1), row.getLong(2)}));
        return new Exposure(
                days.stream().mapToInt(d -> (int) d[0]).toArray(),
                days.stream().mapToLong(d -> d[1]).toArray());
    }

    List<Event> notable(Dyad dyad, int limit) {
        Set<Event> chosen = new LinkedHashSet<>();
        if (limit > 0) {
            chosen.addAll(ranked(dyad, "title IS NOT NULL", "occurred DESC NULLS LAST, dataset, id", limit));
        }
        if (chosen.size() < limit) {
            chosen.addAll(ranked(
                    dyad,
                    "title IS NULL",
                    "mentions DESC, occurred DESC NULLS LAST, dataset, id",
                    limit - chosen.size()));
        }
        return chosen.stream().sorted(EntryQueries.LATEST_FIRST).toList();
    }

    List<Event> ofUniverse(String dataset, String universe, Dyad dyad) {
        return entries.read(
                EntryTables.get(Event.class),
                ofPair(dyad, " AND dataset = $3 AND universe = $4"),
                EntryQueries.order(Family.EVENTS),
                List.of(dyad.first().iso3(), dyad.second().iso3(), dataset, universe));
    }

    private List<Event> ranked(Dyad dyad, String condition, String order, int limit) {
        return entries.read(
                EntryTables.get(Event.class),
                ofPair(dyad, " AND " + condition),
                order + " LIMIT " + limit,
                List.of(dyad.first().iso3(), dyad.second().iso3()));
    }
}
