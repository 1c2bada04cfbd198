package org.entente.table;

import java.sql.SQLException;
import java.time.LocalDate;
import org.entente.entry.Family;
import org.entente.entry.Flow;
import org.entente.flow.FlowKind;

/** Flows. */
final class FlowTable extends EntryTable<Flow> {

    FlowTable() {
        super(
                Flow.class,
                Family.FLOWS,
                true,
                "kind VARCHAR",
                "source VARCHAR",
                "target VARCHAR",
                "item VARCHAR",
                "low DOUBLE",
                "high DOUBLE",
                "unit VARCHAR",
                "until DATE");
    }

    @Override
    void writeOwn(RowAppender row, Flow entry) throws SQLException {
        row.text(entry.kind().code());
        Cells.state(row, entry.source());
        Cells.state(row, entry.target());
        row.text(entry.item())
                .real(entry.low())
                .real(entry.high())
                .text(entry.unit())
                .date(entry.until());
    }

    @Override
    Flow readOwn(Head head, RowReader row) throws SQLException {
        return new Flow(
                head.provenance(),
                head.occurred(),
                head.known(),
                FlowKind.parse(row.text()),
                row.state(),
                row.state(),
                row.text(),
                row.real(),
                row.real(),
                row.text(),
                row.findDate());
    }

    @Override
    public Flow asOf(Flow entry, LocalDate day) {
        LocalDate until = entry.until();
        if (until == null || !until.isAfter(day)) {
            return entry;
        }
        return new Flow(
                entry.provenance(),
                entry.occurred(),
                entry.known(),
                entry.kind(),
                entry.source(),
                entry.target(),
                entry.item(),
                entry.low(),
                entry.high(),
                entry.unit(),
                null);
    }
}
