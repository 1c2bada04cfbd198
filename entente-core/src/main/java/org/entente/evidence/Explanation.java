package org.entente.evidence;

import java.util.List;
import java.util.Objects;
import org.entente.entry.Entry;
import org.entente.provenance.TrustClass;
import org.jspecify.annotations.Nullable;

/**
 * A number and what it was made from.
 *
 * @param description what the number is, in words that stand alone
 * @param value the number; NaN when unknown
 * @param unit its unit
 * @param trust how it is known
 * @param key the rows it was counted from; null where {@code parts} explain it
 * @param rows entries it was counted from, where they are few enough to be named and no series stands for them
 * @param parts the numbers it was computed from
 */
public record Explanation(
        String description,
        double value,
        String unit,
        TrustClass trust,
        @Nullable EvidenceKey key,
        List<Entry> rows,
        List<Explanation> parts) {

    /** Copies the lists. */
    public Explanation {
        Objects.requireNonNull(trust, "trust");
        rows = List.copyOf(rows);
        parts = List.copyOf(parts);
    }

    /** A number counted from rows. */
    public static Explanation leaf(String description, double value, EvidenceKey key) {
        return new Explanation(
                description, value, key.variable().unit(), key.variable().trust(), key, List.of(), List.of());
    }

    /** A number computed from others. */
    public static Explanation of(String description, double value, String unit, List<Explanation> parts) {
        return new Explanation(description, value, unit, TrustClass.DERIVED, null, List.of(), parts);
    }
}
