package org.entente.measure.pressure;

import java.util.List;
import org.entente.actor.StateId;
import org.entente.entry.RollCall;
import org.entente.measure.VoteRecord;
import org.entente.vote.Choice;
import org.entente.vote.VoteMatrix;

/** Votes for a resolution that names a state and that the state votes against. */
final class AdverseVotes {

    private AdverseVotes() {}

    static void add(List<PressureAct> acts, VoteRecord votes, StateId target) {
        for (int session : votes.sessions()) {
            if (votes.rollCalls(session).values().stream().anyMatch(rollCall -> votes.names(rollCall, target))) {
                addOf(acts, votes, votes.matrix(session), session, target);
            }
        }
    }

    private static void addOf(
            List<PressureAct> acts, VoteRecord votes, VoteMatrix matrix, int session, StateId target) {
        int own = matrix.states().indexOf(target.iso3());
        for (int row = 0; own >= 0 && row < matrix.rollCallCount(); row++) {
            RollCall rollCall = votes.rollCalls(session).get(matrix.rollCall(row));
            if (rollCall == null || matrix.choice(row, own) != Choice.NO.number() || !votes.names(rollCall, target)) {
                continue;
            }
            for (int column = 0; column < matrix.states().size(); column++) {
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
