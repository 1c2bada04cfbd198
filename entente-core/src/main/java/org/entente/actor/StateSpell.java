package org.entente.actor;

/**
 * An unbroken membership in one of the two lists of states, under one number.
 *
 * @param code the number in that list
 * @param span the days of membership
 */
public record StateSpell(int code, Span span) {

    public StateSpell {
        if (code < 1 || code > 999) {
            throw new IllegalArgumentException("The state number (" + code + ") must be within 1-999.");
        }
    }
}
