package org.entente.record.internal.snapshot;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.entry.Entry;
import org.entente.entry.Event;
import org.entente.entry.Family;
import org.entente.entry.Listing;
import org.entente.entry.Observation;
import org.entente.entry.Pledge;
import org.entente.evidence.EvidenceKey;
import org.entente.evidence.EvidencePage;
import org.entente.evidence.EvidenceRow;
import org.entente.provenance.Coverage;
import org.entente.provenance.Universe;
import org.entente.record.internal.database.Database;
import org.entente.series.CountedPledges;
import org.entente.series.DatasetCoverage;
import org.entente.series.ListingVariable;
import org.entente.series.MeasureVariable;
import org.entente.series.SeriesUnit;
import org.entente.series.Variable;
import org.entente.series.YearlyVariable;
import org.entente.table.EntryTable;
import org.entente.table.EntryTables;

/** Finds the rows that a value was counted from. */
final class EvidenceQueries {

    private final Database database;
    /** What two states promised each other, asked for year by year. */
    private final Map<String, List<EvidenceRow>> pledgesOf = new HashMap<>();

    private final Winners winners;
    private final Touching touching;
    private final EntryQueries entries;
    private final HeldRows held;
    private final YearlyEvidence yearly;
    private final VoteEvidence votes;
    private final List<DatasetCoverage> coverage;
    private final List<Universe> universes;

    EvidenceQueries(
            Database database,
            Winners winners,
            Touching touching,
            EntryQueries entries,
            VoteQueries votes,
            List<DatasetCoverage> coverage,
            List<Universe> universes) {
        this.database = database;
        this.winners = winners;
        this.touching = touching;
        this.entries = entries;
        this.held = new HeldRows(entries);
        this.yearly = new YearlyEvidence(database, winners, entries, touching, held);
        this.votes = new VoteEvidence(database, winners, entries, votes);
        this.coverage = coverage;
        this.universes = universes;
    }

    EvidencePage find(EvidenceKey key, int limit) {
        return switch (key.variable()) {
            case Variable.EventRate rate ->
                events(key, limit, " AND quad = " + rate.quadClass().number(), List.of());
            case Variable.GoldsteinRate rate -> events(key, limit, "", List.of());
            case Variable.UniverseCount count ->
                events(key, limit, " AND universe = $" + (key.unit().states().size() + 2), List.of(count.universe()));
            case Variable.VoteAgreement agreement -> votes.find(key, limit);
            case Variable.AgreementElsewhere agreement -> votes.findElsewhere(key, limit);
            case Variable.IdenticalVotes identical -> votes.find(key, limit);
            case Variable.PledgesInForce pledges -> pledges(key, limit);
            case Variable.Figure figure -> figures(key, figure, limit);
            case ListingVariable listing -> listings(key, limit);
            case MeasureVariable.EventCount count -> counted(key, count, limit);
            case YearlyVariable variable -> yearly.find(variable, key, limit);
        };
    }

    private static List<String> unitParameters(SeriesUnit unit) {
        return unit instanceof SeriesUnit.OfDirectedDyad(var dyad)
                ? List.of(dyad.source().iso3(), dyad.target().iso3())
                : UnitConditions.parameters(unit);
    }

    private EvidencePage events(EvidenceKey key, int limit, String extra, List<String> extraParameters) {
        return events(key, key.period().first(), limit, extra, extraParameters);
    }

    /** Events between states alone, as measures count them. */
    private EvidencePage counted(EvidenceKey key, MeasureVariable.EventCount count, int limit) {
        String classes = count.classes().stream()
                .map(each -> String.valueOf(each.number()))
                .collect(Collectors.joining(", "));
        return events(
                key,
                key.period().first().minusMonths(count.months() - 1L),
                limit,
                " AND source_state <> target_state AND quad IN (" + classes + ")",
                List.of());
    }

    private EvidencePage events(
            EvidenceKey key, LocalDate from, int limit, String extra, List<String> extraParameters) {
        int at = key.unit().states().size();
        String unit = key.unit() instanceof SeriesUnit.OfDirectedDyad
                ? "source_state = $1 AND target_state = $2"
                : UnitConditions.of(Family.EVENTS, key.unit(), winners).orElse("FALSE");
        String ofSeries = among(Family.EVENTS, key.unit(), unit + " AND dataset = $" + (at + 1) + extra);
        List<Object> parameters = new ArrayList<>(unitParameters(key.unit()));
        parameters.add(key.variable().dataset());
        parameters.addAll(extraParameters);
        EntryTable<Event> table = EntryTables.get(Event.class);
        EvidencePage few = held.find(
                table,
                ofSeries,
                parameters,
                HeldRows.occurredIn(from, key.period().last()),
                limit);
        if (few != null) {
            return few;
        }
        int next = parameters.size() + 1;
        parameters.add(from);
        parameters.add(key.period().last());
        String rows = ofSeries + " AND occurred BETWEEN $" + next + " AND $" + (next + 1);
        return page(table, rows, parameters, limit);
    }

