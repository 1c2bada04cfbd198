package org.entente.record.internal.snapshot;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.actor.Dyad;
import org.entente.actor.StateId;
import org.entente.entry.Family;
import org.entente.entry.RollCall;
import org.entente.entry.Vote;
import org.entente.evidence.EvidenceKey;
import org.entente.evidence.EvidencePage;
import org.entente.evidence.EvidenceRow;
import org.entente.record.internal.database.Database;
import org.entente.table.EntryTables;
import org.entente.time.Frequency;
import org.entente.time.Period;

/**
 * Finds the roll calls and votes behind the likeness of two states' votes. All sessions of a pair are looked up together, as
 * a report asks for one after another.
 */
final class VoteEvidence {

    private static final String BODY = "UNGA";

    /** Two states' votes: a table of those of each, and one of the roll calls at which both voted. */
    private record Sides(String first, String second, String shared) {}

    private record Asked(String dataset, List<String> states, String except, int limit) {}

    private final Database database;
    private final Winners winners;
    private final EntryQueries entries;
    private final VoteQueries votes;
    private final Map<Asked, Map<Integer, EvidencePage>> held = new HashMap<>();
    private final Map<String, SessionVotes> sessions = new HashMap<>();

    VoteEvidence(Database database, Winners winners, EntryQueries entries, VoteQueries votes) {
        this.database = database;
        this.winners = winners;
        this.entries = entries;
        this.votes = votes;
    }

    EvidencePage find(EvidenceKey key, int limit) {
        return find(key, "", limit);
    }

    /** The same without the roll calls that name either state of the pair. */
    EvidencePage findElsewhere(EvidenceKey key, int limit) {
        List<StateId> states = List.copyOf(key.unit().states());
        Set<Integer> naming = states.size() == 2
                ? votes.naming(key.variable().dataset(), BODY).either(Dyad.of(states.getFirst(), states.getLast()))
                : Set.of();
        String except = naming.isEmpty()
                ? ""
                : naming.stream()
                        .sorted()
                        .map(String::valueOf)
                        .collect(Collectors.joining(", ", " AND roll_call NOT IN (", ")"));
        return find(key, except, limit);
    }

    private EvidencePage find(EvidenceKey key, String except, int limit) {
        List<String> states = UnitConditions.parameters(key.unit());
        String dataset = key.variable().dataset();
        Period period = key.period();
        if (states.size() == 1) {
            return period.frequency() == Frequency.SESSION
                    ? ofState(dataset, states.getFirst(), period.ordinal(), limit)
                    : new EvidencePage(0, List.of());
        }
        if (period.frequency() != Frequency.SESSION) {
            String days = "day BETWEEN DATE '" + period.first() + "' AND DATE '" + period.last() + "'";
            return read(dataset, ofStates(states), "0", days + except, limit)
                    .getOrDefault(0, new EvidencePage(0, List.of()));
        }
        int session = period.ordinal();
        if (except.isEmpty() && !winners.hasVotesOf(states) && winners.hasRoomFor(session)) {
            return sessions.computeIfAbsent(
                            dataset + " " + session,
                            asked -> SessionVotes.read(database, winners, entries, dataset, BODY, session))
                    .find(states.getFirst(), states.getLast(), BODY, limit);
        }
        return held.computeIfAbsent(
                        new Asked(dataset, states, except, limit),
                        asked -> read(dataset, ofStates(states), "session", "TRUE" + except, limit))
                .getOrDefault(session, new EvidencePage(0, List.of()));
    }

    /**
     * What a state's likeness to all others is counted from: the roll calls of a session at which it voted, each followed by
     * its own vote; the total counts the votes of all others too.
     */
    private EvidencePage ofState(String dataset, String state, int session, int limit) {
        return sessions.computeIfAbsent(
                        dataset + " " + session,
                        asked -> SessionVotes.read(database, winners, entries, dataset, BODY, session))
                .find(state, BODY, limit);
    }

