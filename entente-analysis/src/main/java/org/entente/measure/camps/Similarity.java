package org.entente.measure.camps;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.entente.vote.VoteMatrix;

/**
 * How alike any two states are, 0 to 1; NaN where it is unknown.
 *
 * <p>From votes: 1 − mean |a − b| / 2 over the roll calls at which both cast a vote, with yes 1, abstain 2, no 3. States
 * that voted at fewer than a quarter of the roll calls are left out.
 */
public final class Similarity {

    private static final double FEWEST_VOTES = .25;

    private final List<String> states;
    private final double[] values;

    /**
     * Takes over the values.
     *
     * @param states ISO-3 codes
     * @param values row by row, symmetric
     */
    public Similarity(List<String> states, double[] values) {
        if (values.length != states.size() * states.size()) {
            throw new IllegalArgumentException("A similarity of " + states.size() + " states must have "
                    + states.size() * states.size() + " values, not " + values.length + ".");
        }
        this.states = List.copyOf(states);
        this.values = values;
    }

    /** Agreement over all roll calls. */
    public static Similarity of(VoteMatrix votes) {
        int[] times = new int[votes.rollCallCount()];
        Arrays.fill(times, 1);
        return of(votes, columns(votes), times);
    }

    /** How often each roll call comes when as many are drawn with replacement. */
    static int[] draw(VoteMatrix votes, SplittableRandom random) {
        int[] times = new int[votes.rollCallCount()];
        for (int i = 0; i < times.length; i++) {
            times[random.nextInt(times.length)]++;
        }
        return times;
    }

    /** Agreement over roll calls that each count so many times, for the same states. */
    static Similarity of(VoteMatrix votes, int[] times) {
        return of(votes, columns(votes), times);
    }

    private static int[] columns(VoteMatrix votes) {
        List<Integer> columns = new ArrayList<>();
        for (int column = 0; column < votes.states().size(); column++) {
            int cast = 0;
            for (int row = 0; row < votes.rollCallCount(); row++) {
                cast += votes.choice(row, column) == 0 ? 0 : 1;
            }
            if (cast > 0 && cast >= FEWEST_VOTES * votes.rollCallCount()) {
                columns.add(column);
            }
        }
        return columns.stream().mapToInt(Integer::intValue).toArray();
    }

    private static Similarity of(VoteMatrix votes, int[] columns, int[] times) {
        int n = columns.length;
        int[] shared = new int[n * n];
        int[] apart = new int[n * n];
        int[] choices = new int[n];
        for (int row = 0; row < times.length; row++) {
            for (int i = 0; i < n; i++) {
                choices[i] = votes.choice(row, columns[i]);
            }
            for (int i = 0; i < n && times[row] > 0; i++) {
                for (int j = i + 1; j < n && choices[i] != 0; j++) {
                    if (choices[j] != 0) {
                        shared[i * n + j] += times[row];
                        apart[i * n + j] += times[row] * Math.abs(choices[i] - choices[j]);
                    }
                }
            }
        }
        double[] values = new double[n * n];
        for (int i = 0; i < n; i++) {
            values[i * n + i] = 1;
            for (int j = i + 1; j < n; j++) {
                int at = i * n + j;
                values[at] = shared[at] == 0 ? Double.NaN : 1 - apart[at] / 2.0 / shared[at];
                values[j * n + i] = values[at];
            }
        }
        List<String> states = new ArrayList<>(n);
        for (int column : columns) {
            states.add(votes.states().get(column));
        }
        return new Similarity(states, values);
    }

    public List<String> states() {
        return states;
    }

    public int size() {
        return states.size();
    }

    public double value(int i, int j) {
        return values[i * states.size() + j];
    }

    /** The values, row by row. */
    double[] values() {
        return values.clone();
    }

    /** Mean over all pairs that are known; NaN when none is. */
    public double mean() {
        return moments()[0];
    }

    /** Standard deviation over all pairs that are known. */
    public double deviation() {
        return moments()[1];
    }

    private double[] moments() {
        double sum = 0;
        double squares = 0;
        int count = 0;
        for (int i = 0; i < size(); i++) {
            for (int j = i + 1; j < size(); j++) {
                double value = value(i, j);
                if (!Double.isNaN(value)) {
                    sum += value;
                    squares += value * value;
                    count++;
                }
            }
        }
        double mean = count == 0 ? Double.NaN : sum / count;
        return new double[] {mean, Math.sqrt(Math.max(0, squares / count - mean * mean))};
    }
}
