package org.entente.pipeline;

import org.entente.actor.StateSystem;
import org.entente.measure.Groups;
import org.entente.measure.Party;
import org.entente.series.WorldView;

/** Reads states and groups as users type them. */
public final class Parties {

    private Parties() {}

    /**
     * The group of this id in the record, else the state of this name.
     *
     * @throws IllegalArgumentException when it is neither
     */
    public static Party get(WorldView view, String text) {
        return Groups.find(view, text)
                .<Party>map(Party.OfGroup::new)
                .orElseGet(() -> new Party.OfState(StateSystem.standard().getStateNamed(text, null)));
    }
}
