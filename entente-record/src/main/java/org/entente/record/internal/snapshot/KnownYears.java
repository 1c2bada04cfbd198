package org.entente.record.internal.snapshot;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.entente.entry.Family;
import org.entente.provenance.Coverage;
import org.entente.record.internal.database.Database;
import org.entente.series.DatasetCoverage;

/**
 * Lets the coverage of a yearly dataset end with the last year that was known on the day: the year that is running, and one
 * that was not yet published, are unknown and not empty.
 */
final class KnownYears {

    private static final Set<Family> MAYBE_YEARLY =
            EnumSet.of(Family.FLOWS, Family.PLEDGES, Family.CAPABILITIES, Family.CONFLICTS, Family.SERIES);

    private final Database database;
    private final Winners winners;
    private final LocalDate asOf;

    KnownYears(Database database, Winners winners, LocalDate asOf) {
        this.database = database;
        this.winners = winners;
        this.asOf = asOf;
    }

    /** Asks the rows only where the coverage ends on the day or in the two years before it. */
    DatasetCoverage clip(DatasetCoverage each) {
        Coverage stated = each.coverage();
        if (!MAYBE_YEARLY.contains(each.family()) || stated.to().isBefore(asOf.minusYears(2))) {
            return each;
        }
        LocalDate[] last = new LocalDate[1];
        boolean[] yearly = new boolean[1];
        String yearOnly = each.family() == Family.SERIES ? "frequency = 'year'" : "precision = 'year'";
        database.query(
                "SELECT max(occurred) FILTER (" + yearOnly + "), coalesce(avg(CASE WHEN " + yearOnly
                        + " THEN 1 ELSE 0 END), 0) > .5 FROM (" + winners.where(each.family(), "dataset = $1") + ")",
                List.of(each.dataset()),
                row -> {
                    last[0] = row.getObject(1, LocalDate.class);
                    yearly[0] = row.getBoolean(2);
                });
        if (!yearly[0] || last[0] == null) {
            return each;
        }
        LocalDate end = last[0].withDayOfYear(1).plusYears(1).minusDays(1);
        if (!end.isBefore(stated.to()) || end.isBefore(stated.from())) {
            return each;
        }
        return new DatasetCoverage(
                each.dataset(),
                each.family(),
                new Coverage(stated.universe(), stated.from(), end, stated.absentMeansZero()));
    }
}
