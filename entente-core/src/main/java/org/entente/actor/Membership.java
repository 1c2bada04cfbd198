package org.entente.actor;

/**
 * A state's membership in a {@link Group}.
 *
 * @param state the member
 * @param span the days of membership
 */
public record Membership(StateId state, Span span) {}
