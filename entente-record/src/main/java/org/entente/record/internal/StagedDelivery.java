package org.entente.record.internal;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.entente.delivery.Delivery;
import org.entente.delivery.DeliveryInfo;
import org.entente.delivery.DeliverySummary;
import org.entente.delivery.DeliveryWriter;
import org.entente.delivery.Holding;
import org.entente.delivery.folder.StagedFile;
import org.entente.delivery.folder.Staging;
import org.entente.entry.Entry;
import org.entente.entry.Event;
import org.entente.provenance.Reject;
import org.entente.provenance.Universe;
import org.entente.record.internal.IdentityCount.Counted;
import org.entente.record.internal.database.Database;
import org.entente.series.DatasetCoverage;
import org.entente.table.EntryTable;
import org.entente.table.EntryTables;
import org.entente.table.RowAppender;
import org.entente.table.TableColumn;

/** Writes a delivery aside, then hands its files to the store. */
final class StagedDelivery implements DeliveryWriter {

    /** What writing takes; sorting and counting put what is more onto the disk. */
    private static final int MEMORY_MEGABYTES = 192;

    private final Store store;
    private final DeliveryInfo info;
    private final String id;
    private final Staging staging;
    private final Database database;
    private final Map<String, TableStage> stages = new LinkedHashMap<>();
    private long taken;
    private boolean severalOfOneRow;
    private boolean done;

    StagedDelivery(Store store, DeliveryInfo info) throws IOException {
        this.store = store;
        this.info = info;
        this.id = info.id();
        this.staging = Staging.create(store.folder());
        this.database = Database.open(
                store.folder(),
                staging.folder().resolve("spill"),
                store.settings().withMemoryUpTo(MEMORY_MEGABYTES));
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public void accept(Entry entry) {
        try {
            EntryTable<Entry> table = EntryTables.of(entry);
            table.write(next(table.family().code(), table.layout()), entry, id);
        } catch (SQLException e) {
            throw Database.failed(e);
        }
    }

    @Override
    public void more(Entry entry) {
        accept(entry);
        taken--;
        severalOfOneRow = true;
    }

    @Override
    public void leaveOut(Event event) {
        try {
            EntryTables.writeExposure(next(EntryTables.EXPOSURE, EntryTables.EXPOSURE_LAYOUT), event, id);
        } catch (SQLException e) {
            throw Database.failed(e);
        }
    }

    @Override
    public void reject(Reject reject) {
        try {
            RowAppender row = next(EntryTables.REJECTS, EntryTables.REJECTS_LAYOUT);
            EntryTables.writeReject(row, reject, taken, id);
        } catch (SQLException e) {
            throw Database.failed(e);
        }
    }

    private RowAppender next(String table, List<TableColumn> columns) throws SQLException {
        if (done) {
            throw new IllegalStateException("Delivery " + id + " is finished. Begin another one.");
        }
        taken++;
        TableStage stage = stages.get(table);
        if (stage == null) {
            stage = new TableStage(
                    database,
                    staging.folder(),
                    id,
                    table,
                    columns,
                    store.settings().chunkRows());
            stages.put(table, stage);
        }
        return stage.next();
    }

    @Override
    public DeliverySummary commit(
            long rows, List<DatasetCoverage> coverage, List<Universe> universes, List<String> notes) {
        if (rows != taken) {
            throw new IllegalArgumentException("The " + rows + " rows of " + info.file() + " must equal the " + taken
                    + " entries and rejects that were handed over. Hand over exactly one for each row.");
        }
        try {
            for (TableStage stage : stages.values()) {
                stage.flush();
            }
            List<Counted> counted = count();
            DeliverySummary summary = summarize(rows, counted);
            List<Holding> holdings = counted.stream().map(Counted::holding).toList();
            Delivery delivery = new Delivery(id, info, Instant.now(), summary, coverage, universes, notes, holdings);
            done = true;
            database.close();
            return store.join(delivery, parts());
        } catch (SQLException e) {
            throw Database.failed(e);
        } catch (IOException e) {
            throw store.cannotWrite(e);
        }
    }

    private DeliverySummary summarize(long rows, List<Counted> counted) {
        long rejected = stages.containsKey(EntryTables.REJECTS)
                ? stages.get(EntryTables.REJECTS).total()
                : 0;
        if (severalOfOneRow) {
            boolean unique = counted.stream().allMatch(c -> c.holding().uniqueIds());
            long accepted = unique ? rows - rejected : new IdentityCount(database).rowsWithWinner(entryStages());
            return new DeliverySummary(id, rows, accepted, accepted, rejected, rows - accepted - rejected, false);
        }
        long kept = identities(counted, c -> !c.isExposure());
        long accepted = kept;
        if (stages.containsKey(EntryTables.EXPOSURE)) {
            // An event that was kept and one that was left out may be the same.
            long events = new IdentityCount(database)
                    .distinct(stages.values().stream()
                            .filter(StagedDelivery::countsAsEvent)
                            .toList());
            accepted = events + identities(counted, c -> !c.isExposure() && !c.isEvents());
        }
        return new DeliverySummary(id, rows, accepted, kept, rejected, rows - accepted - rejected, false);
    }

    /** The tables of entries: not those of rejects and of events that were left out. */
    private Stream<TableStage> entryStages() {
        return stages.values().stream()
                .filter(s ->
                        !s.table().equals(EntryTables.REJECTS) && !s.table().equals(EntryTables.EXPOSURE));
    }

    private static long identities(List<Counted> counted, Predicate<Counted> which) {
        return counted.stream().filter(which).mapToLong(Counted::identities).sum();
    }

    private static boolean countsAsEvent(TableStage stage) {
        return stage.table().equals(EntryTables.EXPOSURE) || stage.table().equals("events");
    }

    private List<Counted> count() {
        IdentityCount identities = new IdentityCount(database);
        return stages.values().stream()
                .filter(s -> !s.table().equals(EntryTables.REJECTS))
                .flatMap(s -> identities.holdings(s).stream())
                .toList();
    }

    private List<StagedFile> parts() {
        List<StagedFile> parts = new ArrayList<>();
        stages.values().forEach(s -> parts.addAll(s.parts()));
        return parts;
    }

    @Override
    public void close() {
        done = true;
        stages.values().forEach(TableStage::close);
        database.close();
        staging.close();
    }
}
