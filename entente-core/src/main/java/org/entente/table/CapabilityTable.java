package org.entente.table;

import java.sql.SQLException;
import org.entente.entry.Capability;
import org.entente.entry.Family;

/** Means of power. */
final class CapabilityTable extends EntryTable<Capability> {

    CapabilityTable() {
        super(
                Capability.class,
                Family.CAPABILITIES,
                true,
                "state VARCHAR",
                "variable VARCHAR",
                "value DOUBLE",
                "unit VARCHAR");
    }

    @Override
    void writeOwn(RowAppender row, Capability entry) throws SQLException {
        Cells.state(row, entry.state());
        row.text(entry.variable()).real(entry.value()).text(entry.unit());
    }

    @Override
    Capability readOwn(Head head, RowReader row) throws SQLException {
        return new Capability(
                head.provenance(), head.occurred(), head.known(), row.state(), row.text(), row.real(), row.text());
    }
}
