package org.entente.series.internal;

import java.time.LocalDate;
import java.util.List;
import org.entente.provenance.Coverage;
import org.entente.time.Frequency;
import org.entente.time.Period;

/** Questions about several coverages at once. */
public final class Coverages {

    private Coverages() {}

    /** Ordinal of the first period that any of them reaches; there must be one at least. */
    public static int firstOrdinal(List<Coverage> coverage, Frequency frequency) {
        LocalDate first =
                coverage.stream().map(Coverage::from).min(LocalDate::compareTo).orElseThrow();
        return Period.ordinalOf(frequency, first);
    }

    /** Ordinal of the last period that any of them reaches; there must be one at least. */
    public static int lastOrdinal(List<Coverage> coverage, Frequency frequency) {
        LocalDate last =
                coverage.stream().map(Coverage::to).max(LocalDate::compareTo).orElseThrow();
        return Period.ordinalOf(frequency, last);
    }

    /** Whether any of them holds a day of the period. */
    public static boolean touch(List<Coverage> coverage, Period period) {
        return coverage.stream()
                .anyMatch(each ->
                        !each.to().isBefore(period.first()) && !each.from().isAfter(period.last()));
    }

    /** Whether, on this day, a missing row means "none". */
    public static boolean absentMeansZero(List<Coverage> coverage, LocalDate day) {
        return coverage.stream().anyMatch(each -> each.absentMeansZero() && each.contains(day));
    }
}
