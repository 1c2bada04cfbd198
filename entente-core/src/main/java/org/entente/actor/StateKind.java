package org.entente.actor;

/** What kind of body a {@link State} is. */
public enum StateKind {
    /** In the Correlates of War or the Gleditsch–Ward list, now or once. */
    STATE,
    /** State-like, or claimed as a state by some, but in neither list: Palestine, the Holy See, Western Sahara. */
    NON_MEMBER,
    /** Part of, or dependent on, a state, with an ISO code of its own: Hong Kong, Greenland. */
    TERRITORY
}
