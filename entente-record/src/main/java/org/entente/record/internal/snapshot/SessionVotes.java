package org.entente.record.internal.snapshot;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.entry.Family;
import org.entente.entry.RollCall;
import org.entente.entry.Vote;
import org.entente.evidence.EvidencePage;
import org.entente.evidence.EvidenceRow;
import org.entente.record.internal.database.Database;
import org.entente.table.EntryTables;

/** The roll calls of one session and who voted at them, for questions about many pairs of states in that session. */
final class SessionVotes {

    private final EntryQueries entries;
    private final String dataset;
    private final String votes;
    private final List<EvidenceRow> calls;
    private final Map<String, Map<Integer, Integer>> votedBy = new HashMap<>();
    private final Map<Integer, List<EvidenceRow>> cast = new HashMap<>();

    private SessionVotes(EntryQueries entries, String dataset, String votes, List<EvidenceRow> calls) {
        this.entries = entries;
        this.dataset = dataset;
        this.votes = votes;
        this.calls = calls;
    }

    /** Reads the session's roll calls and who voted; the votes themselves are read when they are shown. */
    static SessionVotes read(
            Database database, Winners winners, EntryQueries entries, String dataset, String body, int session) {
        String votes = "SELECT * FROM " + winners.votesIn(session) + " v WHERE dataset = $1 AND body = $2";
        String calls = "SELECT * FROM (" + winners.where(Family.ROLL_CALLS, "dataset = $1")
                + ") WHERE (roll_call, body) IN (SELECT (roll_call, body) FROM (" + votes + "))";
        SessionVotes read = new SessionVotes(
                entries,
                dataset,
                votes,
                entries.evidence(
                        EntryTables.get(RollCall.class),
                        calls,
                        EntryQueries.order(Family.ROLL_CALLS),
                        List.of(dataset, body)));
        database.query(
                "SELECT state, roll_call FROM (" + votes + ")",
                List.of(dataset, body),
                row -> read.votedBy
                        .computeIfAbsent(row.getString(1), state -> new HashMap<>())
                        .merge(row.getInt(2), 1, Integer::sum));
        return read;
    }

    /** Each roll call at which both voted, then the vote of the first state, then that of the second. */
    EvidencePage find(String first, String second, String body, int limit) {
        Map<Integer, Integer> one = votedBy.getOrDefault(first, Map.of());
        Map<Integer, Integer> other = votedBy.getOrDefault(second, Map.of());
        long shared = 0;
        for (Map.Entry<Integer, Integer> each : one.entrySet()) {
            shared += (long) each.getValue() * other.getOrDefault(each.getKey(), 0);
        }
        List<EvidenceRow> rows = new ArrayList<>();
        for (int i = 0; i < calls.size() && rows.size() < limit; i++) {
            int rollCall = ((RollCall) calls.get(i).entry()).rollCall();
            if (one.containsKey(rollCall) && other.containsKey(rollCall)) {
                rows.add(calls.get(i));
                addVotes(rows, rollCall, body, first);
                addVotes(rows, rollCall, body, second);
            }
        }
        return new EvidencePage(3 * shared, rows.subList(0, Math.min(Math.max(0, limit), rows.size())));
    }

    /** Each roll call at which a state voted, then its vote; the total counts all votes that were cast at them. */
    EvidencePage find(String state, String body, int limit) {
        Map<Integer, Integer> own = votedBy.getOrDefault(state, Map.of());
        long total = own.size();
        for (Map<Integer, Integer> each : votedBy.values()) {
            for (Map.Entry<Integer, Integer> votes : each.entrySet()) {
                total += own.containsKey(votes.getKey()) ? votes.getValue() : 0;
            }
        }
        List<EvidenceRow> rows = new ArrayList<>();
        for (int i = 0; i < calls.size() && rows.size() < limit; i++) {
            int rollCall = ((RollCall) calls.get(i).entry()).rollCall();
            if (own.containsKey(rollCall)) {
                rows.add(calls.get(i));
                addVotes(rows, rollCall, body, state);
            }
        }
        return new EvidencePage(total, rows.subList(0, Math.min(Math.max(0, limit), rows.size())));
    }

    private void addVotes(List<EvidenceRow> rows, int rollCall, String body, String state) {
        cast
                .computeIfAbsent(
                        rollCall,
                        asked -> entries.evidence(
                                EntryTables.get(Vote.class),
                                votes + " AND roll_call = " + asked,
                                "id",
                                List.of(dataset, body)))
                .stream()
                .filter(row -> ((Vote) row.entry()).state().iso3().equals(state))
                .forEach(rows::add);
    }
}
