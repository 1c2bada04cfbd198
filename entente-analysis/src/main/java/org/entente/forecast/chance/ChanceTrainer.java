package org.entente.forecast.chance;

import java.util.Arrays;
import java.util.BitSet;

/** Fits a {@link ChanceModel} on windows that had ended before a day. */
final class ChanceTrainer {

    private static final double RIDGE = 1;
    private static final int LONGEST_LOOK_BACK = 150;
    private static final int MOST_ORIGINS = 40;

    private final PairEvents events;
    private final int horizon;
    private final FollowTable follows = new FollowTable();
    private double[] rows = new double[1 << 16];

    private ChanceTrainer(PairEvents events, int horizon) {
        this.events = events;
        this.horizon = horizon;
    }

    /**
     * Fits on the past of a day.
     *
     * @param cutDay windows must end before it
     * @throws IllegalArgumentException when too little lies before it to fit anything
     */
    static ChanceModel train(PairEvents events, int cutDay, int horizon) {
        int span = events.size() == 0 ? 0 : cutDay - events.firstDay();
        if (span < 4 * horizon || span < 60) {
            throw new IllegalArgumentException("The events before the day of the forecast span " + Math.max(0, span)
                    + " days; a horizon of " + horizon + " days needs at least " + Math.max(60, 4 * horizon) + ".");
        }
        return new ChanceTrainer(events, horizon).fit(cutDay);
    }

    private ChanceModel fit(int cutDay) {
        int last = cutDay - horizon;
        int first = Math.max(events.firstDay() + 30, last - LONGEST_LOOK_BACK);
        int stride = Math.max(1, (last - first) / MOST_ORIGINS);
        double[][] weights = new double[PairState.KINDS][];
        double[][] means = new double[PairState.KINDS][];
        double[] rates = new double[PairState.KINDS];
        learnFollows(first, last, stride);
        for (int kind = 0; kind < PairState.KINDS; kind++) {
            fitKind(kind, first, last, stride, weights, means, rates);
        }
        return new ChanceModel(horizon, weights, means, rates, follows);
    }

    private void learnFollows(int first, int last, int stride) {
        PairState state = new PairState(events);
        int[] bits = new int[events.pairCount()];
        for (int day = first; day <= last; day += stride) {
            state.advanceTo(day);
            Arrays.fill(bits, 0);
            int end = events.firstFrom(day + horizon);
            for (int event = events.firstFrom(day); event < end; event++) {
                bits[events.pair(event)] |= events.kinds(event);
            }
            for (int pair = 0; pair < bits.length; pair++) {
                if (state.isKnown(pair)) {
                    follows.learn(state, pair, day, bits[pair]);
                }
            }
        }
    }

    private void fitKind(
            int kind, int first, int last, int stride, double[][] weights, double[][] means, double[] rates) {
        PairState state = new PairState(events);
        boolean[] outcome = new boolean[1 << 12];
        double[] row = new double[PairState.WIDTH];
        int count = 0;
        int happened = 0;
        for (int day = first; day <= last; day += stride) {
            state.advanceTo(day);
            BitSet within = happening(events, kind, day, horizon);
            for (int pair = 0; pair < events.pairCount(); pair++) {
                if (state.isKnown(pair)) {
                    if (count == outcome.length) {
                        outcome = Arrays.copyOf(outcome, count * 2);
                    }
                    if (rows.length < (count + 1) * PairState.WIDTH) {
                        rows = Arrays.copyOf(rows, rows.length * 2);
                    }
                    state.features(follows, pair, kind, day, row);
                    System.arraycopy(row, 0, rows, count * PairState.WIDTH, PairState.WIDTH);
                    outcome[count++] = within.get(pair);
                    happened += within.get(pair) ? 1 : 0;
                }
            }
        }
        weights[kind] = Logistic.fit(rows, outcome, count, PairState.WIDTH, RIDGE);
        means[kind] = means(rows, count);
        rates[kind] = happened / (double) Math.max(1, count);
    }

    private static double[] means(double[] rows, int count) {
        double[] means = new double[PairState.WIDTH];
        for (int i = 0; i < count; i++) {
            for (int j = 0; j < means.length; j++) {
                means[j] += rows[i * means.length + j] / count;
            }
        }
        return means;
    }

    /** Pairs between which something of the kind happens in the window that begins on a day. */
    static BitSet happening(PairEvents events, int kind, int day, int horizon) {
        BitSet pairs = new BitSet();
        int end = events.firstFrom(day + horizon);
        for (int event = events.firstFrom(day); event < end; event++) {
            if ((events.kinds(event) >> kind & 1) != 0) {
                pairs.set(events.pair(event));
            }
        }
        return pairs;
    }
}
