package org.entente.record.internal.snapshot;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.actor.StateId;
import org.entente.actor.StateSystem;
import org.entente.entry.Family;
import org.entente.record.RecordException;
import org.entente.record.internal.database.Database;
import org.entente.table.EntryTables;
import org.entente.vote.CastVotes;
import org.entente.vote.CastVotes.Call;
import org.entente.vote.CastVotes.Match;

/** Reads all votes of a body. The database hands over one row a roll call: a row a vote would take most of the time. */
final class CastVoteQueries {

    private static final int CODE_LENGTH = 3;

    private final Database database;
    private final Winners winners;

    CastVoteQueries(Database database, Winners winners) {
        this.database = database;
        this.winners = winners;
    }

    CastVotes read(String dataset, String body) {
        String rows = winners.where(Family.VOTES, "dataset = $1 AND body = $2 AND choice <= 3");
        Map<Integer, Call> calls = calls(dataset, body);
        List<StateId> states = new ArrayList<>();
        Map<String, Integer> columns = new HashMap<>();
        database.query("SELECT DISTINCT state FROM (" + rows + ") ORDER BY state", List.of(dataset, body), row -> {
            columns.put(row.getString(1), columns.size());
            states.add(StateSystem.standard().getState(row.getString(1)).id());
        });
        List<Match> matches = matches(dataset, calls.keySet());
        Cast cast = new Cast(states, columns, calls);
        query(dataset, body, rows, cast);
        if (!cast.isTwice()) {
            return cast.builder.build(matches);
        }
        Cast latest = new Cast(states, columns, calls);
        query(
                dataset,
                body,
                "SELECT roll_call, state, arg_max(choice, id) AS choice FROM (" + rows + ") GROUP BY roll_call, state",
                latest);
        return latest.builder.build(matches);
    }

    /** Hands over the votes of a roll call in any order: to order them, or to look for doubles, costs ten times the time. */
    private void query(String dataset, String body, String rows, Cast cast) {
        database.query(
                "SELECT roll_call, string_agg(state || choice, '') FROM (" + rows
                        + ") GROUP BY roll_call ORDER BY roll_call",
                List.of(dataset, body),
                row -> cast.add(row.getInt(1), row.getString(2)));
    }

    /** Votes as they come, put into the order of the states. */
    private static final class Cast {
        private final CastVotes.Builder builder;
        private final Map<String, Integer> columns;
        private final Map<Integer, Call> calls;
        private final byte[] choices;
        private boolean twice;

        Cast(List<StateId> states, Map<String, Integer> columns, Map<Integer, Call> calls) {
            this.builder = new CastVotes.Builder(states);
            this.columns = columns;
            this.calls = calls;
            this.choices = new byte[states.size()];
        }

        void add(int rollCall, String votes) {
            builder.call(find(calls, rollCall));
            for (int at = 0; at < votes.length(); at += CODE_LENGTH + 1) {
                int column = columns.getOrDefault(votes.substring(at, at + CODE_LENGTH), 0);
                twice |= choices[column] != 0;
                choices[column] = (byte) (votes.charAt(at + CODE_LENGTH) - '0');
            }
            for (int column = 0; column < choices.length; column++) {
                if (choices[column] != 0) {
                    builder.vote(column, choices[column]);
                    choices[column] = 0;
                }
            }
        }

        /** Whether a state cast two votes at one roll call, of which one alone counts. */
        boolean isTwice() {
            return twice;
        }
    }

    private static Call find(Map<Integer, Call> calls, int number) {
        Call call = calls.get(number);
        if (call == null) {
            throw new RecordException("The votes of roll call " + number + " have lost their roll call.");
        }
        return call;
    }

    private Map<Integer, Call> calls(String dataset, String body) {
        Map<Integer, Call> calls = new HashMap<>();
        Map<Integer, Set<String>> tags = tags(dataset);
        String rows = winners.where(Family.ROLL_CALLS, "dataset = $1 AND body = $2");
        database.query(
                "SELECT roll_call, session, occurred, amendment OR paragraph, issues FROM (" + rows
                        + ") ORDER BY known, id",
                List.of(dataset, body),
                row -> calls.put(row.getInt(1), call(row, tags)));
        return calls;
    }

    private static Call call(ResultSet row, Map<Integer, Set<String>> tags) throws SQLException {
        Set<String> issues = texts(row.getArray(5));
        issues.addAll(tags.getOrDefault(row.getInt(1), Set.of()));
        return new Call(row.getInt(1), row.getInt(2), row.getObject(3, LocalDate.class), row.getBoolean(4), issues);
    }

    /** Issues that stand in a file of their own, by roll call. */
    private Map<Integer, Set<String>> tags(String dataset) {
        Map<Integer, Set<String>> tags = new HashMap<>();
        database.query(
                "SELECT roll_call, issue FROM (" + winners.where(Family.ROLL_CALL_ISSUES, "dataset = $1") + ")",
                List.of(dataset),
                row -> tags.computeIfAbsent(row.getInt(1), number -> new HashSet<>())
                        .add(row.getString(2)));
        return tags;
    }

    private static Set<String> texts(Array array) throws SQLException {
        Set<String> texts = new HashSet<>();
        if (array != null && array.getArray() instanceof Object[] values) {
            for (Object value : values) {
                texts.add(String.valueOf(value));
            }
        }
        return texts;
    }

    /**
     * A match is known with its later roll call. Some name a later one that has no votes, so that it is not in the record:
     * these are known with the match that goes on from there.
     */
    private List<Match> matches(String dataset, Set<Integer> known) {
        winners.prepareRaw(EntryTables.get(Family.ROLL_CALL_MATCHES));
        List<Match> matches = new ArrayList<>();
        Set<Integer> reached = new HashSet<>(known);
        database.query(
                "SELECT DISTINCT first, second FROM " + Winners.raw(Family.ROLL_CALL_MATCHES.code())
                        + " WHERE dataset = $1 ORDER BY second DESC, first",
                List.of(dataset),
                row -> {
                    if (reached.contains(row.getInt(2))) {
                        reached.add(row.getInt(1));
                        matches.add(new Match(row.getInt(1), row.getInt(2)));
                    }
                });
        return matches;
    }
}
