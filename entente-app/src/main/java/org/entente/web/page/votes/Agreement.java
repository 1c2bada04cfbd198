package org.entente.web.page.votes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.entente.actor.StateId;
import org.entente.entry.Family;
import org.entente.measure.DatasetChoice;
import org.entente.series.RecordView;
import org.entente.time.Frequency;
import org.entente.time.Period;
import org.entente.vote.VoteMatrix;

/**
 * Agreement of all pairs of a session of the General Assembly: 1 − mean |a − b| / 2 over shared votes. Safe for any thread.
 */
public final class Agreement {

    /** Fewer shared votes than this say little of a session. */
    public static final int FEWEST = 30;

    private static final String BODY = "UNGA";

    private final int session;
    private final String dataset;
    private final List<String> states;
    private final float[] values;

    private Agreement(int session, String dataset, VoteMatrix votes) {
        this.session = session;
        this.dataset = dataset;
        this.states = votes.states();
        int n = states.size();
        this.values = new float[n * n];
        for (int i = 0; i < n; i++) {
            values[i * n + i] = 1;
            for (int j = i + 1; j < n; j++) {
                float value = value(votes, i, j);
                values[i * n + j] = value;
                values[j * n + i] = value;
            }
        }
    }

    private static float value(VoteMatrix votes, int i, int j) {
        int shared = 0;
        int apart = 0;
        for (int call = 0; call < votes.rollCallCount(); call++) {
            int a = votes.choice(call, i);
            int b = votes.choice(call, j);
            if (a > 0 && b > 0) {
                shared++;
                apart += Math.abs(a - b);
            }
        }
        return shared < FEWEST ? Float.NaN : 1 - apart / 2f / shared;
    }

    /** Agreements of the last sessions that the record covers, oldest first; empty when it has no votes. */
    public static List<Agreement> last(RecordView view, int count) {
        Optional<String> dataset =
                DatasetChoice.covering(view, Family.ROLL_CALLS).stream().findFirst();
        if (dataset.isEmpty()) {
            return List.of();
        }
        int last = DatasetChoice.coverage(view, dataset.get(), Family.ROLL_CALLS).stream()
                .mapToInt(coverage -> Period.ordinalOf(Frequency.SESSION, coverage.to()))
                .max()
                .orElse(0);
        TreeMap<Integer, Agreement> found = new TreeMap<>();
        for (int session = last; session > 0 && session > last - count - 3 && found.size() < count; session--) {
            VoteMatrix votes = view.voteMatrix(dataset.get(), BODY, session);
            if (votes.rollCallCount() >= FEWEST) {
                found.put(session, new Agreement(session, dataset.get(), votes));
            }
        }
        return new ArrayList<>(found.values());
    }

    /** The agreement of one session; empty when it has too few roll calls. */
    public static Optional<Agreement> of(RecordView view, int session) {
        return DatasetChoice.covering(view, Family.ROLL_CALLS).stream()
                .map(dataset -> new Dated(dataset, view.voteMatrix(dataset, BODY, session)))
                .filter(each -> each.votes().rollCallCount() >= FEWEST)
                .findFirst()
                .map(each -> new Agreement(session, each.dataset(), each.votes()));
    }

    private record Dated(String dataset, VoteMatrix votes) {}

    public int session() {
        return session;
    }

    public String dataset() {
        return dataset;
    }

    /** ISO-3 codes. */
    public List<String> states() {
        return states;
    }

    /** Agreement of two, 0 to 1; NaN with fewer than {@value #FEWEST} shared votes. */
    public double of(String one, String other) {
        int i = states.indexOf(one);
        int j = states.indexOf(other);
        return i < 0 || j < 0 ? Double.NaN : at(i, j);
    }

    /** The same by their places among {@link #states}. */
    public double at(int i, int j) {
        return values[i * states.size() + j];
    }

    /** Whether a state votes here at all. */
    public boolean has(StateId state) {
        return states.contains(state.iso3());
    }
}
