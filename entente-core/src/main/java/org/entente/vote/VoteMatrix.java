package org.entente.vote;

import java.util.List;

/**
 * Roll calls by states, one byte a cell: the field's number of the choice, 0 where a state did not cast a vote.
 *
 * <p>Row-major by roll call. Immutable once built; safe for any thread.
 */
public final class VoteMatrix {

    private final List<String> states;
    private final int[] rollCalls;
    private final byte[] cells;

    /**
     * Takes over the cells without copying them.
     *
     * @param states ISO-3 codes, the columns
     * @param rollCalls roll-call ids, the rows
     * @param cells choices, row after row
     */
    public VoteMatrix(List<String> states, int[] rollCalls, byte[] cells) {
        if (cells.length != states.size() * rollCalls.length) {
            throw new IllegalArgumentException("A matrix of " + rollCalls.length + " roll calls and " + states.size()
                    + " states must have " + states.size() * rollCalls.length + " cells, not " + cells.length + ".");
        }
        this.states = List.copyOf(states);
        this.rollCalls = rollCalls.clone();
        this.cells = cells;
    }

    public List<String> states() {
        return states;
    }

    public int rollCallCount() {
        return rollCalls.length;
    }

    public int rollCall(int row) {
        return rollCalls[row];
    }

    /** Choice of a state at a roll call: 1 yes, 2 abstain, 3 no, 0 none cast. */
    public int choice(int row, int column) {
        return cells[row * states.size() + column];
    }
}
