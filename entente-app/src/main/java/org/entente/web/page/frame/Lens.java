package org.entente.web.page.frame;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;

/**
 * How the record is looked at.
 *
 * @param asOf the day whose knowledge counts
 * @param without datasets that are left out
 * @param twice whether coded events that were mentioned only once are left out
 */
public record Lens(LocalDate asOf, Set<String> without, boolean twice) {

    /** Copies the datasets, in order. */
    public Lens {
        without = java.util.Collections.unmodifiableSet(new TreeSet<>(without));
    }

    /** Everything that was known on a day. */
    public static Lens asOf(LocalDate day) {
        return new Lens(day, Set.of(), false);
    }
}
