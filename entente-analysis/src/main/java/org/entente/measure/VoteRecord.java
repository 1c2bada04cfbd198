package org.entente.measure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
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
    private final TreeMap<Integer, Set<Integer>> sessions = new TreeMap<>();
    private final Map<Integer, RollCall> rollCalls = new HashMap<>();
    private final Map<Integer, VoteMatrix> matrices = new HashMap<>();
    private @Nullable NamingRollCalls naming;

    public VoteRecord(WorldView view) {
        this.view = view;
        this.dataset = DatasetChoice.covering(view, Family.ROLL_CALLS).stream().findFirst();
        dataset.ifPresent(id -> view.rollCallSessions(id, ASSEMBLY)
                .forEach((number, session) -> sessions.computeIfAbsent(session, key -> new TreeSet<>())
                        .add(number)));
    }

    /** The dataset it reads; empty when the record has no roll calls. */
    public Optional<String> dataset() {
        return dataset;
    }

    /** Numbers of the sessions that have roll calls, ascending. */
    public List<Integer> sessions() {
        return List.copyOf(sessions.keySet());
    }

    /** Some roll calls, by number; each is read once. */
    public Map<Integer, RollCall> rollCalls(Set<Integer> numbers) {
        Set<Integer> missing = new TreeSet<>(numbers);
        missing.removeAll(rollCalls.keySet());
        if (!missing.isEmpty()) {
            view.listRollCalls(dataset.orElseThrow(), ASSEMBLY, missing)
                    .forEach(each -> rollCalls.put(each.rollCall(), each));
        }
        return Collections.unmodifiableMap(rollCalls);
    }

    /** Numbers of the roll calls of a session, ascending. */
    public Set<Integer> numbers(int session) {
        return Collections.unmodifiableSet(sessions.getOrDefault(session, Set.of()));
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

    /** Numbers of the roll calls that name a state, ascending; none where there is no dataset. */
    public Set<Integer> naming(StateId state) {
        if (dataset.isEmpty()) {
            return Set.of();
        }
        if (naming == null) {
            naming = view.namingRollCalls(dataset.get(), ASSEMBLY);
        }
        return naming.of(state);
    }
}
