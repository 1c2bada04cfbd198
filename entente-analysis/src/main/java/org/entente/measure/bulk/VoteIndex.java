package org.entente.measure.bulk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.actor.StateId;
import org.entente.vote.CastVotes;
import org.entente.vote.CastVotes.Call;
import org.entente.vote.VoteMatrix;
import org.entente.vote.VotePairs;

/** All votes of a body, a byte each, by state and roll call. Immutable. */
final class VoteIndex {

    private final CastVotes votes;
    private final Map<StateId, byte[]> choices = new HashMap<>();
    private final Map<Integer, VoteMatrix> sessions = new HashMap<>();

    VoteIndex(CastVotes votes) {
        this.votes = votes;
        Map<Integer, List<Integer>> calls = new TreeMap<>();
        votes.states()
                .forEach(state -> choices.put(state, new byte[votes.calls().size()]));
        for (int call = 0; call < votes.calls().size(); call++) {
            calls.computeIfAbsent(votes.calls().get(call).session(), key -> new ArrayList<>())
                    .add(call);
            for (int i = votes.start(call); i < votes.start(call + 1); i++) {
                of(votes.states().get(votes.state(i)))[call] = (byte) votes.choice(i);
            }
        }
        calls.forEach((session, rows) -> sessions.put(session, matrix(rows)));
    }

    private byte[] of(StateId state) {
        return choices.getOrDefault(state, new byte[0]);
    }

    private VoteMatrix matrix(List<Integer> calls) {
        List<StateId> states = votes.states().stream()
                .filter(state -> calls.stream().anyMatch(call -> of(state)[call] != 0))
                .sorted()
                .toList();
        byte[] cells = new byte[states.size() * calls.size()];
        int[] numbers = new int[calls.size()];
        for (int row = 0; row < numbers.length; row++) {
            numbers[row] = votes.calls().get(calls.get(row)).number();
            for (int column = 0; column < states.size(); column++) {
                cells[row * states.size() + column] = of(states.get(column))[calls.get(row)];
            }
        }
        return new VoteMatrix(states.stream().map(StateId::iso3).toList(), numbers, cells);
    }

    VoteMatrix session(int session) {
        return sessions.getOrDefault(session, new VoteMatrix(List.of(), new int[0], new byte[0]));
    }

    VotePairs pairs(StateId first, StateId second) {
        byte[] one = of(first);
        byte[] other = of(second);
        VotePairs pairs = new VotePairs();
        for (int call = 0; call < Math.min(one.length, other.length); call++) {
            if (one[call] != 0 && other[call] != 0) {
                Call each = votes.calls().get(call);
                int day = Math.toIntExact(each.day().toEpochDay());
                pairs.add(each.number(), each.session(), day, one[call], other[call]);
            }
        }
        return pairs;
    }
}
