package org.entente.record;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which state of the record to read.
 *
 * @param asOf only what was known by this day counts
 * @param deliveries exactly these deliveries count; null for all that the record holds
 */
public record SnapshotOptions(LocalDate asOf, @Nullable Set<String> deliveries) {

    /** Copies the deliveries. */
    public SnapshotOptions {
        deliveries = deliveries == null ? null : Set.copyOf(deliveries);
    }

    /** All deliveries, as known on a day. */
    public static SnapshotOptions asOf(LocalDate day) {
        return new SnapshotOptions(day, null);
    }
}
