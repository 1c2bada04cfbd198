package org.entente.delivery;

import java.time.Instant;
import java.util.List;
import org.entente.provenance.Universe;
import org.entente.series.DatasetCoverage;

/**
 * One file that was read into the record.
 *
 * @param id id of the delivery
 * @param info what was read, and how
 * @param ingested when it joined the record; no answer depends on it
 * @param summary what became of its rows
 * @param coverage what the file can say
 * @param universes closed universes that it states
 * @param notes what the user should know, one sentence each
 * @param holdings what it brought, by table and dataset
 */
public record Delivery(
        String id,
        DeliveryInfo info,
        Instant ingested,
        DeliverySummary summary,
        List<DatasetCoverage> coverage,
        List<Universe> universes,
        List<String> notes,
        List<Holding> holdings) {

    /** Copies the lists. */
    public Delivery {
        coverage = List.copyOf(coverage);
        universes = List.copyOf(universes);
        notes = List.copyOf(notes);
        holdings = List.copyOf(holdings);
    }
}
