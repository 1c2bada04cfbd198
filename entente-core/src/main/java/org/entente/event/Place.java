package org.entente.event;

import org.jspecify.annotations.Nullable;

/**
 * Where something happened, as the source says.
 *
 * @param name the place as written
 * @param country the source's own country code, which need not be ISO; null when not stated
 * @param latitude degrees north, NaN when not stated
 * @param longitude degrees east, NaN when not stated
 */
public record Place(String name, @Nullable String country, double latitude, double longitude) {

    public static Place named(String name) {
        return new Place(name, null, Double.NaN, Double.NaN);
    }
}
