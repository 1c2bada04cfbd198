package org.entente.measure.ideal;

import java.util.List;
import org.entente.actor.StateId;

/**
 * Votes prepared for the model: items (roll calls, or several on the same resolution) by units (a state in a session).
 *
 * <p>Votes are ordered by item; units by state, then session. Immutable; safe for any thread.
 */
public final class VotePanel {

    private final List<StateId> states;
    private final int[] stateStarts;
    private final int[] sessions;
    private final int[] votes;
    private final int[] itemStarts;
    private final int[] itemSessions;
    private final int[] units;
    private final byte[] choices;

    VotePanel(
            List<StateId> states,
            int[] stateStarts,
            int[] sessions,
            int[] itemStarts,
            int[] itemSessions,
            int[] units,
            byte[] choices) {
        this.states = List.copyOf(states);
        this.stateStarts = stateStarts;
        this.sessions = sessions;
        this.itemStarts = itemStarts;
        this.itemSessions = itemSessions;
        this.units = units;
        this.choices = choices;
        this.votes = new int[sessions.length];
        for (int unit : units) {
            votes[unit]++;
        }
    }

    /** The states that have units, by code. */
    public List<StateId> states() {
        return states;
    }

    public int stateCount() {
        return states.size();
    }

    /** First unit of a state; that of the next one ends it. */
    public int stateStart(int state) {
        return stateStarts[state];
    }

    public int unitCount() {
        return sessions.length;
    }

    /** Session of a unit. */
    public int session(int unit) {
        return sessions[unit];
    }

    /** How many votes a unit has. */
    public int votes(int unit) {
        return votes[unit];
    }

    public int itemCount() {
        return itemStarts.length - 1;
    }

    /** First vote of an item; that of the next one ends it. */
    public int itemStart(int item) {
        return itemStarts[item];
    }

    /** Session of an item; 0 when it links several. */
    public int itemSession(int item) {
        return itemSessions[item];
    }

    public int voteCount() {
        return choices.length;
    }

    /** Unit of a vote. */
    public int unit(int vote) {
        return units[vote];
    }

    /** What a vote is: 1 yes, 2 abstain, 3 no. */
    public int choice(int vote) {
        return choices[vote];
    }
}
