package org.entente.measure;

import java.util.List;
import java.util.Objects;
import org.entente.entry.Entry;
import org.entente.evidence.EvidenceKey;
import org.entente.evidence.Explanation;
import org.entente.provenance.TrustClass;
import org.jspecify.annotations.Nullable;

/**
 * A measured number with all that is needed to judge it, and the parts that it was made from.
 *
 * <p>A part that is not known stays in the list with a NaN value: it lowers the coverage of the whole, never its value.
 *
 * @param name short name, as in {@code pressure} or a sender's code
 * @param description what the number is, in words that stand alone
 * @param value the number; NaN when unknown
 * @param low lower end of its interval; NaN when it has none
 * @param high upper end of its interval; NaN when it has none
 * @param unit unit of the three
 * @param trust how it is known
 * @param coverage share of its inputs that are known, 0 to 1
 * @param uncertainty what the interval is, or why there is none
 * @param key the rows it was counted from, where a series stands for it
 * @param rows the entries it was counted from, where they are few enough to be named
 * @param parts the numbers it was made from
 * @param noRows why no row of the record stands under a number that has no parts; empty where rows do
 */
public record Measured(
        String name,
        String description,
        double value,
        double low,
        double high,
        String unit,
        TrustClass trust,
        double coverage,
        String uncertainty,
        @Nullable EvidenceKey key,
        List<Entry> rows,
        List<Measured> parts,
        String noRows) {

    /** Checks the interval and copies the lists. */
    public Measured {
        Objects.requireNonNull(trust, "trust");
        if (low > value || value > high) {
            throw new IllegalArgumentException("The value (" + value + ") of " + name
                    + " must lie within its interval (" + low + " to " + high + ").");
        }
        rows = List.copyOf(rows);
        parts = List.copyOf(parts);
    }

    /** A number with neither interval nor parts. */
    public static Measured of(String name, String description, double value, String unit, TrustClass trust) {
        return new Measured(
                name,
                description,
                value,
                Double.NaN,
                Double.NaN,
                unit,
                trust,
                Double.isNaN(value) ? 0 : 1,
                "none given",
                null,
                List.of(),
                List.of(),
                "");
    }

    /** A number that the record cannot give. */
    public static Measured unknown(String name, String description, String unit, String why) {
        return of(name, description, Double.NaN, unit, TrustClass.DERIVED)
                .withUncertainty(why)
                .withoutRows(why);
    }

    public Measured withInterval(double from, double to, String what) {
        return new Measured(name, description, value, from, to, unit, trust, coverage, what, key, rows, parts, noRows);
    }

    public Measured withUncertainty(String why) {
        return new Measured(name, description, value, low, high, unit, trust, coverage, why, key, rows, parts, noRows);
    }

    public Measured withCoverage(double share) {
        return new Measured(
                name, description, value, low, high, unit, trust, share, uncertainty, key, rows, parts, noRows);
    }

    public Measured withRows(List<? extends Entry> entries) {
        return new Measured(
                name,
                description,
                value,
                low,
                high,
                unit,
                trust,
                coverage,
                uncertainty,
                key,
                List.copyOf(entries),
                parts,
                noRows);
    }

    public Measured withKey(EvidenceKey rowsKey) {
        return new Measured(
                name, description, value, low, high, unit, trust, coverage, uncertainty, rowsKey, rows, parts, noRows);
    }

    public Measured withParts(List<Measured> made) {
        return new Measured(
                name, description, value, low, high, unit, trust, coverage, uncertainty, key, rows, made, noRows);
    }

    /** Says why no row stands under the number. */
    public Measured withoutRows(String why) {
        return new Measured(
                name, description, value, low, high, unit, trust, coverage, uncertainty, key, rows, parts, why);
    }

    public boolean isKnown() {
        return !Double.isNaN(value);
    }

    /** The same tree as faces show it. */
    public Explanation explanation() {
        return new Explanation(
                noRows.isEmpty() ? description : description + " (" + noRows + ")",
                value,
                unit,
                trust,
                key,
                rows,
                parts.stream().map(Measured::explanation).toList());
    }
}
