package org.entente.cluster.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.entente.delivery.Delivery;
import org.entente.delivery.DeliveryInfo;
import org.entente.delivery.DeliverySummary;
import org.entente.delivery.DeliveryWriter;
import org.entente.delivery.folder.Arrival;
import org.entente.delivery.folder.StagedFile;
import org.entente.entry.Entry;
import org.entente.entry.Event;
import org.entente.provenance.Reject;
import org.entente.provenance.Universe;
import org.entente.series.DatasetCoverage;
import org.jspecify.annotations.Nullable;

/** Writes one delivery as files in a folder. Committing finishes the files; joining the record is the driver's. */
final class ParquetDelivery implements DeliveryWriter {

    private final DeliveryInfo info;
    private final String id;
    private final IdentityTally identities = new IdentityTally();
    private final DeliveryTables tables;
    private long taken;
    private long rejected;
    private boolean severalOfOneRow;
    private @Nullable Arrival arrival;

    ParquetDelivery(DeliveryInfo info, Path folder) {
        this.info = info;
        this.id = info.id();
        this.tables = new DeliveryTables(id, folder, identities);
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public void accept(Entry entry) {
        taken++;
        tables.entry(entry);
    }

    @Override
    public void more(Entry entry) {
        tables.entry(entry);
        severalOfOneRow = true;
    }

    @Override
    public void leaveOut(Event event) {
        taken++;
        tables.leftOut(event);
    }

    @Override
    public void reject(Reject reject) {
        rejected++;
        tables.reject(reject, ++taken);
    }

    @Override
    public DeliverySummary commit(
            long rows, List<DatasetCoverage> coverage, List<Universe> universes, List<String> notes) {
        if (rows != taken) {
            throw new IllegalArgumentException("The " + rows + " rows of " + info.file() + " must equal the " + taken
                    + " entries and rejects that were handed over. Hand over exactly one for each row.");
        }
        try {
            List<StagedFile> files = tables.finish();
            DeliverySummary summary = severalOfOneRow
                    ? identities.summarizeSeveral(id, rows, rejected)
                    : identities.summarize(id, rows, rejected);
            arrival = new Arrival(
                    new Delivery(id, info, Instant.now(), summary, coverage, universes, notes, identities.holdings()),
                    files);
            return summary;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What was committed. */
    Arrival arrival() {
        if (arrival == null) {
            throw new IllegalStateException("Delivery " + id + " is not committed.");
        }
        return arrival;
    }

    @Override
    public void close() {
        tables.close();
    }
}
