package org.entente.vote;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.entente.actor.StateId;

/**
 * Every vote cast in a body over all its sessions, roll call by roll call, as columns: three bytes a vote, so that a
 * model of all sessions can be fitted to it.
 *
 * <p>Roll calls are ordered by number, the votes of one by state. Immutable once built; safe for any thread.
 */
public final class CastVotes {

    /**
     * One roll call.
     *
     * @param number its number in the dataset
     * @param session session of the body
     * @param day day of the vote
     * @param partial whether it is on a paragraph or an amendment only
     * @param issues short names of the issues it is tagged with
     */
    public record Call(int number, int session, LocalDate day, boolean partial, Set<String> issues) {

        /** Copies the issues. */
        public Call {
            issues = Set.copyOf(issues);
        }
    }

    /**
     * Two roll calls on the same resolution.
     *
     * @param first number of the earlier one
     * @param second number of the later one
     */
    public record Match(int first, int second) {}

    private final List<StateId> states;
    private final List<Call> calls;
    private final List<Match> matches;
    private final int[] starts;
    private final short[] state;
    private final byte[] choice;

    private CastVotes(Builder builder, List<Match> matches) {
        this.states = List.copyOf(builder.states);
        this.calls = List.copyOf(builder.calls);
        this.matches = List.copyOf(matches);
        this.starts = Arrays.copyOf(builder.starts, calls.size() + 1);
        this.state = Arrays.copyOf(builder.state, builder.size);
        this.choice = Arrays.copyOf(builder.choice, builder.size);
    }

    /** The states, in the order of their columns. */
    public List<StateId> states() {
        return states;
    }

    /** The roll calls, by number. */
    public List<Call> calls() {
        return calls;
    }

    /** Which roll calls are on the same resolution. */
    public List<Match> matches() {
        return matches;
    }

    /** How many votes were cast in all. */
    public int size() {
        return choice.length;
    }

    /** Index of the first vote of a roll call; that of the next one ends it. */
    public int start(int call) {
        return starts[call];
    }

    /** Which of {@link #states()} cast vote i. */
    public int state(int i) {
        return state[i];
    }

    /** What vote i is: 1 yes, 2 abstain, 3 no. */
    public int choice(int i) {
        return choice[i];
    }

    /** Collects the columns, roll call after roll call. Not thread-safe. */
    public static final class Builder {

        private final List<StateId> states;
        private final List<Call> calls = new ArrayList<>();
        private int[] starts = new int[1024];
        private short[] state = new short[1 << 16];
        private byte[] choice = new byte[1 << 16];
        private int size;

        /** Starts with the states that the columns refer to. */
        public Builder(List<StateId> states) {
            if (states.size() > Short.MAX_VALUE) {
                throw new IllegalArgumentException(
                        "There are " + states.size() + " states, but the columns hold " + Short.MAX_VALUE + ".");
            }
            this.states = List.copyOf(states);
        }

        /** Begins a roll call; the votes that follow are its own. */
        public void call(Call call) {
            if (!calls.isEmpty() && calls.getLast().number() >= call.number()) {
                throw new IllegalArgumentException("Roll call " + call.number() + " comes after "
                        + calls.getLast().number() + ", but they must be ordered by number, each once.");
            }
            calls.add(call);
            if (calls.size() >= starts.length) {
                starts = Arrays.copyOf(starts, starts.length * 2);
            }
            starts[calls.size() - 1] = size;
            starts[calls.size()] = size;
        }

        /** Adds a vote to the roll call begun last. */
        public void vote(int stateIndex, int choiceNumber) {
            if (choiceNumber < 1 || choiceNumber > 3) {
                throw new IllegalArgumentException(
                        "The vote (" + choiceNumber + ") must be 1 (yes), 2 (abstain) or 3 (no).");
            }
            if (size == choice.length) {
                int capacity = size + (size >> 1);
                state = Arrays.copyOf(state, capacity);
                choice = Arrays.copyOf(choice, capacity);
            }
            state[size] = (short) stateIndex;
            choice[size++] = (byte) choiceNumber;
            starts[calls.size()] = size;
        }

        /** The columns. */
        public CastVotes build(List<Match> matches) {
            return new CastVotes(this, matches);
        }
    }
}
