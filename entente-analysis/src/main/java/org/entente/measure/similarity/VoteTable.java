package org.entente.measure.similarity;

/**
 * The cross table of two states' votes: how many roll calls, or how much weight, for each pair of choices.
 *
 * <p>Shape: 3 × 3, rows the first state's choice (yes, abstain, no), columns the second's. Everything that the indices
 * need, so that a pair costs nine numbers however many roll calls there were. Immutable.
 */
public final class VoteTable {

    static final int CHOICES = 3;
    static final int CELLS = CHOICES * CHOICES;

    private final double[] weight;
    private final long rollCalls;

    private VoteTable(double[] weight, long rollCalls) {
        this.weight = weight;
        this.rollCalls = rollCalls;
    }

    /**
     * A table of counts.
     *
     * @param count nine counts, row after row
     */
    public static VoteTable ofCounts(int... count) {
        if (count.length != CELLS) {
            throw new IllegalArgumentException("A table of votes must have 9 cells, not " + count.length + ".");
        }
        double[] weight = new double[CELLS];
        long n = 0;
        for (int cell = 0; cell < CELLS; cell++) {
            weight[cell] = count[cell];
            n += count[cell];
        }
        return new VoteTable(weight, n);
    }

    /**
     * A table of weighted roll calls.
     *
     * @param first choices of the first state, 1 to 3; any other number means that it cast no vote
     * @param second choices of the second state at the same roll calls
     * @param weight weight of each roll call, not negative
     */
    public static VoteTable ofWeighted(int[] first, int[] second, double[] weight) {
        if (first.length != second.length || first.length != weight.length) {
            throw new IllegalArgumentException("Votes and weights must be of one length, not " + first.length + ", "
                    + second.length + " and " + weight.length + ".");
        }
        double[] cells = new double[CELLS];
        long n = 0;
        for (int i = 0; i < first.length; i++) {
            if (!(weight[i] >= 0)) {
                throw new IllegalArgumentException(
                        "The weight (" + weight[i] + ") of roll call " + i + " must not be negative.");
            }
            if (isCast(first[i]) && isCast(second[i])) {
                cells[(first[i] - 1) * CHOICES + second[i] - 1] += weight[i];
                n++;
            }
        }
        return new VoteTable(cells, n);
    }

    private static boolean isCast(int choice) {
        return choice >= 1 && choice <= CHOICES;
    }

    /** Roll calls at which both cast a vote. */
    public long rollCalls() {
        return rollCalls;
    }

    /** Weight of one cell, its choices counted from 0. */
    double weight(int first, int second) {
        return weight[first * CHOICES + second];
    }

    double weight(int cell) {
        return weight[cell];
    }

    double total() {
        double sum = 0;
        for (double each : weight) {
            sum += each;
        }
        return sum;
    }

    /** The table without one roll call of a cell. */
    VoteTable without(int cell) {
        double[] less = weight.clone();
        less[cell] -= 1;
        return new VoteTable(less, rollCalls - 1);
    }
}
