package org.entente.record.internal.snapshot;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.delivery.CoverageClip;
import org.entente.delivery.Delivery;
import org.entente.entry.Family;
import org.entente.provenance.Coverage;
import org.entente.provenance.Dataset;
import org.entente.provenance.Universe;
import org.entente.record.internal.database.Database;
import org.entente.series.DatasetCoverage;
import org.jspecify.annotations.Nullable;

/** Which datasets a view has, how far each of them reaches, and what it lists in full; each made once. */
final class Reach {

    private final Database database;
    private final Winners winners;
    private final List<Delivery> deliveries;
    private final LocalDate asOf;
    private @Nullable Map<String, LocalDate> lastRollCalls;
    private @Nullable List<Dataset> datasets;
    private @Nullable List<DatasetCoverage> coverage;
    private @Nullable List<Universe> universes;

    Reach(Database database, Winners winners, List<Delivery> deliveries, LocalDate asOf) {
        this.database = database;
        this.winners = winners;
        this.deliveries = deliveries;
        this.asOf = asOf;
    }

    List<Dataset> datasets() {
        if (datasets == null) {
            datasets = new CoverageClip(deliveries, asOf).datasets();
        }
        return datasets;
    }

    List<DatasetCoverage> coverage() {
        if (coverage == null) {
            coverage = new CoverageClip(deliveries, asOf)
                    .coverage().stream()
                            .map(this::untilLastRollCall)
                            .map(new KnownYears(database, winners, asOf)::clip)
                            .toList();
        }
        return coverage;
    }

    List<Universe> universes() {
        if (universes == null) {
            universes = new CoverageClip(deliveries, asOf).universes();
        }
        return universes;
    }

    /** A file of roll calls reaches from its first to its last, and those after the day are not known on it. */
    private DatasetCoverage untilLastRollCall(DatasetCoverage each) {
        LocalDate last = each.family() == Family.ROLL_CALLS ? lastRollCalls().get(each.dataset()) : null;
        Coverage stated = each.coverage();
        if (last == null || !last.isBefore(stated.to()) || last.isBefore(stated.from())) {
            return each;
        }
        Coverage known = new Coverage(stated.universe(), stated.from(), last, stated.absentMeansZero());
        return new DatasetCoverage(each.dataset(), each.family(), known);
    }

    private Map<String, LocalDate> lastRollCalls() {
        if (lastRollCalls == null) {
            Map<String, LocalDate> days = new HashMap<>();
            database.query(
                    "SELECT dataset, max(occurred) FROM (" + winners.where(Family.ROLL_CALLS, "TRUE")
                            + ") GROUP BY dataset",
                    List.of(),
                    row -> days.put(row.getString(1), row.getObject(2, LocalDate.class)));
            lastRollCalls = days;
        }
        return lastRollCalls;
    }
}
