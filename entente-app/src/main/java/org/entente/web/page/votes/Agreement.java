package org.entente.web.page.votes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.entente.entry.Family;
import org.entente.entry.Observation;
import org.entente.measure.DatasetChoice;
import org.entente.series.RecordView;
import org.entente.series.WorldView;
import org.entente.time.Frequency;
import org.entente.time.Period;
import org.entente.vote.VoteMatrix;

/**
 * Agreement of all pairs of a session of the General Assembly: 1 − mean |a − b| / 2 over shared votes, from the votes of the
 * record or, where it has none, as a dataset publishes it. Safe for any thread.
 */
public final class Agreement {

    /** Fewer shared votes than this say little of a session. */
    public static final int FEWEST = 30;

    private static final String BODY = "UNGA";
    private static final String VARIABLE = "votes.agreement";

    private final int session;
    private final String dataset;
    private final List<String> states;
    private final Map<String, Integer> places = new HashMap<>();
    private final float[] values;
    private final int[] shared;

    private Agreement(int session, String dataset, List<String> states) {
        this.session = session;
        this.dataset = dataset;
        this.states = List.copyOf(states);
        int n = states.size();
        for (int i = 0; i < n; i++) {
            places.put(states.get(i), i);
        }
        this.values = new float[n * n];
        this.shared = new int[n * n];
        for (int i = 0; i < n * n; i++) {
            values[i] = i % (n + 1) == 0 ? 1 : Float.NaN;
        }
    }

    private void set(int i, int j, float value, int votes) {
        int n = states.size();
        values[i * n + j] = value;
        values[j * n + i] = value;
        shared[i * n + j] = votes;
        shared[j * n + i] = votes;
    }

    private static Agreement ofVotes(int session, String dataset, VoteMatrix votes) {
        Agreement made = new Agreement(session, dataset, votes.states());
        int n = made.states.size();
        for (int i = 0; i < n; i++) {
            for (int j = i + 1; j < n; j++) {
                count(made, votes, i, j);
            }
        }
        return made;
    }

    private static void count(Agreement made, VoteMatrix votes, int i, int j) {
        int both = 0;
        int apart = 0;
        for (int call = 0; call < votes.rollCallCount(); call++) {
            int a = votes.choice(call, i);
            int b = votes.choice(call, j);
            if (a > 0 && b > 0) {
                both++;
                apart += Math.abs(a - b);
            }
        }
        made.set(i, j, both < FEWEST ? Float.NaN : 1 - apart / 2f / both, both);
    }

    /**
     * Agreements of the last sessions that the record covers, oldest first; empty when it knows nothing of votes.
     *
     * @param count how many sessions at most
     */
    public static List<Agreement> last(WorldView view, int count) {
        List<Agreement> found = lastVoted(view, count);
        return found.isEmpty() ? lastPublished(view, count) : found;
    }

    private static List<Agreement> lastVoted(RecordView view, int count) {
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
                found.put(session, ofVotes(session, dataset.get(), votes));
            }
        }
        return new ArrayList<>(found.values());
    }

    private static List<Agreement> lastPublished(WorldView view, int count) {
        TreeMap<Integer, List<Observation>> sessions = published(view);
        return sessions.entrySet().stream()
                .skip(Math.max(0, sessions.size() - count))
                .map(each -> ofPublished(each.getKey(), each.getValue()))
                .toList();
    }

    /** The agreement of one session; empty when nothing is known of it, or too few roll calls are. */
    public static Optional<Agreement> of(WorldView view, int session) {
        return DatasetChoice.covering(view, Family.ROLL_CALLS).stream()
                .map(dataset -> new Dated(dataset, view.voteMatrix(dataset, BODY, session)))
                .filter(each -> each.votes().rollCallCount() >= FEWEST)
                .findFirst()
                .map(each -> ofVotes(session, each.dataset(), each.votes()))
                .or(() -> Optional.ofNullable(published(view).get(session)).map(rows -> ofPublished(session, rows)));
    }

    private record Dated(String dataset, VoteMatrix votes) {}

    /** What one dataset publishes, by session. */
    private static TreeMap<Integer, List<Observation>> published(WorldView view) {
        Map<String, List<Observation>> all = view.listAll(Observation.class).stream()
                .filter(each -> each.variable().equals(VARIABLE)
                        && each.period().frequency() == Frequency.SESSION
                        && each.second() != null
                        && !Double.isNaN(each.value())
                        && (each.count() < 0 || each.count() >= FEWEST))
                .collect(Collectors.groupingBy(each -> each.provenance().dataset(), TreeMap::new, Collectors.toList()));
        return all.values().stream()
                .findFirst()
                .map(rows -> rows.stream()
                        .collect(Collectors.groupingBy(
                                each -> each.period().ordinal(), TreeMap::new, Collectors.toList())))
                .orElseGet(TreeMap::new);
    }

    private static Agreement ofPublished(int session, List<Observation> rows) {
        TreeSet<String> states = new TreeSet<>();
        rows.forEach(row -> {
            states.add(row.first().iso3());
            states.add(second(row));
        });
        Agreement made = new Agreement(session, rows.getFirst().provenance().dataset(), new ArrayList<>(states));
        rows.forEach(row -> made.set(
                states.headSet(row.first().iso3()).size(),
                states.headSet(second(row)).size(),
                (float) row.value(),
                (int) Math.max(FEWEST, row.count())));
        return made;
    }

    private static String second(Observation row) {
        if (row.second() == null) {
            throw new IllegalArgumentException("The series " + row.variable() + " must be about a pair.");
        }
        return row.second().iso3();
    }

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
        Integer i = places.get(one);
        Integer j = places.get(other);
        return i == null || j == null ? Double.NaN : at(i, j);
    }

    /** The same by their places among {@link #states}. */
    public double at(int i, int j) {
        return values[i * states.size() + j];
    }

    /** How many votes two cast together; {@value #FEWEST} where a dataset publishes agreement without their number. */
    public int shared(String one, String other) {
        Integer i = places.get(one);
        Integer j = places.get(other);
        return i == null || j == null ? 0 : shared[i * states.size() + j];
    }
}
