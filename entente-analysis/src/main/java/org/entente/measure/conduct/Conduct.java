package org.entente.measure.conduct;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.entente.actor.State;
import org.entente.actor.StateId;
import org.entente.entry.Entry;
import org.entente.entry.RollCall;
import org.entente.measure.Measured;
import org.entente.measure.Party;
import org.entente.measure.VoteRecord;
import org.entente.provenance.TrustClass;
import org.entente.time.Frequency;
import org.entente.time.Period;
import org.entente.vote.Choice;
import org.entente.vote.VoteMatrix;

/**
 * Conduct against resolutions over the last five sessions: the share of adopted resolutions that the state voted against,
 * and the same of those that name it. A resolution counts as adopted when more votes were cast for it than against it. Of a
 * group each resolution counts with the share of its voting members that voted against it.
 *
 * <p>Intervals are Wilson's (1927) at 90 %, as if the roll calls were drawn from many. A vote says what a government said,
 * not what it did afterwards.
 */
public final class Conduct {

    private static final int SESSIONS = 5;
    private static final int MOST_ROWS = 20;
    private static final String UNIT = "share, 0 to 1";

    private final VoteRecord votes;

    public Conduct(VoteRecord votes) {
        this.votes = votes;
    }

    private static final class Tally {
        private int cast;
        private double against;
        private final List<Entry> opposed = new ArrayList<>();
        private final List<Entry> other = new ArrayList<>();

        void add(double share, RollCall rollCall) {
            cast++;
            against += share;
            (share > 0 ? opposed : other).add(rollCall);
        }

        /** Rows are the roll calls voted against; where there are none, those that were not. */
        Measured measured(String name, String what) {
            if (cast == 0) {
                return Measured.unknown(name, what, UNIT, "the record holds no such vote of it");
            }
            double[] range = Wilson.range(against / cast, cast);
            List<Entry> rows = opposed.isEmpty() ? other : opposed;
            String shown = rows.size() > MOST_ROWS ? ", the last " + MOST_ROWS + " shown" : "";
            String count = against == Math.rint(against)
                    ? String.valueOf((long) against)
                    : "a share that adds up to " + Math.round(10 * against) / 10.0;
            return Measured.of(
                            name, what + ": " + count + " of " + cast + shown, against / cast, UNIT, TrustClass.DERIVED)
                    .withInterval(range[0], range[1], "90 %, Wilson")
                    .withRows(rows.subList(Math.max(0, rows.size() - MOST_ROWS), rows.size()));
        }
    }

    /** Conduct of a state up to a day. */
    public Measured measure(State state, LocalDate day) {
        return measure(new Party.OfState(state), day);
    }

    /** Conduct up to a day. */
    public Measured measure(Party party, LocalDate day) {
        int last = votes.sessions().stream()
                .filter(s -> s <= Period.ordinalOf(Frequency.SESSION, day))
                .reduce(Integer.MIN_VALUE, Math::max);
        Tally all = new Tally();
        Tally own = new Tally();
        Set<StateId> states = party.states(day);
        Set<String> codes = party.codes(day);
        for (int session : votes.sessions()) {
            if (session <= last && session > last - SESSIONS) {
                add(states, codes, session, all, own);
            }
        }
        String when = last == Integer.MIN_VALUE ? "" : ", sessions " + (last - SESSIONS + 1) + " to " + last;
        boolean one = party instanceof Party.OfState;
        String who = one ? "it voted against" : "its members voted against, on average";
        Measured against = all.measured("against", "Adopted resolutions that " + who + when);
        String naming = one ? "Adopted resolutions naming it that " : "Adopted resolutions naming a member that ";
        return against.withParts(List.of(own.measured("named", naming + who + when)));
    }

    private void add(Set<StateId> states, Set<String> codes, int session, Tally all, Tally named) {
        VoteMatrix matrix = votes.matrix(session);
        int[] own = IntStream.range(0, matrix.states().size())
                .filter(column -> codes.contains(matrix.states().get(column)))
                .toArray();
        Map<Integer, RollCall> rollCalls = votes.rollCalls(votes.numbers(session));
        for (int row = 0; row < matrix.rollCallCount(); row++) {
            RollCall rollCall = rollCalls.get(matrix.rollCall(row));
            double share = against(matrix, row, own);
            if (rollCall != null && !Double.isNaN(share) && isAdopted(matrix, row)) {
                all.add(share, rollCall);
                if (states.stream().anyMatch(state -> votes.naming(state).contains(rollCall.rollCall()))) {
                    named.add(share, rollCall);
                }
            }
        }
    }

    /** Share of some states' votes at a roll call that were against; NaN where they cast none. */
    private static double against(VoteMatrix matrix, int row, int[] columns) {
        int cast = 0;
        int against = 0;
        for (int column : columns) {
            int choice = matrix.choice(row, column);
            cast += choice == 0 ? 0 : 1;
            against += choice == Choice.NO.number() ? 1 : 0;
        }
        return cast == 0 ? Double.NaN : (double) against / cast;
    }

    private static boolean isAdopted(VoteMatrix matrix, int row) {
        int balance = 0;
        for (int column = 0; column < matrix.states().size(); column++) {
            int choice = matrix.choice(row, column);
            balance += choice == Choice.YES.number() ? 1 : choice == Choice.NO.number() ? -1 : 0;
        }
        return balance > 0;
    }
}
