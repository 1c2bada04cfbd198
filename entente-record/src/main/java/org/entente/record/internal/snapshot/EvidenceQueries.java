package org.entente.record.internal.snapshot;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.actor.Dyad;
import org.entente.actor.StateId;
import org.entente.entry.Entry;
import org.entente.entry.Event;
import org.entente.entry.Family;
import org.entente.entry.Listing;
import org.entente.entry.Observation;
import org.entente.entry.Pledge;
import org.entente.entry.RollCall;
import org.entente.entry.Vote;
import org.entente.evidence.EvidenceKey;
import org.entente.evidence.EvidencePage;
import org.entente.evidence.EvidenceRow;
import org.entente.provenance.Coverage;
import org.entente.provenance.Universe;
import org.entente.record.internal.database.Database;
import org.entente.record.internal.table.EntryTable;
import org.entente.record.internal.table.EntryTables;
import org.entente.series.DatasetCoverage;
import org.entente.series.ListingVariable;
import org.entente.series.SeriesUnit;
import org.entente.series.Variable;
import org.entente.series.YearlyVariable;
import org.entente.time.Frequency;
import org.entente.time.Period;

/** Finds the rows that a value was counted from. */
final class EvidenceQueries {

    private final Database database;
    /** What two states promised each other, asked for year by year. */
    private final Map<String, List<EvidenceRow>> pledgesOf = new HashMap<>();

