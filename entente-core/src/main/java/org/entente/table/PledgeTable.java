package org.entente.table;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.entente.entry.Family;
import org.entente.entry.Pledge;
import org.entente.pledge.Obligation;

/** Pledges. */
final class PledgeTable extends EntryTable<Pledge> {

    PledgeTable() {
        super(
                Pledge.class,
                Family.PLEDGES,
                true,
                "treaty VARCHAR",
                "title VARCHAR",
                "member VARCHAR",
                "toward VARCHAR",
                "obligations VARCHAR[]",
                "in_force_from DATE",
                "in_force_to DATE");
    }

    @Override
    void writeOwn(RowAppender row, Pledge entry) throws SQLException {
        row.text(entry.treaty()).text(entry.title());
        Cells.state(row, entry.member());
        Cells.state(row, entry.toward());
        Cells.sorted(row, entry.obligations().stream().map(Obligation::code).collect(Collectors.toSet()));
        Cells.span(row, entry.inForce());
    }

    @Override
    Pledge readOwn(Head head, RowReader row) throws SQLException {
        return new Pledge(
                head.provenance(),
                head.occurred(),
                head.known(),
                row.text(),
                row.text(),
                row.state(),
                row.findState(),
                row.texts().stream()
                        .flatMap(code -> Obligation.parseAll(code).stream())
                        .collect(Collectors.toSet()),
                row.span());
    }

    @Override
    public Pledge asOf(Pledge entry, LocalDate day) {
        return new Pledge(
                entry.provenance(),
                entry.occurred(),
                entry.known(),
                entry.treaty(),
                entry.title(),
                entry.member(),
                entry.toward(),
                entry.obligations(),
                entry.inForce().asOf(day));
    }
}
