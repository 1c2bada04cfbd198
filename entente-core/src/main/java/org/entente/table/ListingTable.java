package org.entente.table;

import java.sql.SQLException;
import java.time.LocalDate;
import org.entente.entry.Family;
import org.entente.entry.Listing;

/** Names on sanctions lists. */
final class ListingTable extends EntryTable<Listing> {

    ListingTable() {
        super(
                Listing.class,
                Family.LISTINGS,
                true,
                "list VARCHAR",
                "name VARCHAR",
                "type VARCHAR",
                "programs VARCHAR[]",
                "listed_from DATE",
                "listed_to DATE",
                "left_censored BOOLEAN");
    }

    @Override
    void writeOwn(RowAppender row, Listing entry) throws SQLException {
        row.text(entry.list()).text(entry.name()).text(entry.type());
        Cells.sorted(row, entry.programs());
        Cells.span(row, entry.span());
        row.flag(entry.leftCensored());
    }

    @Override
    Listing readOwn(Head head, RowReader row) throws SQLException {
        return new Listing(
                head.provenance(),
                head.optionalOccurred(),
                head.known(),
                row.text(),
                row.text(),
                row.text(),
                row.texts(),
                row.span(),
                row.flag());
    }

    @Override
    public Listing asOf(Listing entry, LocalDate day) {
        return new Listing(
                entry.provenance(),
                entry.occurred(),
                entry.known(),
                entry.list(),
                entry.name(),
                entry.type(),
                entry.programs(),
                entry.span().asOf(day),
                entry.leftCensored());
    }
}
