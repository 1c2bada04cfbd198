package org.entente.measure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.entente.actor.StateId;
import org.entente.entry.Family;
import org.entente.entry.RollCall;
import org.entente.series.WorldView;
import org.entente.vote.VoteMatrix;

/** The roll calls of the General Assembly by session, read once and kept. Not for several threads at a time. */
public final class VoteRecord {

    private static final String ASSEMBLY = "UNGA";

    private final WorldView view;
    private final Optional<String> dataset;
    private final TreeMap<Integer, Map<Integer, RollCall>> sessions = new TreeMap<>();
    private final Map<Integer, VoteMatrix> matrices = new HashMap<>();
    private final Map<RollCall, Set<StateId>> named = new HashMap<>();

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

    /** All votes of a session. */
    public VoteMatrix matrix(int session) {
        return matrices.computeIfAbsent(session, key -> view.voteMatrix(dataset.orElseThrow(), ASSEMBLY, session));
    }

    /** States that a roll call names. */
    public Set<StateId> named(RollCall rollCall) {
        return named.computeIfAbsent(rollCall, NamedStates::in);
    }
}
