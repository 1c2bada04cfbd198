package org.entente.actor;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of days, both ends included.
 *
 * @param from the first day
 * @param to the last day, or null while it lasts
 */
public record Span(LocalDate from, @Nullable LocalDate to) {

    public Span {
        if (to != null && to.isBefore(from)) {
            throw new IllegalArgumentException(
                    "The last day (" + to + ") must not be before the first (" + from + ").");
        }
    }

    /** Whether the day lies within. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    /** Whether it has no end yet. */
    public boolean isOpen() {
        return to == null;
    }
}
