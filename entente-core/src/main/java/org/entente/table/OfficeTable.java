package org.entente.table;

import java.sql.SQLException;
import java.time.LocalDate;
import org.entente.actor.Office;
import org.entente.entry.Family;
import org.entente.entry.OfficeTenure;

/** Holders of offices. */
final class OfficeTable extends EntryTable<OfficeTenure> {

    OfficeTable() {
        super(
                OfficeTenure.class,
                Family.OFFICES,
                true,
                "state VARCHAR",
                "office VARCHAR",
                "holder VARCHAR",
                "title VARCHAR",
                "in_office_from DATE",
                "in_office_to DATE");
    }

    @Override
    void writeOwn(RowAppender row, OfficeTenure entry) throws SQLException {
        Cells.state(row, entry.state());
        row.text(entry.office().code()).text(entry.holder()).text(entry.title());
        Cells.span(row, entry.span());
    }

    @Override
    OfficeTenure readOwn(Head head, RowReader row) throws SQLException {
        return new OfficeTenure(
                head.provenance(),
                head.occurred(),
                head.known(),
                row.state(),
                Office.getByCode(row.text()),
                row.text(),
                row.findText(),
                row.span());
    }

    @Override
    public OfficeTenure asOf(OfficeTenure entry, LocalDate day) {
        return new OfficeTenure(
                entry.provenance(),
                entry.occurred(),
                entry.known(),
                entry.state(),
                entry.office(),
                entry.holder(),
                entry.title(),
                entry.span().asOf(day));
    }
}
