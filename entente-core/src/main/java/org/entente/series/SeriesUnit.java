package org.entente.series;

import java.util.Set;
import org.entente.actor.DirectedDyad;
import org.entente.actor.Dyad;
import org.entente.actor.StateId;

/** Whom a series is about: a state, a pair, or a pair in one direction. */
public sealed interface SeriesUnit {

    /** The states that it is about, one or two. */
    Set<StateId> states();

    /** One state. */
    record OfState(StateId state) implements SeriesUnit {
        @Override
        public Set<StateId> states() {
            return Set.of(state);
        }

        @Override
        public String toString() {
            return state.iso3();
        }
    }

    /** Two states without direction. */
    record OfDyad(Dyad dyad) implements SeriesUnit {
        @Override
        public Set<StateId> states() {
            return Set.of(dyad.first(), dyad.second());
        }

        @Override
        public String toString() {
            return dyad.toString();
        }
    }

    /** A source and a target. */
    record OfDirectedDyad(DirectedDyad dyad) implements SeriesUnit {
        @Override
        public Set<StateId> states() {
            return Set.of(dyad.source(), dyad.target());
        }

        @Override
        public String toString() {
            return dyad.toString();
        }
    }

    static SeriesUnit of(StateId state) {
        return new OfState(state);
    }

    static SeriesUnit of(Dyad dyad) {
        return new OfDyad(dyad);
    }

    static SeriesUnit of(DirectedDyad dyad) {
        return new OfDirectedDyad(dyad);
    }
}
