package org.entente.forecast;

import java.util.Set;
import java.util.TreeSet;

/**
 * One side of a forecast: a state, or a group that is taken as one actor.
 *
 * @param code ISO-3 code of the state, or id of the group
 * @param members ISO-3 codes of the states that it is made of, not empty
 */
public record Side(String code, Set<String> members) {

    /** Copies the set. */
    public Side {
        if (members.isEmpty()) {
            throw new IllegalArgumentException(
                    "The group (" + code + ") must have a member on the day of the forecast.");
        }
        members = Set.copyOf(members);
    }

    boolean isGroup() {
        return !members.equals(Set.of(code));
    }

    /** Without the members of another side: who is asked about by itself is no part of the group. */
    Side without(Side other) {
        Set<String> rest = new TreeSet<>(members);
        rest.removeAll(other.members);
        return rest.size() == members.size() ? this : new Side(code, rest);
    }
}