    private final Winners winners;
    private final Touching touching;
    private final EntryQueries entries;
    private final VoteQueries votes;
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
        this.votes = votes;
        this.coverage = coverage;
        this.universes = universes;
    }

    EvidencePage find(EvidenceKey key, int limit) {
        return switch (key.variable()) {
            case Variable.EventRate rate ->
                events(key, limit, " AND quad = " + rate.quadClass().number(), List.of());
            case Variable.GoldsteinRate rate -> events(key, limit, "", List.of());
            case Variable.UniverseCount count ->
                events(key, limit, " AND universe = $" + (fixed(key) + 1), List.of(count.universe()));
            case Variable.VoteAgreement agreement -> votes(key, limit, "");
            case Variable.AgreementElsewhere agreement -> votes(key, limit, elsewhere(key));
            case Variable.IdenticalVotes identical -> votes(key, limit, "");
            case Variable.PledgesInForce pledges -> pledges(key, limit);
            case Variable.Figure figure -> figures(key, figure, limit);
            case ListingVariable listing -> listings(key, limit);
            case YearlyVariable yearly -> new YearlyEvidence(database, entries, touching).find(yearly, key, limit);
        };
    }

    private static int fixed(EvidenceKey key) {
        return key.unit().states().size() + 3;
    }

    private static List<Object> parameters(EvidenceKey key) {
        List<Object> parameters = new ArrayList<>(unitParameters(key.unit()));
        parameters.add(key.variable().dataset());
        parameters.add(key.period().first());
        parameters.add(key.period().last());
        return parameters;
    }

    private static List<String> unitParameters(SeriesUnit unit) {
        return unit instanceof SeriesUnit.OfDirectedDyad(var dyad)
                ? List.of(dyad.source().iso3(), dyad.target().iso3())
                : UnitConditions.parameters(unit);
    }

    private EvidencePage events(EvidenceKey key, int limit, String extra, List<String> extraParameters) {
        int at = key.unit().states().size();
        String unit = key.unit() instanceof SeriesUnit.OfDirectedDyad
                ? "source_state = $1 AND target_state = $2"
                : UnitConditions.of(Family.EVENTS, key.unit(), winners).orElse("FALSE");
        String condition = unit + " AND dataset = $" + (at + 1) + " AND occurred BETWEEN $" + (at + 2) + " AND $"
                + (at + 3) + extra;
        List<Object> parameters = parameters(key);
        parameters.addAll(extraParameters);
        return page(EntryTables.get(Event.class), among(Family.EVENTS, key.unit(), condition), parameters, limit);
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

    /** Condition that leaves out the roll calls that name either state of a pair. */
    private String elsewhere(EvidenceKey key) {
        List<StateId> states = List.copyOf(key.unit().states());
        Set<Integer> naming = states.size() == 2
                ? votes.naming(key.variable().dataset(), "UNGA").either(Dyad.of(states.getFirst(), states.getLast()))
                : Set.of();
        return naming.isEmpty()
                ? ""
                : naming.stream()
                        .map(String::valueOf)
                        .collect(Collectors.joining(", ", " AND a.roll_call NOT IN (", ")"));
    }

    private EvidencePage votes(EvidenceKey key, int limit, String condition) {
        if (key.unit().states().size() != 2) {
            return new EvidencePage(0, List.of());
        }
        List<String> states = unitParameters(key.unit());
        String first = winners.votesOf(states.getFirst());
        String second = winners.votesOf(states.getLast());
        List<Object> parameters = new ArrayList<>(List.of(key.variable().dataset()));
        String both = "SELECT a.roll_call, a.body FROM " + winners.sharedVotes(states.getFirst(), states.getLast())
                + " a WHERE a.dataset = $1 AND a.body = 'UNGA' AND " + inPeriod(key.period(), parameters)
                + condition;
        long rollCalls = database.count("SELECT count(*) FROM (" + both + ")", parameters);
        List<EvidenceRow> calls = firstCalls(both, parameters, limit);
        if (calls.isEmpty()) {
            return new EvidencePage(3 * rollCalls, List.of());
        }
        String shown = calls.stream()
                .map(call -> String.valueOf(((RollCall) call.entry()).rollCall()))
                .collect(Collectors.joining(", "));
        List<EvidenceRow> cast = new ArrayList<>(votes(first, shown, key));
        cast.addAll(votes(second, shown, key));
        return new EvidencePage(3 * rollCalls, interleave(calls, cast, limit));
    }

    private static String inPeriod(Period period, List<Object> parameters) {
        if (period.frequency() == Frequency.SESSION) {
            parameters.add(period.ordinal());
            return "a.session = $2";
        }
        parameters.add(period.first());
        parameters.add(period.last());
        return "a.day BETWEEN $2 AND $3";
    }

    private List<EvidenceRow> firstCalls(String both, List<Object> parameters, int limit) {
        String calls = "SELECT * FROM (" + winners.where(Family.ROLL_CALLS, "dataset = $1")
                + ") WHERE (roll_call, body) IN (SELECT (roll_call, body) FROM (" + both + "))";
        int needed = Math.max(0, limit + 2) / 3;
        return entries.evidence(
                EntryTables.get(RollCall.class),
                calls,
                EntryQueries.order(Family.ROLL_CALLS) + " LIMIT " + needed,
                parameters);
    }

    private List<EvidenceRow> votes(String votesOf, String rollCalls, EvidenceKey key) {
        String votes = "SELECT * FROM " + votesOf + " WHERE dataset = $1 AND body = 'UNGA' AND roll_call IN ("
                + rollCalls + ")";
        return entries.evidence(
                EntryTables.get(Vote.class), votes, "id", List.of(key.variable().dataset()));
    }

    /** Each roll call, then the vote of the first state, then that of the second. */
    private static List<EvidenceRow> interleave(List<EvidenceRow> calls, List<EvidenceRow> votes, int limit) {
        var byRollCall = votes.stream().collect(Collectors.groupingBy(v -> ((Vote) v.entry()).rollCall()));
        List<EvidenceRow> rows = new ArrayList<>();
        for (EvidenceRow call : calls) {
            rows.add(call);
            rows.addAll(byRollCall.getOrDefault(((RollCall) call.entry()).rollCall(), List.of()));
        }
        return rows.subList(0, Math.min(Math.max(0, limit), rows.size()));
    }

    private EvidencePage pledges(EvidenceKey key, int limit) {
        LocalDate day = lastCovered(key);
        boolean curated = wholeCoverage(key).findAny().isEmpty();
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
                .filter(row -> !curated || row.entry().provenance().universe() != null)
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
                .filter(u -> u.family().equals(Family.PLEDGES.code()))
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
        parameters.addAll(
                List.of(figure.dataset(), figure.figure(), key.period().label()));
        String unit = switch (key.unit()) {
            case SeriesUnit.OfState state -> "first = $1 AND second IS NULL";
            case SeriesUnit.OfDyad dyad ->
                "NOT directed AND (first = $1 AND second = $2 OR first = $2 AND second = $1)";
            case SeriesUnit.OfDirectedDyad dyad -> "directed AND first = $1 AND second = $2";
        };
        String condition =
                unit + " AND dataset = $" + (at + 1) + " AND variable = $" + (at + 2) + " AND period = $" + (at + 3);
        return page(EntryTables.get(Observation.class), among(Family.SERIES, key.unit(), condition), parameters, limit);
    }
}
