package org.entente.measure.conduct;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.entente.actor.State;
import org.entente.entry.Entry;
import org.entente.entry.RollCall;
import org.entente.measure.Measured;
import org.entente.measure.VoteRecord;
import org.entente.provenance.TrustClass;
import org.entente.time.Frequency;
import org.entente.time.Period;
import org.entente.vote.Choice;
import org.entente.vote.VoteMatrix;

/**
 * Conduct against resolutions over the last five sessions: the share of adopted resolutions that the state voted against,
 * and the same of those that name it. A resolution counts as adopted when more votes were cast for it than against it.
 *
 * <p>Intervals are Wilson's (1927) at 90 %, as if the roll calls were drawn from many. A vote says what a government said,
 * not what it did afterwards.
 */
public final class Conduct {

    private static final int SESSIONS = 5;
    private static final String UNIT = "share, 0 to 1";

    private final VoteRecord votes;

    public Conduct(VoteRecord votes) {
        this.votes = votes;
    }

    private static final class Tally {
        private int cast;
        private int against;
        private final List<Entry> rows = new ArrayList<>();

        void add(int choice, RollCall rollCall) {
            cast++;
            if (choice == Choice.NO.number()) {
                against++;
                rows.add(rollCall);
            }
        }

        Measured measured(String name, String what) {
            if (cast == 0) {
                return Measured.unknown(name, what, UNIT, "the record holds no such vote of it");
            }
            double[] range = Wilson.range(against, cast);
            return Measured.of(
                            name,
                            what + ": " + against + " of " + cast,
                            (double) against / cast,
                            UNIT,
                            TrustClass.DERIVED)
                    .withInterval(range[0], range[1], "90 %, Wilson")
                    .withRows(rows.subList(Math.max(0, rows.size() - 20), rows.size()));
        }
    }

    /** Conduct up to a day. */
    public Measured measure(State state, LocalDate day) {
        int last = votes.sessions().stream()
                .filter(s -> s <= Period.ordinalOf(Frequency.SESSION, day))
                .reduce(Integer.MIN_VALUE, Math::max);
        Tally all = new Tally();
        Tally own = new Tally();
        for (int session : votes.sessions()) {
            if (session <= last && session > last - SESSIONS) {
                add(state, session, all, own);
            }
        }
        String when = last == Integer.MIN_VALUE ? "" : ", sessions " + (last - SESSIONS + 1) + " to " + last;
        Measured against = all.measured("against", "Adopted resolutions that it voted against" + when);
        Measured named = own.measured("named", "Adopted resolutions naming it that it voted against" + when);
        return against.withParts(List.of(named));
    }

    private void add(State state, int session, Tally all, Tally own) {
        VoteMatrix matrix = votes.matrix(session);
        int column = matrix.states().indexOf(state.iso3());
        for (int row = 0; column >= 0 && row < matrix.rollCallCount(); row++) {
            RollCall rollCall = votes.rollCalls(session).get(matrix.rollCall(row));
            int choice = matrix.choice(row, column);
            if (rollCall != null && choice != 0 && isAdopted(matrix, row)) {
                all.add(choice, rollCall);
                if (votes.names(rollCall, state.id())) {
                    own.add(choice, rollCall);
                }
            }
        }
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
