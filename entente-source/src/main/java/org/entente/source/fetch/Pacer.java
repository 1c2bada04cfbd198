package org.entente.source.fetch;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** Keeps the time between requests. */
final class Pacer {

    private final Politeness politeness;
    private final Clock clock;
    private long lastRequest = Long.MIN_VALUE;

    Pacer(Politeness politeness, Clock clock) {
        this.politeness = politeness;
        this.clock = clock;
    }

    void beforeRequest() {
        long now = System.nanoTime();
        if (lastRequest != Long.MIN_VALUE) {
            sleep(politeness.interval().minusNanos(now - lastRequest));
        }
        lastRequest = System.nanoTime();
    }

    void afterFailure(int failures, @Nullable String retryAfter) {
        sleep(pause(failures, retryAfter));
    }

    /** What the server asks for, but never more than the longest pause; else the doubling one. */
    Duration pause(int failures, @Nullable String retryAfter) {
        Duration asked = retryAfter == null ? null : parse(retryAfter.strip());
        if (asked == null) {
            return politeness.pauseAfter(failures);
        }
        return asked.compareTo(politeness.longestPause()) > 0 ? politeness.longestPause() : asked;
    }

    /** Seconds, or the time in the form of HTTP; null when it is neither. */
    private @Nullable Duration parse(String retryAfter) {
        if (retryAfter.matches("\\d{1,9}")) {
            return Duration.ofSeconds(Long.parseLong(retryAfter));
        }
        try {
            Instant until = ZonedDateTime.parse(retryAfter, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
            Duration left = Duration.between(clock.instant(), until);
            return left.isNegative() ? Duration.ZERO : left;
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static void sleep(Duration time) {
        if (time.isZero() || time.isNegative()) {
            return;
        }
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The download was interrupted.", e);
        }
    }
}
