package org.entente.cluster.internal;

import java.io.Serializable;
import java.util.List;
import org.entente.event.EventArray;
import org.entente.series.EventTally;

/** The tallies of one pair, one a variable. Serializable for the way between machines. */
public final class UnitTally implements Serializable {

    private static final long serialVersionUID = 1;

    private final EventTally[] tallies;

    /** Takes the tallies over. */
    public UnitTally(List<EventTally> tallies) {
        this.tallies = tallies.toArray(new EventTally[0]);
    }

    void add(EventArray events) {
        for (EventTally tally : tallies) {
            for (int i = 0; i < events.size(); i++) {
                tally.add(events, i);
            }
        }
    }

    /** Adds another part of the same pair. */
    public UnitTally merge(UnitTally other) {
        for (int i = 0; i < tallies.length; i++) {
            tallies[i].merge(other.tallies[i]);
        }
        return this;
    }

    /** The tally of a variable, by its place. */
    public EventTally get(int variable) {
        return tallies[variable];
    }
}
