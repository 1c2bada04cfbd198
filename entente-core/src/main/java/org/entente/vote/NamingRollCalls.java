package org.entente.vote;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.entente.actor.Dyad;
import org.entente.actor.StateId;
import org.jspecify.annotations.Nullable;

/** Which roll calls of a body name which state, by {@link NamedStates}. Not thread-safe while it is being filled. */
public final class NamingRollCalls {

    private final Map<StateId, Set<Integer>> naming = new HashMap<>();

    /**
     * Adds a roll call.
     *
     * @param rollCall its number
     * @param title its title, if known
     * @param description its description, if known
     */
    public void add(int rollCall, @Nullable String title, @Nullable String description) {
        add(rollCall, title);
        add(rollCall, description);
    }

    private void add(int rollCall, @Nullable String text) {
        for (StateId state : NamedStates.in(text)) {
            naming.computeIfAbsent(state, key -> new TreeSet<>()).add(rollCall);
        }
    }

    /** Numbers of the roll calls that name a state, ascending. */
    public Set<Integer> of(StateId state) {
        return naming.getOrDefault(state, Set.of());
    }

    /** Numbers of the roll calls that name either state or both, ascending. */
    public Set<Integer> either(Dyad dyad) {
        Set<Integer> either = new TreeSet<>(of(dyad.first()));
        either.addAll(of(dyad.second()));
        return either;
    }
}
