package org.entente.table;

import java.sql.SQLException;
import java.time.LocalDate;
import org.entente.entry.Family;
import org.entente.entry.SanctionMeasure;
import org.entente.sanction.Instrument;

/** Measures against a state. */
final class SanctionTable extends EntryTable<SanctionMeasure> {

    SanctionTable() {
        super(
                SanctionMeasure.class,
                Family.SANCTIONS,
                true,
                "sender VARCHAR",
                "target VARCHAR",
                "instrument VARCHAR",
                "title VARCHAR",
                "basis VARCHAR",
                "in_force_from DATE",
                "in_force_to DATE");
    }

    @Override
    void writeOwn(RowAppender row, SanctionMeasure entry) throws SQLException {
        row.text(entry.sender());
        Cells.state(row, entry.target());
        row.text(entry.instrument().code()).text(entry.title()).text(entry.basis());
        Cells.span(row, entry.span());
    }

    @Override
    SanctionMeasure readOwn(Head head, RowReader row) throws SQLException {
        return new SanctionMeasure(
                head.provenance(),
                head.occurred(),
                head.known(),
                row.text(),
                row.state(),
                Instrument.parse(row.text()),
                row.text(),
                row.findText(),
                row.span());
    }

    @Override
    public SanctionMeasure asOf(SanctionMeasure entry, LocalDate day) {
        return new SanctionMeasure(
                entry.provenance(),
                entry.occurred(),
                entry.known(),
                entry.sender(),
                entry.target(),
                entry.instrument(),
                entry.title(),
                entry.basis(),
                entry.span().asOf(day));
    }
}
