package org.entente.record.internal.snapshot;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.entente.actor.StateId;
import org.entente.entry.Family;
import org.entente.record.internal.database.Database;
import org.entente.record.internal.database.Sql;
import org.entente.vote.CastVotes;
import org.entente.vote.NamingRollCalls;
import org.entente.vote.VoteMatrix;
import org.entente.vote.VotePairs;
import org.jspecify.annotations.Nullable;

/** Reads votes as columns. */
final class VoteQueries {

    private static final int PAIRS_BEFORE_ALL = 4;
    private static final int MOST_MATRICES = 8;

    private final Map<String, Set<String>> pairsAsked = new HashMap<>();
    private final RecentlyAsked<VoteMatrix> matrices = new RecentlyAsked<>(MOST_MATRICES);
    private final Database database;
    private final Winners winners;
    private final AtHand.Votes read;

    VoteQueries(Database database, Winners winners, AtHand.Votes read) {
        this.database = database;
        this.winners = winners;
        this.read = read;
    }

    VotePairs pairs(String dataset, String body, StateId first, StateId second) {
        AllVotes all = allVotes(dataset, body, first + " " + second);
        if (all != null) {
            return all.pairs(first.iso3(), second.iso3());
        }
        winners.prepareVotesOf(first.iso3(), second.iso3());
        String sql =
                "SELECT a.roll_call, a.session, CAST(date_diff('day', DATE '1970-01-01', a.day) AS INTEGER), a.choice, b.choice"
                        + " FROM " + winners.votesOf(first.iso3()) + " a JOIN " + winners.votesOf(second.iso3())
                        + " b USING (dataset, body, roll_call) WHERE a.dataset = $1 AND a.body = $2"
                        + " ORDER BY a.roll_call, a.id, b.id";
        VotePairs pairs = new VotePairs();
        database.query(
                sql,
                List.of(dataset, body),
                row -> pairs.add(row.getInt(1), row.getInt(2), row.getInt(3), row.getInt(4), row.getInt(5)));
        return pairs;
    }

    /** Every vote of a body, read once. */
    CastVotes cast(String dataset, String body) {
        return read.cast()
                .computeIfAbsent(
                        dataset + " " + body, key -> new CastVoteQueries(database, winners).read(dataset, body));
    }

    /** Which roll calls name which state, read once. */
    NamingRollCalls naming(String dataset, String body) {
        return read.naming().computeIfAbsent(dataset + " " + body, key -> readNaming(dataset, body));
    }

    /** Session of each roll call of a body. */
    Map<Integer, Integer> sessions(String dataset, String body) {
        Map<Integer, Integer> sessions = new TreeMap<>();
        database.query(
                "SELECT roll_call, session FROM (" + winners.where(Family.ROLL_CALLS, "dataset = $1 AND body = $2")
                        + ") ORDER BY occurred, id",
                List.of(dataset, body),
                row -> sessions.put(row.getInt(1), row.getInt(2)));
        return sessions;
    }

    private NamingRollCalls readNaming(String dataset, String body) {
        NamingRollCalls named = new NamingRollCalls();
        database.query(
                "SELECT roll_call, title, description FROM ("
                        + winners.where(Family.ROLL_CALLS, "dataset = $1 AND body = $2") + ")",
                List.of(dataset, body),
                row -> named.add(row.getInt(1), row.getString(2), row.getString(3)));
        return named;
    }

    /** All votes at once after a few pairs; null before. */
    private @Nullable AllVotes allVotes(String dataset, String body, String pair) {
        String key = dataset + " " + body;
        Set<String> pairs = pairsAsked.computeIfAbsent(key, k -> new HashSet<>());
        pairs.add(pair);
        if (pairs.size() <= PAIRS_BEFORE_ALL) {
            return null;
        }
        return read.all().computeIfAbsent(key, asked -> readAll(dataset, body)).orElse(null);
    }

    private Optional<AllVotes> readAll(String dataset, String body) {
        String votes = "choice <= 3 AND dataset = " + Sql.text(dataset) + " AND body = " + Sql.text(body);
        return Optional.ofNullable(AllVotes.read(database, winners.where(Family.VOTES, votes)));
    }

    private record Cell(int rollCall, String state, int choice) {}

    VoteMatrix matrix(String dataset, String body, int session) {
        return matrices.get(dataset + " " + body + " " + session, () -> readMatrix(dataset, body, session));
    }

    private VoteMatrix readMatrix(String dataset, String body, int session) {
        List<Cell> cells = new ArrayList<>();
        database.query(
                "SELECT roll_call, state, choice FROM " + winners.votesIn(session)
                        + " v WHERE dataset = $1 AND body = $2 ORDER BY roll_call, state, id",
                List.of(dataset, body),
                row -> cells.add(new Cell(row.getInt(1), row.getString(2), row.getInt(3))));
        return matrix(cells);
    }

    private static VoteMatrix matrix(List<Cell> cells) {
        List<String> states = List.copyOf(
                cells.stream().map(Cell::state).collect(TreeSet<String>::new, TreeSet::add, TreeSet::addAll));
        int[] rollCalls = cells.stream().mapToInt(Cell::rollCall).distinct().toArray();
        TreeMap<String, Integer> column = new TreeMap<>();
        states.forEach(state -> column.put(state, column.size()));
        byte[] choices = new byte[states.size() * rollCalls.length];
        int row = -1;
        int last = Integer.MIN_VALUE;
        for (Cell cell : cells) {
            row += cell.rollCall() == last ? 0 : 1;
            last = cell.rollCall();
            choices[row * states.size() + column.getOrDefault(cell.state(), 0)] = (byte) cell.choice();
        }
        return new VoteMatrix(states, rollCalls, choices);
    }
}