    /** The names of the month's snapshots; of changes too, since they are told by comparing snapshots. */
    private EvidencePage listings(EvidenceKey key, int limit) {
        String rows = touching.rows(Family.LISTINGS, key.unit()).orElse("");
        List<Object> parameters = List.of(
                key.variable().dataset(), key.period().first(), key.period().last());
        return rows.isEmpty()
                ? new EvidencePage(0, List.of())
                : page(
                        EntryTables.get(Listing.class),
                        "SELECT * FROM (" + rows + ") WHERE dataset = $1 AND listed_to BETWEEN $2 AND $3",
                        parameters,
                        limit);
    }

    private String among(Family family, SeriesUnit unit, String condition) {
        return "SELECT * FROM (" + touching.rows(family, unit).orElseThrow() + ") WHERE " + condition;
    }

    private <T extends Entry> EvidencePage page(EntryTable<T> table, String rows, List<?> parameters, int limit) {
        long total = database.count("SELECT count(*) FROM (" + rows + ")", parameters);
        String order = EntryQueries.order(table.family()) + " LIMIT " + Math.max(0, limit);
        return new EvidencePage(total, entries.evidence(table, rows, order, parameters));
    }

    private EvidencePage pledges(EvidenceKey key, int limit) {
        LocalDate day = lastCovered(key);
        Predicate<Pledge> counted =
                CountedPledges.of(coverage, universes, key.variable().dataset());
        EntryTable<Pledge> table = EntryTables.get(Pledge.class);
        List<Object> parameters = new ArrayList<>(unitParameters(key.unit()));
        parameters.add(key.variable().dataset());
        String condition = UnitConditions.of(Family.PLEDGES, key.unit(), winners)
                        .orElse("FALSE") + " AND dataset = $" + parameters.size();
        String asked = key.unit() + " " + key.variable().dataset();
        List<EvidenceRow> inForce = pledgesOf
                .computeIfAbsent(
                        asked,
                        k -> entries.evidence(
                                table,
                                winners.where(Family.PLEDGES, condition),
                                EntryQueries.order(Family.PLEDGES),
                                parameters))
                .stream()
                .filter(row -> ((Pledge) row.entry()).inForce().contains(day))
                .filter(row -> counted.test((Pledge) row.entry()))
                .toList();
        List<EvidenceRow> rows = inForce.stream()
                .filter(row -> binds((Pledge) row.entry(), key.unit(), inForce))
                .toList();
        return new EvidencePage(rows.size(), rows.subList(0, Math.min(Math.max(0, limit), rows.size())));
    }

    /** Treaties are counted on the last day of the period, or on the last that the dataset covers. */
    private LocalDate lastCovered(EvidenceKey key) {
        LocalDate end = key.period().last();
        Stream<Coverage> ofUniverses = universes.stream()
                .filter(CountedPledges::isCounted)
                .filter(u -> u.dataset().equals(key.variable().dataset()))
                .map(Universe::coverage);
        return Stream.concat(wholeCoverage(key), ofUniverses)
                .map(Coverage::to)
                .max(LocalDate::compareTo)
                .filter(end::isAfter)
                .orElse(end);
    }

    /** What the dataset says of all pledges; nothing where only its closed universes are complete. */
    private Stream<Coverage> wholeCoverage(EvidenceKey key) {
        return coverage.stream()
                .filter(c -> c.family() == Family.PLEDGES)
                .filter(c -> c.dataset().equals(key.variable().dataset()))
                .map(DatasetCoverage::coverage);
    }

    /** Whether a pledge binds the unit: toward the other state, or in a treaty that both are in on that day. */
    private static boolean binds(Pledge pledge, SeriesUnit unit, List<EvidenceRow> inForce) {
        if (unit.states().size() < 2) {
            return true;
        }
        if (pledge.toward() != null) {
            return unit.states().contains(pledge.toward());
        }
        Set<String> members = new HashSet<>();
        for (EvidenceRow row : inForce) {
            Pledge other = (Pledge) row.entry();
            if (other.treaty().equals(pledge.treaty()) && other.toward() == null) {
                members.add(other.member().iso3());
            }
        }
        return members.size() == 2;
    }

    private EvidencePage figures(EvidenceKey key, Variable.Figure figure, int limit) {
        int at = key.unit().states().size();
        List<Object> parameters = new ArrayList<>(unitParameters(key.unit()));
        parameters.addAll(List.of(figure.dataset(), figure.figure()));
        String unit = switch (key.unit()) {
            case SeriesUnit.OfState state -> "first = $1 AND second IS NULL";
            case SeriesUnit.OfDyad dyad ->
                "NOT directed AND (first = $1 AND second = $2 OR first = $2 AND second = $1)";
            case SeriesUnit.OfDirectedDyad dyad -> "directed AND first = $1 AND second = $2";
        };
        String ofSeries =
                among(Family.SERIES, key.unit(), unit + " AND dataset = $" + (at + 1) + " AND variable = $" + (at + 2));
        EntryTable<Observation> table = EntryTables.get(Observation.class);
        String label = key.period().label();
        EvidencePage few = held.find(
                table,
                ofSeries,
                parameters,
                entry -> ((Observation) entry).period().label().equals(label),
                limit);
        if (few != null) {
            return few;
        }
        parameters.add(label);
        return page(table, ofSeries + " AND period = $" + (at + 3), parameters, limit);
    }
}
