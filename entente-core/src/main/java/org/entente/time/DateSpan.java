package org.entente.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Days from the first to the last, both included.
 *
 * @param from the first day
 * @param to the last day; null while no end is known
 */
public record DateSpan(LocalDate from, @Nullable LocalDate to) {

    /** Checks the order of the two days. */
    public DateSpan {
        if (to != null && to.isBefore(from)) {
            throw new IllegalArgumentException(
                    "The end (" + to + ") of a span must not lie before its start (" + from + ").");
        }
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    /** The span as it was known on a day: an end that lies after that day was not known yet. */
    public DateSpan asOf(LocalDate day) {
        return to != null && to.isAfter(day) ? new DateSpan(from, null) : this;
    }

    @Override
    public String toString() {
        return from + "/" + (to == null ? ".." : to);
    }
}
