package org.entente.answer.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.actor.Dyad;
import org.entente.actor.StateId;
import org.entente.actor.StateSystem;
import org.entente.entry.Observation;
import org.entente.evidence.EvidenceKey;
import org.entente.evidence.Explanation;
import org.entente.series.RecordView;
import org.entente.series.Series;
import org.entente.series.SeriesUnit;
import org.entente.series.Variable;
import org.entente.time.Period;
import org.entente.vote.VoteMatrix;

/** How alike one state voted with every other in one session. */
final class VotePartners {

    private static final String ASSEMBLY = "UNGA";
    private static final int SHOWN = 5;

    private final StateId state;
    private final Map<StateId, Double> agreement;

    private VotePartners(StateId state, Map<StateId, Double> agreement) {
        this.state = state;
        this.agreement = agreement;
    }

    /** Counts from the votes where the dataset has them, else takes the published agreement. */
    static VotePartners of(RecordView view, String dataset, StateId state, Period session) {
        VoteMatrix matrix = view.voteMatrix(dataset, ASSEMBLY, session.ordinal());
        return new VotePartners(
                state, matrix.rollCallCount() > 0 ? counted(matrix, state) : published(view, dataset, state, session));
    }

    private static Map<StateId, Double> counted(VoteMatrix matrix, StateId state) {
        Map<StateId, Double> agreement = new TreeMap<>();
        int own = matrix.states().indexOf(state.iso3());
        for (int column = 0; own >= 0 && column < matrix.states().size(); column++) {
            double value = column == own ? Double.NaN : agreement(matrix, own, column);
            if (!Double.isNaN(value)) {
                agreement.put(
                        StateSystem.standard()
                                .getState(matrix.states().get(column))
                                .id(),
                        value);
            }
        }
        return agreement;
    }

    private static double agreement(VoteMatrix matrix, int first, int second) {
        long n = 0;
        long apart = 0;
        for (int row = 0; row < matrix.rollCallCount(); row++) {
            int a = matrix.choice(row, first);
            int b = matrix.choice(row, second);
            if (a > 0 && b > 0) {
                n++;
                apart += Math.abs(a - b);
            }
        }
        return n == 0 ? Double.NaN : 1 - apart / (2.0 * n);
    }

    private static Map<StateId, Double> published(RecordView view, String dataset, StateId state, Period session) {
        Map<StateId, Double> agreement = new TreeMap<>();
        for (Observation row : view.listEntries(Observation.class, SeriesUnit.of(state))) {
            boolean wanted = row.provenance().dataset().equals(dataset)
                    && row.variable().equals("votes.agreement")
                    && row.period().equals(session)
                    && !Double.isNaN(row.value());
            if (wanted && row.second() != null) {
                agreement.put(row.first().equals(state) ? row.second() : row.first(), row.value());
            }
        }
        return agreement;
    }

    int size() {
        return agreement.size();
    }

    boolean has(StateId partner) {
        return agreement.containsKey(partner);
    }

    /** 1 for the most alike; states that are equal share the better rank. */
    int rank(StateId partner) {
        double own = agreement.getOrDefault(partner, Double.NaN);
        return 1 + (int) agreement.values().stream().filter(v -> v > own).count();
    }

    /** The rank with the partner's own value and those of the closest partners. */
    Explanation explainRank(Series series, int i, StateId partner) {
        List<Explanation> parts = agreement.entrySet().stream()
                .sorted(Map.Entry.<StateId, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(SHOWN)
                .map(each -> leaf(series, i, each.getKey(), each.getValue()))
                .toList();
        return Explanation.of(
                "Rank of " + partner + " by vote agreement with " + state + " among " + size()
                        + " states; the closest are shown",
                rank(partner),
                "rank",
                parts);
    }

    private Explanation leaf(Series series, int i, StateId partner, double value) {
        Variable variable = series.variable();
        return Explanation.leaf(
                variable.title() + ", " + Dyad.of(state, partner) + ", " + Wording.period(series.period(i)),
                value,
                new EvidenceKey(variable, SeriesUnit.of(Dyad.of(state, partner)), series.period(i)));
    }
}
