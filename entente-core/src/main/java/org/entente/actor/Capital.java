package org.entente.actor;

/**
 * The seat of a state's government during some years.
 *
 * @param name the city's usual English name in those years
 * @param latitudeDegrees north positive, −90 to 90, rounded to two decimals
 * @param longitudeDegrees east positive, −180 to 180, rounded to two decimals
 * @param span the days it was the seat, as far as the table goes
 */
public record Capital(String name, double latitudeDegrees, double longitudeDegrees, Span span) {

    public Capital {
        if (name.isBlank()) {
            throw new IllegalArgumentException("The name of a capital must not be blank.");
        }
        requireWithin(name, "latitude", latitudeDegrees, 90);
        requireWithin(name, "longitude", longitudeDegrees, 180);
    }

    private static void requireWithin(String city, String what, double value, double limit) {
        if (!(Math.abs(value) <= limit)) {
            throw new IllegalArgumentException("The " + what + " (" + value + ") of " + city + " must be within -"
                    + limit + " to " + limit + " degrees. Maybe latitude and longitude are exchanged.");
        }
    }
}
