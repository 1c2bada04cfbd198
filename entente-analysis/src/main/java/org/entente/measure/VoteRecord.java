package org.entente.measure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.entente.actor.StateId;
import org.entente.entry.Family;
import org.entente.entry.RollCall;
import org.entente.series.WorldView;
import org.entente.vote.CastVotes;
import org.entente.vote.NamingRollCalls;
import org.entente.vote.VoteMatrix;
import org.jspecify.annotations.Nullable;

/** The roll calls of the General Assembly by session, read once and kept. Not for several threads at a time. */
public final class VoteRecord {

    private static final String ASSEMBLY = "UNGA";
    private static final int FEW = 1;

    private final WorldView view;
    private final Optional<String> dataset;
    private final TreeMap<Integer, Map<Integer, RollCall>> sessions = new TreeMap<>();
    private final Map<Integer, VoteMatrix> matrices = new HashMap<>();
    private @Nullable NamingRollCalls naming;

    public VoteRecord(WorldView view) {
        this.view = view;
        this.dataset = DatasetChoice.covering(view, Family.ROLL_CALLS).stream().findFirst();
        for (RollCall each : view.listAll(RollCall.class)) {
            if (each.body().equals(ASSEMBLY)
                    && dataset.filter(each.provenance().dataset()::equals).isPresent()) {
                sessions.computeIfAbsent(each.session(), key -> new HashMap<>()).put(each.rollCall(), each);
            }
        }
    }

    /** The dataset it reads; empty when the record has no roll calls. */
    public Optional<String> dataset() {
        return dataset;
    }

    /** Numbers of the sessions that have roll calls, ascending. */
    public List<Integer> sessions() {
        return List.copyOf(sessions.keySet());
    }

    /** Roll calls of a session by number. */
    public Map<Integer, RollCall> rollCalls(int session) {
        return sessions.getOrDefault(session, Map.of());
    }

    /** All votes of a session; whoever asks for more than one session is given them from one read of all. */
    public VoteMatrix matrix(int session) {
        if (matrices.size() == FEW && !matrices.containsKey(session)) {
            addAll(view.castVotes(dataset.orElseThrow(), ASSEMBLY));
        }
        return matrices.computeIfAbsent(session, key -> view.voteMatrix(dataset.orElseThrow(), ASSEMBLY, session));
    }

    private void addAll(CastVotes votes) {
        Map<Integer, List<Integer>> calls = new TreeMap<>();
        for (int call = 0; call < votes.calls().size(); call++) {
            calls.computeIfAbsent(votes.calls().get(call).session(), key -> new ArrayList<>())
                    .add(call);
        }
        calls.forEach((session, rows) -> matrices.put(session, matrix(votes, rows)));
    }

    private static VoteMatrix matrix(CastVotes votes, List<Integer> calls) {
        int[] columns = columns(votes, calls);
        int[] place = new int[votes.states().size()];
        List<String> names = new ArrayList<>(columns.length);
        for (int column = 0; column < columns.length; column++) {
            place[columns[column]] = column;
            names.add(votes.states().get(columns[column]).iso3());
        }
        byte[] cells = new byte[columns.length * calls.size()];
        int[] numbers = new int[calls.size()];
        for (int row = 0; row < numbers.length; row++) {
            int call = calls.get(row);
            numbers[row] = votes.calls().get(call).number();
            for (int i = votes.start(call); i < votes.start(call + 1); i++) {
                cells[row * columns.length + place[votes.state(i)]] = (byte) votes.choice(i);
            }
        }
        return new VoteMatrix(names, numbers, cells);
    }

    /** States that cast a vote at one of the roll calls, by code. */
    private static int[] columns(CastVotes votes, List<Integer> calls) {
        BitSet present = new BitSet();
        for (int call : calls) {
            for (int i = votes.start(call); i < votes.start(call + 1); i++) {
                present.set(votes.state(i));
            }
        }
        return present.stream()
                .boxed()
                .sorted(Comparator.comparing(i -> votes.states().get(i)))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** Whether a roll call names a state. */
    public boolean names(RollCall rollCall, StateId state) {
        if (naming == null) {
            naming = view.namingRollCalls(dataset.orElseThrow(), ASSEMBLY);
        }
        return naming.of(state).contains(rollCall.rollCall());
    }
}
