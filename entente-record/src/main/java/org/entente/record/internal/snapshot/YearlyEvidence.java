package org.entente.record.internal.snapshot;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.entente.entry.Capability;
import org.entente.entry.Conflict;
import org.entente.entry.Entry;
import org.entente.entry.Family;
import org.entente.entry.Flow;
import org.entente.entry.Observation;
import org.entente.entry.Pledge;
import org.entente.evidence.EvidenceKey;
import org.entente.evidence.EvidencePage;
import org.entente.record.internal.database.Database;
import org.entente.series.SeriesUnit;
import org.entente.series.YearlyVariable;
import org.entente.series.YearlyVariable.Side;
import org.entente.table.EntryTables;
import org.entente.time.Period;
import org.entente.time.Precision;

/** Finds the rows behind a value of a yearly series. */
final class YearlyEvidence {

    private final Database database;
    private final EntryQueries entries;
    private final Winners winners;
    private final Touching touching;
    private final HeldRows held;

    YearlyEvidence(Database database, Winners winners, EntryQueries entries, Touching touching, HeldRows held) {
        this.database = database;
        this.winners = winners;
        this.entries = entries;
        this.touching = touching;
        this.held = held;
    }

    EvidencePage find(YearlyVariable variable, EvidenceKey key, int limit) {
        return switch (variable) {
            case YearlyVariable.FlowAmount flow ->
                page(
                        Flow.class,
                        key,
                        "kind = $2 AND " + direction(flow.side(), key.unit()),
                        flow.kind().code(),
                        limit);
            case YearlyVariable.FlowShare share ->
                page(Flow.class, key, "kind = $2", share.kind().code(), limit);
            case YearlyVariable.CapabilityLevel level ->
                page(Capability.class, key, "variable = $2", level.component(), limit);
            case YearlyVariable.ConflictCount count -> page(Conflict.class, key, "$2 = ''", "", limit);
            case YearlyVariable.Hostility hostility -> page(Conflict.class, key, "$2 = ''", "", limit);
            case YearlyVariable.Contiguity contiguity ->
                page(Observation.class, key, "variable = $2", "contiguity", limit);
            case YearlyVariable.Obliged obliged ->
                page(
                        Pledge.class,
                        key,
                        "list_contains(obligations, $2)",
                        obliged.obligation().code(),
                        limit);
        };
    }

    private static String direction(Side side, SeriesUnit unit) {
        String column = side == Side.RECEIVED ? "target" : "source";
        return switch (unit) {
            case SeriesUnit.OfDyad dyad -> "TRUE";
            case SeriesUnit.OfState state -> side == Side.BOTH ? "TRUE" : column + " = '" + state.state() + "'";
            case SeriesUnit.OfDirectedDyad dyad -> column + " = '" + dyad.dyad().source() + "'";
        };
    }

    private <T extends Entry> EvidencePage page(
            Class<T> type, EvidenceKey key, String extra, String parameter, int limit) {
        Family family = EntryTables.get(type).family();
        Optional<String> rows = rows(family, key);
        if (rows.isEmpty()) {
            return new EvidencePage(0, List.of());
        }
        List<Object> parameters = new ArrayList<>(List.of(key.variable().dataset(), parameter));
        String matching = "SELECT * FROM (" + rows.get() + ") WHERE dataset = $1 AND " + extra;
        EvidencePage few = held.find(EntryTables.get(type), matching, parameters, lasting(key.period()), limit);
        if (few != null) {
            return few;
        }
        parameters.add(key.period().first());
        parameters.add(key.period().last());
        matching += " AND " + lasting(family);
        long total = database.count("SELECT count(*) FROM (" + matching + ")", parameters);
        String order = EntryQueries.order(family) + " LIMIT " + Math.max(0, limit);
        return new EvidencePage(total, entries.evidence(EntryTables.get(type), matching, order, parameters));
    }

    /**
     * Rows that touch the unit. Of a state's trade with all the world, one of the greatest tables, only the rows of the year
     * are looked up, unless all of them are at hand.
     */
    private Optional<String> rows(Family family, EvidenceKey key) {
        boolean ofYear =
                family == Family.FLOWS && key.unit().states().size() == 1 && !touching.isAtHand(family, key.unit());
        return ofYear
                ? touching.condition(family, key.unit())
                        .map(touches -> winners.where(
                                family,
                                touches + " AND occurred BETWEEN DATE '"
                                        + key.period().first() + "' AND DATE '"
                                        + key.period().last() + "'"))
                : touching.rows(family, key.unit());
    }

    /** Rows of the year; pledges and conflicts that have a span of their own count while they last. */
    private static Predicate<Entry> lasting(Period period) {
        Predicate<Entry> ofTheYear = HeldRows.occurredIn(period);
        return entry -> switch (entry) {
            case Pledge pledge -> pledge.inForce().contains(period.last());
            case Conflict conflict
            when conflict.occurred().precision() != Precision.YEAR ->
                !conflict.span().from().isAfter(period.last())
                        && (conflict.span().to() == null
                                || !conflict.span().to().isBefore(period.first()));
            default -> ofTheYear.test(entry);
        };
    }

    /** The same for the database. */
    private static String lasting(Family family) {
        return switch (family) {
            case CONFLICTS ->
                "(CASE WHEN precision = 'year' THEN occurred BETWEEN $3 AND $4"
                        + " ELSE lasted_from <= $4 AND (lasted_to IS NULL OR lasted_to >= $3) END)";
            case PLEDGES -> "in_force_from <= $4 AND (in_force_to IS NULL OR in_force_to >= $4) AND $3 <= $4";
            default -> "occurred BETWEEN $3 AND $4";
        };
    }
}
