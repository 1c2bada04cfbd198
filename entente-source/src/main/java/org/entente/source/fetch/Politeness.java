package org.entente.source.fetch;

import java.time.Duration;

/**
 * How a server is treated.
 *
 * @param interval least time between the starts of two requests
 * @param attempts how often a request is made before it counts as failed
 * @param firstPause wait after the first failure; it doubles each time, unless the server says how long
 * @param longestPause longest wait, also where the server asks for more
 * @param silence how long a server may say nothing
 */
public record Politeness(
        Duration interval, int attempts, Duration firstPause, Duration longestPause, Duration silence) {

    private static final Politeness STANDARD = new Politeness(
            Duration.ofMillis(250), 5, Duration.ofSeconds(1), Duration.ofMinutes(5), Duration.ofSeconds(60));

    /** Checks the ranges. */
    public Politeness {
        if (interval.isNegative() || attempts < 1 || firstPause.isNegative() || longestPause.isNegative()) {
            throw new IllegalArgumentException("The politeness (" + interval + ", " + attempts + " attempts, "
                    + firstPause + ", " + longestPause + ") needs at least 1 attempt and no negative time.");
        }
    }

    /** Four requests a second, five attempts, pauses from 1 s to 5 min, a minute of silence. */
    public static Politeness standard() {
        return STANDARD;
    }

    /** The wait after so many failures, at least 1. */
    Duration pauseAfter(int failures) {
        Duration pause = firstPause.multipliedBy(1L << Math.min(failures - 1, 20));
        return pause.compareTo(longestPause) > 0 ? longestPause : pause;
    }
}