    private Sides ofStates(List<String> states) {
        String first = states.getFirst();
        String second = states.getLast();
        winners.prepareVotesOf(first, second);
        return new Sides(winners.votesOf(first), winners.votesOf(second), winners.sharedVotes(first, second));
    }

    /** The pages by group, which is a column of the votes or a constant. */
    private Map<Integer, EvidencePage> read(String dataset, Sides sides, String group, String when, int limit) {
        Map<Integer, Integer> groupOf = new HashMap<>();
        Map<Integer, Long> votes = new LinkedHashMap<>();
        String shared = " FROM " + sides.shared() + " s WHERE dataset = $1 AND body = '" + BODY + "' AND " + when;
        database.query("SELECT " + group + ", roll_call" + shared, List.of(dataset), row -> {
            groupOf.put(row.getInt(2), row.getInt(1));
            votes.merge(row.getInt(1), 1L, Long::sum);
        });
        Map<Integer, List<EvidenceRow>> calls = firstCalls(dataset, group, shared, limit).stream()
                .collect(Collectors.groupingBy(call -> groupOf.getOrDefault(rollCall(call), 0)));
        List<Integer> shown = calls.values().stream()
                .flatMap(List::stream)
                .map(VoteEvidence::rollCall)
                .toList();
        List<EvidenceRow> cast = shown.isEmpty() ? List.of() : cast(dataset, sides, shown);
        Map<Integer, List<EvidenceRow>> byRollCall =
                cast.stream().collect(Collectors.groupingBy(VoteEvidence::rollCall));
        Map<Integer, EvidencePage> pages = new HashMap<>();
        votes.forEach((each, count) -> pages.put(
                each, new EvidencePage(3 * count, interleave(calls.getOrDefault(each, List.of()), byRollCall, limit))));
        return pages;
    }

    private List<EvidenceRow> firstCalls(String dataset, String group, String shared, int limit) {
        int needed = Math.max(0, limit + 2) / 3;
        String calls = "SELECT c.* FROM (" + winners.where(Family.ROLL_CALLS, "dataset = $1")
                + ") c JOIN (SELECT DISTINCT roll_call, body, " + group + " AS asked" + shared
                + ") v USING (roll_call, body) QUALIFY row_number() OVER (PARTITION BY v.asked"
                + " ORDER BY c.occurred NULLS LAST, c.dataset, c.id) <= " + needed;
        return entries.evidence(
                EntryTables.get(RollCall.class), calls, EntryQueries.order(Family.ROLL_CALLS), List.of(dataset));
    }

    private List<EvidenceRow> cast(String dataset, Sides sides, List<Integer> rollCalls) {
        List<EvidenceRow> cast = new ArrayList<>();
        String shown = rollCalls.stream().map(String::valueOf).collect(Collectors.joining(", "));
        for (String side : List.of(sides.first(), sides.second())) {
            String votes = "SELECT * FROM " + side + " v WHERE dataset = $1 AND body = '" + BODY
                    + "' AND roll_call IN (" + shown + ")";
            cast.addAll(entries.evidence(EntryTables.get(Vote.class), votes, "id", List.of(dataset)));
        }
        return cast;
    }

    private static int rollCall(EvidenceRow row) {
        return row.entry() instanceof Vote vote ? vote.rollCall() : ((RollCall) row.entry()).rollCall();
    }

    /** Each roll call, then the vote of the first state, then that of the second. */
    private static List<EvidenceRow> interleave(
            List<EvidenceRow> calls, Map<Integer, List<EvidenceRow>> votes, int limit) {
        List<EvidenceRow> rows = new ArrayList<>();
        for (EvidenceRow call : calls) {
            rows.add(call);
            rows.addAll(votes.getOrDefault(rollCall(call), List.of()));
        }
        return rows.subList(0, Math.min(Math.max(0, limit), rows.size()));
    }
}
