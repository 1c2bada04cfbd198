package org.entente.cluster.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.delivery.Delivery;
import org.entente.delivery.DeliveryInfo;
import org.entente.delivery.DeliverySummary;
import org.entente.delivery.DeliveryWriter;
import org.entente.delivery.folder.Arrival;
import org.entente.delivery.folder.StagedFile;
import org.entente.entry.Entry;
import org.entente.entry.Event;
import org.entente.provenance.Provenance;
import org.entente.provenance.Reject;
import org.entente.provenance.Universe;
import org.entente.series.DatasetCoverage;
import org.entente.table.EntryTable;
import org.entente.table.EntryTables;
import org.entente.table.RowAppender;
import org.entente.table.TableColumn;
import org.jspecify.annotations.Nullable;

/** Writes one delivery as files in a folder. Committing finishes the files; joining the record is the driver's. */
final class ParquetDelivery implements DeliveryWriter {

    private final DeliveryInfo info;
    private final String id;
    private final Path folder;
    private final Map<String, TableFiles> tables = new LinkedHashMap<>();
    private final IdentityTally identities = new IdentityTally();
    private long taken;
    private long rejected;
    private boolean severalOfOneRow;
    private @Nullable Arrival arrival;

    ParquetDelivery(DeliveryInfo info, Path folder) {
        this.info = info;
        this.id = info.id();
        this.folder = folder;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public void accept(Entry entry) {
        EntryTable<Entry> table = EntryTables.of(entry);
        String name = table.family().code();
        count(name, entry.provenance(), table.isDated() ? entry.known() : null);
        write(name, table.layout(), row -> table.write(row, entry, id));
    }

    @Override
    public void more(Entry entry) {
        accept(entry);
        taken--;
        severalOfOneRow = true;
    }

    @Override
    public void leaveOut(Event event) {
        count(EntryTables.EXPOSURE, event.provenance(), event.known());
        write(EntryTables.EXPOSURE, EntryTables.EXPOSURE_LAYOUT, row -> EntryTables.writeExposure(row, event, id));
    }

    @Override
    public void reject(Reject reject) {
        rejected++;
        write(EntryTables.REJECTS, EntryTables.REJECTS_LAYOUT, row -> EntryTables.writeReject(row, reject, taken, id));
    }

    private void count(String table, Provenance provenance, @Nullable LocalDate known) {
        identities.add(table, provenance.dataset(), provenance.id(), provenance.line(), known);
    }

    /** Writes one row. */
    private interface RowWriting {
        void to(RowAppender row) throws SQLException;
    }

    private void write(String table, List<TableColumn> layout, RowWriting writing) {
        taken++;
        try {
            writing.to(tables.computeIfAbsent(table, name -> new TableFiles(folder, name, id, layout)));
        } catch (SQLException e) {
            throw new IllegalStateException("No database is asked here.", e);
        }
    }

    @Override
    public DeliverySummary commit(
            long rows, List<DatasetCoverage> coverage, List<Universe> universes, List<String> notes) {
        if (rows != taken) {
            throw new IllegalArgumentException("The " + rows + " rows of " + info.file() + " must equal the " + taken
                    + " entries and rejects that were handed over. Hand over exactly one for each row.");
        }
        try {
            List<StagedFile> files = new ArrayList<>();
            for (TableFiles table : tables.values()) {
                files.addAll(table.finish());
            }
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
        tables.values().forEach(TableFiles::close);
    }
}
