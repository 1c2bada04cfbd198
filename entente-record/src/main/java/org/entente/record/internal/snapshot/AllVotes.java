package org.entente.record.internal.snapshot;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.record.internal.database.Database;
import org.entente.vote.VotePairs;
import org.jspecify.annotations.Nullable;

/**
 * All votes of a body as one matrix, roll calls by states, a byte a cell: what a table of many pairs is read from. About
 * 1.3 MB for the General Assembly.
 */
final class AllVotes {

    private final int[] rollCall;
    private final int[] session;
    private final int[] day;
    private final Map<String, byte[]> choices;

    private AllVotes(int[] rollCall, int[] session, int[] day, Map<String, byte[]> choices) {
        this.rollCall = rollCall;
        this.session = session;
        this.day = day;
        this.choices = choices;
    }

    /**
     * Reads the votes.
     *
     * @param votes a query for the votes cast, with columns roll_call, session, day, state, choice and id
     * @return null where a state cast more than one vote at a roll call, which a matrix cannot hold
     */
    static @Nullable AllVotes read(Database database, String votes) {
        Reading reading = new Reading();
        database.query(
                "SELECT roll_call, session, CAST(date_diff('day', DATE '1970-01-01', day) AS INTEGER), state, choice"
                        + " FROM (" + votes + ") ORDER BY roll_call, state, id",
                List.of(),
                row -> reading.add(row.getInt(1), row.getInt(2), row.getInt(3), row.getString(4), row.getByte(5)));
        return reading.repeated ? null : reading.finish();
    }

    /** The roll calls at which both cast a vote, in order. */
    VotePairs pairs(String first, String second) {
        VotePairs pairs = new VotePairs();
        byte[] one = choices.getOrDefault(first, new byte[0]);
        byte[] other = choices.getOrDefault(second, new byte[0]);
        for (int i = 0; i < Math.min(one.length, other.length); i++) {
            if (one[i] != 0 && other[i] != 0) {
                pairs.add(rollCall[i], session[i], day[i], one[i], other[i]);
            }
        }
        return pairs;
    }

    private static final class Reading {
        private final List<int[]> rollCalls = new ArrayList<>();
        private final Map<String, byte[]> choices = new HashMap<>();
        private int last = Integer.MIN_VALUE;
        private boolean repeated;

        void add(int rollCall, int session, int day, String state, byte choice) {
            if (rollCalls.isEmpty() || rollCall != last) {
                rollCalls.add(new int[] {rollCall, session, day});
                last = rollCall;
            }
            int i = rollCalls.size() - 1;
            byte[] own = choices.computeIfAbsent(state, key -> new byte[256]);
            if (i >= own.length) {
                own = Arrays.copyOf(own, Math.max(i + 1, own.length * 2));
                choices.put(state, own);
            }
            repeated |= own[i] != 0;
            own[i] = choice;
        }

        AllVotes finish() {
            int[] rollCall = new int[rollCalls.size()];
            int[] session = new int[rollCalls.size()];
            int[] day = new int[rollCalls.size()];
            for (int i = 0; i < session.length; i++) {
                rollCall[i] = rollCalls.get(i)[0];
                session[i] = rollCalls.get(i)[1];
                day[i] = rollCalls.get(i)[2];
            }
            return new AllVotes(rollCall, session, day, choices);
        }
    }
}
