package org.entente.vote;

import java.util.Arrays;
import java.util.Set;

/**
 * How two states voted at the roll calls where both cast a vote, as parallel columns ordered by roll call.
 *
 * <p>Choices are the field's numbers, 1 yes, 2 abstain, 3 no. Not thread-safe while it is being filled.
 */
public final class VotePairs {

    private int[] rollCall = new int[64];
    private int[] session = new int[64];
    private int[] day = new int[64];
    private byte[] first = new byte[64];
    private byte[] second = new byte[64];
    private int size;

    /** Adds a roll call; callers keep the order of roll calls. */
    public void add(int rollCallNumber, int sessionNumber, int epochDay, int firstChoice, int secondChoice) {
        if (size == session.length) {
            int capacity = size + (size >> 1);
            rollCall = Arrays.copyOf(rollCall, capacity);
            session = Arrays.copyOf(session, capacity);
            day = Arrays.copyOf(day, capacity);
            first = Arrays.copyOf(first, capacity);
            second = Arrays.copyOf(second, capacity);
        }
        rollCall[size] = rollCallNumber;
        session[size] = sessionNumber;
        day[size] = epochDay;
        first[size] = (byte) firstChoice;
        second[size] = (byte) secondChoice;
        size++;
    }

    public int size() {
        return size;
    }

    /** Those at roll calls that are not in a set of their numbers, in the same order. */
    public VotePairs without(Set<Integer> rollCalls) {
        VotePairs kept = new VotePairs();
        for (int i = 0; i < size; i++) {
            if (!rollCalls.contains(rollCall[i])) {
                kept.add(rollCall[i], session[i], day[i], first[i], second[i]);
            }
        }
        return kept;
    }

    /** Number of the roll call of pair i in its dataset. */
    public int rollCall(int i) {
        return rollCall[i];
    }

    /** General Assembly session of pair i. */
    public int session(int i) {
        return session[i];
    }

    /** Epoch day of pair i. */
    public int day(int i) {
        return day[i];
    }

    /** Choice of the first state, 1 to 3. */
    public int first(int i) {
        return first[i];
    }

    /** Choice of the second state, 1 to 3. */
    public int second(int i) {
        return second[i];
    }
}
