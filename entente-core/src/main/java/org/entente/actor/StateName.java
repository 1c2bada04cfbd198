package org.entente.actor;

/**
 * What a state was called in English during some years, such as "Soviet Union" for Russia from 1922 to 1991.
 *
 * @param name the short name in English
 * @param span the days it was so called
 */
public record StateName(String name, Span span) {

    public StateName {
        if (name.isBlank()) {
            throw new IllegalArgumentException("The name of a state must not be blank.");
        }
    }
}
