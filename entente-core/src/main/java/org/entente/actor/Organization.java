package org.entente.actor;

/**
 * A body of states or people that acts in its own name, such as the United Nations.
 *
 * @param id a short code, such as {@code UNSC}
 * @param name the English name
 */
public record Organization(String id, String name) {

    public Organization {
        if (id.isBlank() || name.isBlank()) {
            throw new IllegalArgumentException(
                    "An organization must have an id (" + id + ") and a name (" + name + "); neither may be blank.");
        }
    }
}
