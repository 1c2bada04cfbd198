package org.entente.measure.pressure;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.actor.StateId;
import org.entente.entry.RollCall;
import org.entente.measure.VoteRecord;
import org.entente.vote.Choice;
import org.entente.vote.VoteMatrix;

/** Votes for a resolution that names a state and that the state votes against. */
final class AdverseVotes {

    private AdverseVotes() {}

    static void add(List<PressureAct> acts, VoteRecord votes, StateId target) {
        Set<Integer> naming = votes.naming(target);
        for (int session : naming.isEmpty() ? List.<Integer>of() : votes.sessions()) {
            if (!Collections.disjoint(naming, votes.numbers(session))) {
                addOf(acts, votes, votes.matrix(session), naming, target);
            }
        }
    }

    private static void addOf(
            List<PressureAct> acts, VoteRecord votes, VoteMatrix matrix, Set<Integer> naming, StateId target) {
        Map<Integer, RollCall> rollCalls = votes.rollCalls(naming);
        int own = matrix.states().indexOf(target.iso3());
        for (int row = 0; own >= 0 && row < matrix.rollCallCount(); row++) {
            if (matrix.choice(row, own) != Choice.NO.number() || !naming.contains(matrix.rollCall(row))) {
                continue;
            }
            RollCall rollCall = rollCalls.get(matrix.rollCall(row));
            for (int column = 0; rollCall != null && column < matrix.states().size(); column++) {
                if (matrix.choice(row, column) == Choice.YES.number()) {
                    acts.add(new PressureAct(
                            matrix.states().get(column),
                            PressureInstrument.ADVERSE_VOTES,
                            rollCall.occurred().first(),
                            null,
                            false,
                            1,
                            rollCall));
                }
            }
        }
    }
}
