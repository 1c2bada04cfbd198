package org.entente.measure.camps;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.entente.entry.Entry;
import org.entente.entry.Observation;
import org.entente.measure.VoteRecord;
import org.entente.provenance.Universe;
import org.entente.series.WorldView;
import org.entente.time.Frequency;
import org.entente.vote.VoteMatrix;
import org.jspecify.annotations.Nullable;

/**
 * Similarities by session: from roll calls where the record holds them, else from published figures of agreement, and then
 * among the states of a closed universe only, so that no pair is missing because nobody chose it.
 */
final class CampSource {

    private static final int FEWEST_STATES = 4;

    private final VoteRecord votes;
    private final TreeMap<Integer, List<Observation>> figures = new TreeMap<>();
    private final Set<String> universe = new HashSet<>();

    /**
     * A session's similarity.
     *
     * @param votes the votes; null where figures stand for them
     * @param rows the figures
     */
    record Session(
            int number,
            String dataset,
            String basis,
            Similarity similarity,
            @Nullable VoteMatrix votes,
            List<Entry> rows) {}

    CampSource(WorldView view, VoteRecord votes) {
        this.votes = votes;
        if (votes.sessions().isEmpty()) {
            for (Universe each : view.listUniverses()) {
                if (each.family().equals("series") && each.states().size() >= FEWEST_STATES) {
                    universe.addAll(each.states());
                }
            }
            view.listAll(Observation.class).stream()
                    .filter(this::isFigure)
                    .forEach(each -> figures.computeIfAbsent(each.period().ordinal(), key -> new ArrayList<>())
                            .add(each));
        }
    }

    private boolean isFigure(Observation row) {
        return row.variable().equals("votes.agreement")
                && row.period().frequency() == Frequency.SESSION
                && row.second() != null
                && !Double.isNaN(row.value())
                && universe.contains(row.first().iso3())
                && universe.contains(row.second().iso3());
    }

    /** Sessions that can be divided, ascending. */
    List<Integer> sessions() {
        return votes.sessions().isEmpty() ? List.copyOf(figures.keySet()) : votes.sessions();
    }

    Optional<Session> find(int session) {
        if (!sessions().contains(session)) {
            return Optional.empty();
        }
        Session found = votes.sessions().isEmpty() ? ofFigures(session) : ofVotes(session);
        return found.similarity().size() < FEWEST_STATES ? Optional.empty() : Optional.of(found);
    }

    private Session ofVotes(int session) {
        VoteMatrix matrix = votes.matrix(session);
        return new Session(
                session,
                votes.dataset().orElseThrow(),
                "agreement of votes in the General Assembly",
                Similarity.of(matrix),
                matrix,
                List.of());
    }

    private Session ofFigures(int session) {
        List<Observation> rows = figures.getOrDefault(session, List.of());
        TreeSet<String> states = new TreeSet<>();
        for (Observation each : rows) {
            states.add(each.first().iso3());
            if (each.second() != null) {
                states.add(each.second().iso3());
            }
        }
        List<String> names = List.copyOf(states);
        double[] values = new double[names.size() * names.size()];
        Arrays.fill(values, Double.NaN);
        for (Observation each : rows) {
            if (each.second() != null) {
                int i = names.indexOf(each.first().iso3());
                int j = names.indexOf(each.second().iso3());
                values[i * names.size() + j] = each.value();
                values[j * names.size() + i] = each.value();
            }
        }
        return new Session(
                session,
                rows.getFirst().provenance().dataset(),
                "published agreement of votes in the General Assembly among " + names.size() + " states",
                new Similarity(names, values),
                null,
                List.copyOf(rows));
    }
}
