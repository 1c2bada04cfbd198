package org.entente.cluster.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.delivery.folder.StagedFile;
import org.entente.entry.Entry;
import org.entente.entry.Event;
import org.entente.provenance.Provenance;
import org.entente.provenance.Reject;
import org.entente.table.EntryTable;
import org.entente.table.EntryTables;
import org.entente.table.RowAppender;
import org.entente.table.TableColumn;
import org.jspecify.annotations.Nullable;

/** The rows of one delivery, or of a part of one, written as files in a folder, table by table. For one thread. */
final class DeliveryTables implements AutoCloseable {

    private final String delivery;
    private final Path folder;
    private final RowCount counting;
    private final Map<String, TableFiles> tables = new LinkedHashMap<>();

    DeliveryTables(String delivery, Path folder, RowCount counting) {
        this.delivery = delivery;
        this.folder = folder;
        this.counting = counting;
    }

    void entry(Entry entry) {
        EntryTable<Entry> table = EntryTables.of(entry);
        String name = table.family().code();
        count(name, entry.provenance(), table.isDated() ? entry.known() : null);
        write(name, table.layout(), row -> table.write(row, entry, delivery));
    }

    void leftOut(Event event) {
        count(EntryTables.EXPOSURE, event.provenance(), event.known());
        write(
                EntryTables.EXPOSURE,
                EntryTables.EXPOSURE_LAYOUT,
                row -> EntryTables.writeExposure(row, event, delivery));
    }

    /** Takes a reject by its place among the rows of the file, from 1. */
    void reject(Reject reject, long ordinal) {
        write(
                EntryTables.REJECTS,
                EntryTables.REJECTS_LAYOUT,
                row -> EntryTables.writeReject(row, reject, ordinal, delivery));
    }

    private void count(String table, Provenance provenance, @Nullable LocalDate known) {
        counting.add(table, provenance.dataset(), provenance.id(), provenance.line(), known);
    }

    /** Writes one row. */
    private interface RowWriting {
        void to(RowAppender row) throws SQLException;
    }

    private void write(String table, List<TableColumn> layout, RowWriting writing) {
        try {
            writing.to(tables.computeIfAbsent(table, name -> new TableFiles(folder, name, delivery, layout)));
        } catch (SQLException e) {
            throw new IllegalStateException("No database is asked here.", e);
        }
    }

    /** Finishes the files and names them. */
    List<StagedFile> finish() throws IOException {
        List<StagedFile> files = new ArrayList<>();
        for (TableFiles table : tables.values()) {
            files.addAll(table.finish());
        }
        return files;
    }

    @Override
    public void close() {
        tables.values().forEach(TableFiles::close);
    }
}
