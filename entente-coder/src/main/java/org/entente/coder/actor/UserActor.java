package org.entente.coder.actor;

/**
 * A name from a user's dictionary.
 *
 * @param name the name as it stands in texts
 * @param code its CAMEO actor code
 * @param firstYear first year in which it means that actor; 0 when always
 * @param lastYear last such year; 9999 while it lasts
 */
public record UserActor(String name, String code, int firstYear, int lastYear) {

    private static final int ALWAYS = 9999;

    public UserActor {
        if (name.isBlank() || code.isBlank()) {
            throw new IllegalArgumentException(
                    "A name of a dictionary must have a name (" + name + ") and a code (" + code + ").");
        }
    }

    public static UserActor of(String name, String code) {
        return new UserActor(name, code, 0, ALWAYS);
    }
}
