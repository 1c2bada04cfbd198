package org.entente.measure;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.entente.actor.Group;
import org.entente.actor.State;
import org.entente.actor.StateId;

/** A state, or a group of states that stands where a state may stand. */
public sealed interface Party {

    /** ISO-3 code of the state, or id of the group. */
    String code();

    String name();

    /** The name within a sentence. */
    default String nameInText() {
        return name();
    }

    /** The states it is on a day; a group that had not begun is none. */
    Set<StateId> states(LocalDate day);

    /** Their ISO-3 codes. */
    default Set<String> codes(LocalDate day) {
        return states(day).stream().map(StateId::iso3).collect(Collectors.toCollection(TreeSet::new));
    }

    /** One state. */
    record OfState(State state) implements Party {
        @Override
        public String code() {
            return state.iso3();
        }

        @Override
        public String name() {
            return state.name();
        }

        @Override
        public String nameInText() {
            return state.nameInText();
        }

        @Override
        public Set<StateId> states(LocalDate day) {
            return Set.of(state.id());
        }
    }

    /** A group as a whole. */
    record OfGroup(Group group) implements Party {
        @Override
        public String code() {
            return group.id();
        }

        @Override
        public String name() {
            return group.name();
        }

        @Override
        public Set<StateId> states(LocalDate day) {
            return group.members(day);
        }
    }
}
