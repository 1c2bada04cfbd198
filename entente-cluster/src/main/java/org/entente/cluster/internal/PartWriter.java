package org.entente.cluster.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.entente.delivery.DeliverySummary;
import org.entente.delivery.DeliveryWriter;
import org.entente.delivery.folder.StagedFile;
import org.entente.entry.Entry;
import org.entente.entry.Event;
import org.entente.provenance.Reject;
import org.entente.provenance.Universe;
import org.entente.series.DatasetCoverage;

/** Writes the rows of one part of a file. It holds no identities: those of all parts are counted together. */
final class PartWriter implements DeliveryWriter {

    private final String id;
    private final DeliveryTables tables;
    private final PartShares shares = new PartShares();
    private long taken;
    private long rejected;

    PartWriter(String id, Path folder, long rowsBefore) {
        this.id = id;
        this.tables = new DeliveryTables(id, folder, shares);
        this.taken = rowsBefore;
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
        throw new UnsupportedOperationException("A file whose rows give several entries is read in one go.");
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

    long rejected() {
        return rejected;
    }

    List<PartShare> shares() {
        return shares.list();
    }

    /** Finishes the files and names them. */
    List<StagedFile> finish() throws IOException {
        return tables.finish();
    }

    /** Never: the parts of a file are committed together, by the driver. */
    @Override
    public DeliverySummary commit(
            long rows, List<DatasetCoverage> coverage, List<Universe> universes, List<String> notes) {
        throw new UnsupportedOperationException("A part of a file is no delivery.");
    }

    @Override
    public void close() {
        tables.close();
    }
}
