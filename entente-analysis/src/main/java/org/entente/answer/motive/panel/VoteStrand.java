package org.entente.answer.motive.panel;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.entente.actor.StateId;
import org.entente.entry.Family;
import org.entente.entry.RollCall;
import org.entente.measure.DatasetChoice;
import org.entente.series.WorldView;
import org.entente.vote.CastVotes;
import org.entente.vote.NamedStates;

/**
 * How alike two states vote beyond their habits, by calendar year.
 *
 * <p>Agreement a(i,j) = 1 − mean|x−y|/2 over roll calls that name neither; excess a(i,j) − m(i) − m(j) + m, with m(i) the
 * mean agreement of i with all others and m that of all pairs; over the standard deviation of the excess among all pairs
 * of the year. So neither the subjects of a year nor a state that agrees with everybody makes a pair look close.
 */
final class VoteStrand {

    private static final String ASSEMBLY = "UNGA";
    private static final int FEWEST_CALLS = 10;
    private static final int FEWEST_PAIRS = 30;

    private final WorldView view;
    private final PairPanel panel;
    private final int[] distance;
    private final short[] calls;

    VoteStrand(WorldView view, PairPanel panel) {
        this.view = view;
        this.panel = panel;
        this.distance = new int[panel.pairs()];
        this.calls = new short[panel.pairs()];
    }

    /** Fills the columns; returns the last year that has them, 0 for none. */
    int fill(List<String> datasets) {
        Optional<String> dataset =
                DatasetChoice.covering(view, Family.ROLL_CALLS).stream().findFirst();
        if (dataset.isEmpty()) {
            return 0;
        }
        CastVotes votes = view.castVotes(dataset.get(), ASSEMBLY);
        if (votes.calls().isEmpty()) {
            return 0;
        }
        datasets.add(dataset.get());
        return fill(votes, named(dataset.get()));
    }

    private Map<Integer, Set<StateId>> named(String dataset) {
        Map<Integer, Set<StateId>> named = new HashMap<>();
        for (RollCall each : view.listAll(RollCall.class, dataset)) {
            if (each.body().equals(ASSEMBLY)) {
                Set<StateId> states = new TreeSet<>(NamedStates.in(each.title()));
                states.addAll(NamedStates.in(each.description()));
                named.put(each.rollCall(), states);
            }
        }
        return named;
    }

    private int fill(CastVotes votes, Map<Integer, Set<StateId>> named) {
        int[] columns = votes.states().stream()
                .mapToInt(state -> panel.indexOf(state.iso3()))
                .toArray();
        int last = 0;
        for (int year = PairPanel.FIRST_YEAR; year <= panel.lastYear(); year++) {
            Arrays.fill(distance, 0);
            Arrays.fill(calls, (short) 0);
            for (int call = 0; call < votes.calls().size(); call++) {
                CastVotes.Call each = votes.calls().get(call);
                if (each.day().getYear() == year) {
                    count(votes, call, columns, named.getOrDefault(each.number(), Set.of()));
                }
            }
            last = store(year) ? year : last;
        }
        return last;
    }

    private void count(CastVotes votes, int call, int[] columns, Set<StateId> named) {
        int from = votes.start(call);
        int to = votes.start(call + 1);
        int[] voter = new int[to - from];
        int[] choice = new int[to - from];
        int n = 0;
        for (int i = from; i < to; i++) {
            int column = columns[votes.state(i)];
            if (column >= 0 && !named.contains(votes.states().get(votes.state(i)))) {
                voter[n] = column;
                choice[n++] = votes.choice(i);
            }
        }
        for (int a = 0; a < n; a++) {
            countPairs(a, n, voter, choice);
        }
    }

    private void countPairs(int a, int n, int[] voter, int[] choice) {
        int own = choice[a];
        int before = panel.pairsBefore(voter[a]);
        for (int b = a + 1; b < n; b++) {
            int pair = voter[b] > voter[a] ? before + voter[b] : panel.pair(voter[a], voter[b]);
            distance[pair] += Math.abs(own - choice[b]);
            calls[pair]++;
        }
    }

    private boolean store(int year) {
        int n = panel.states().size();
        double[] sum = new double[n];
        int[] partners = new int[n];
        double all = 0;
        int known = 0;
        for (int i = 0; i < n; i++) {
            for (int j = i + 1; j < n; j++) {
                int pair = panel.pair(i, j);
                panel.sharedCalls[panel.cell(pair, year)] = calls[pair];
                if (calls[pair] >= FEWEST_CALLS) {
                    double agreement = agreement(pair);
                    sum[i] += agreement;
                    sum[j] += agreement;
                    partners[i]++;
                    partners[j]++;
                    all += agreement;
                    known++;
                }
            }
        }
        if (known < FEWEST_PAIRS) {
            return false;
        }
        for (int i = 0; i < n; i++) {
            sum[i] /= partners[i];
        }
        storeExcess(year, sum, all / known, known);
        return true;
    }

    private void storeExcess(int year, double[] mean, double all, int known) {
        int n = mean.length;
        double squares = 0;
        for (int i = 0; i < n; i++) {
            for (int j = i + 1; j < n; j++) {
                int pair = panel.pair(i, j);
                if (calls[pair] >= FEWEST_CALLS) {
                    double excess = agreement(pair) - mean[i] - mean[j] + all;
                    panel.votes[panel.cell(pair, year)] = (float) excess;
                    squares += excess * excess;
                }
            }
        }
        double spread = Math.sqrt(squares / known);
        for (int pair = 0; pair < panel.pairs(); pair++) {
            panel.votes[panel.cell(pair, year)] /= (float) spread;
        }
    }

    private double agreement(int pair) {
        return 1 - distance[pair] / 2.0 / calls[pair];
    }
}
