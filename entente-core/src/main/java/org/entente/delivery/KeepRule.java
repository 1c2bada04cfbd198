package org.entente.delivery;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.entente.actor.Actor;
import org.entente.actor.StateId;
import org.entente.actor.StateSystem;
import org.entente.entry.Event;
import org.jspecify.annotations.Nullable;

/**
 * Which events of a feed are kept in the record. What is left out still counts as exposure, so rates stay the same.
 *
 * @param text the rule as it stands in the delivery: {@code all}, {@code international} or ISO-3 codes joined by commas
 * @param states states of which one must be involved; empty for the two words
 */
public record KeepRule(String text, Set<StateId> states) {

    public static final KeepRule ALL = new KeepRule("all", Set.of());

    /** Copies the states. */
    public KeepRule {
        states = Set.copyOf(states);
    }

    /**
     * Reads the rule as a user types it.
     *
     * @throws IllegalArgumentException when a state is not known
     */
    public static KeepRule parse(String text) {
        String word = text.toLowerCase(Locale.ROOT);
        if (word.equals("all") || word.equals("international")) {
            return new KeepRule(word, Set.of());
        }
        Set<StateId> states = Arrays.stream(text.split(","))
                .map(name ->
                        StateSystem.standard().getStateNamed(name.strip(), null).id())
                .collect(Collectors.toCollection(TreeSet::new));
        return new KeepRule(states.stream().map(StateId::iso3).collect(Collectors.joining(",")), states);
    }

    /** Whether the event is kept. */
    public boolean keeps(Event event) {
        if (text.equals("all")) {
            return true;
        }
        StateId source = state(event.source());
        StateId target = state(event.target());
        if (states.isEmpty()) {
            return source != null && target != null && !source.equals(target);
        }
        return source != null && states.contains(source) || target != null && states.contains(target);
    }

    private static @Nullable StateId state(@Nullable Actor actor) {
        return actor == null ? null : actor.state();
    }
}
