package org.entente.actor;

import java.util.List;

/** What a text that should name a state turned out to mean. */
public sealed interface Resolution {

    /**
     * One state is meant.
     *
     * @param state the state
     * @param nameThen what it was called on the day asked about, or is called now
     */
    record Resolved(State state, String nameThen) implements Resolution {}

    /**
     * Several states are called so.
     *
     * @param candidates all of them, by alpha-3 code
     */
    record Ambiguous(List<State> candidates) implements Resolution {
        public Ambiguous {
            candidates = List.copyOf(candidates);
            if (candidates.size() < 2) {
                throw new IllegalArgumentException(
                        "An ambiguous name must have two candidates or more, not " + candidates.size() + ".");
            }
        }
    }

    /**
     * No state is called so.
     *
     * @param nearest states with names spelled much like it, the nearest first; often empty
     */
    record Unknown(List<State> nearest) implements Resolution {
        public Unknown {
            nearest = List.copyOf(nearest);
        }
    }
}
