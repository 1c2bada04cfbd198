package org.entente.measure.similarity;

import java.util.List;
import java.util.Set;
import org.entente.vote.VoteMatrix;

/**
 * The cross tables of all pairs of states in one session.
 *
 * <p>Each state's votes become three rows of bits (yes, abstain, no); a cell of a pair's table is the number of bits that
 * two rows share. Cost: pairs × 9 × roll calls / 64 word operations and 36 bytes a pair. Immutable.
 */
public final class PairTables {

    private final List<String> states;
    private final int[] cells;

    private PairTables(List<String> states, int[] cells) {
        this.states = states;
        this.cells = cells;
    }

    /** Counts all pairs of a matrix of votes. */
    public static PairTables of(VoteMatrix votes) {
        return of(votes, Set.of());
    }

    /**
     * Counts all pairs of a matrix of votes, some roll calls left out.
     *
     * @param leftOut numbers of the roll calls that do not count
     */
    public static PairTables of(VoteMatrix votes, Set<Integer> leftOut) {
        int states = votes.states().size();
        int words = (votes.rollCallCount() + Long.SIZE - 1) / Long.SIZE;
        long[] bits = bits(votes, states, words, leftOut);
        int[] cells = new int[states * (states - 1) / 2 * VoteTable.CELLS];
        int at = 0;
        for (int first = 0; first < states; first++) {
            for (int second = first + 1; second < states; second++) {
                for (int a = 0; a < VoteTable.CHOICES; a++) {
                    for (int b = 0; b < VoteTable.CHOICES; b++) {
                        cells[at++] = shared(
                                bits,
                                (first * VoteTable.CHOICES + a) * words,
                                (second * VoteTable.CHOICES + b) * words,
                                words);
                    }
                }
            }
        }
        return new PairTables(votes.states(), cells);
    }

    private static boolean isCast(int choice) {
        return choice >= 1 && choice <= VoteTable.CHOICES;
    }

    private int place(int first, int second) {
        return (first * (2 * states.size() - first - 1) / 2 + second - first - 1) * VoteTable.CELLS;
    }

    private static long[] bits(VoteMatrix votes, int states, int words, Set<Integer> leftOut) {
        long[] bits = new long[states * VoteTable.CHOICES * words];
        for (int row = 0; row < votes.rollCallCount(); row++) {
            boolean counts = !leftOut.contains(votes.rollCall(row));
            for (int state = 0; counts && state < states; state++) {
                int choice = votes.choice(row, state);
                if (isCast(choice)) {
                    bits[(state * VoteTable.CHOICES + choice - 1) * words + row / Long.SIZE] |= 1L << row;
                }
            }
        }
        return bits;
    }

    private static int shared(long[] bits, int first, int second, int words) {
        int count = 0;
        for (int w = 0; w < words; w++) {
            count += Long.bitCount(bits[first + w] & bits[second + w]);
        }
        return count;
    }

    /** ISO-3 codes, in the order of the matrix. */
    public List<String> states() {
        return states;
    }

    /**
     * The table of two states.
     *
     * @param first place of the first state in {@link #states}
     * @param second place of the second, greater than the first
     */
    public VoteTable table(int first, int second) {
        if (first < 0 || first >= second || second >= states.size()) {
            throw new IllegalArgumentException("The places (" + first + ", " + second
                    + ") of a pair must ascend and lie in 0 to " + (states.size() - 1) + ".");
        }
        int[] count = new int[VoteTable.CELLS];
        System.arraycopy(cells, place(first, second), count, 0, VoteTable.CELLS);
        return VoteTable.ofCounts(count);
    }
}
