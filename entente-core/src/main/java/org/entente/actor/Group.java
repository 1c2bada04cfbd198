package org.entente.actor;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A named set of states whose members change over time, such as NATO or "the United States and its allies". It stands
 * wherever a state may stand and is never split into pairs unasked.
 *
 * @param id a short code, such as {@code NATO}
 * @param name the English name
 * @param memberships who belonged when; a state may leave and return
 */
public record Group(String id, String name, List<Membership> memberships) {

    public Group {
        if (id.isBlank() || name.isBlank()) {
            throw new IllegalArgumentException(
                    "A group must have an id (" + id + ") and a name (" + name + "); neither may be blank.");
        }
        memberships = List.copyOf(memberships);
    }

    /** The members on a day, by alpha-3 code; empty before the first joined. */
    public SortedSet<StateId> members(LocalDate day) {
        return Collections.unmodifiableSortedSet(memberships.stream()
                .filter(m -> m.span().contains(day))
                .map(Membership::state)
                .collect(Collectors.toCollection(TreeSet::new)));
    }

    /** Whether the state belonged on that day. */
    public boolean isMember(StateId state, LocalDate day) {
        return memberships.stream()
                .anyMatch(m -> m.state().equals(state) && m.span().contains(day));
    }
}
