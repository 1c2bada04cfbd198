package org.entente.table;

import java.sql.SQLException;
import java.time.LocalDate;
import org.entente.entry.Conflict;
import org.entente.entry.Family;

/** Disputes and armed conflicts. */
final class ConflictTable extends EntryTable<Conflict> {

    ConflictTable() {
        super(
                Conflict.class,
                Family.CONFLICTS,
                true,
                "conflict VARCHAR",
                "kind VARCHAR",
                "side_a VARCHAR",
                "side_a_state VARCHAR",
                "side_a_roles VARCHAR",
                "side_b VARCHAR",
                "side_b_state VARCHAR",
                "side_b_roles VARCHAR",
                "hostility VARCHAR",
                "deaths_low DOUBLE",
                "deaths_high DOUBLE",
                "lasted_from DATE",
                "lasted_to DATE",
                "with_a VARCHAR[]",
                "with_b VARCHAR[]");
    }

    @Override
    void writeOwn(RowAppender row, Conflict entry) throws SQLException {
        row.text(entry.conflict()).text(entry.kind());
        Cells.actor(row, entry.sideA());
        Cells.actor(row, entry.sideB());
        row.text(entry.hostility()).real(entry.deathsLow()).real(entry.deathsHigh());
        Cells.span(row, entry.span());
        Cells.states(row, entry.withA());
        Cells.states(row, entry.withB());
    }

    @Override
    Conflict readOwn(Head head, RowReader row) throws SQLException {
        return new Conflict(
                head.provenance(),
                head.occurred(),
                head.known(),
                row.text(),
                row.text(),
                row.actor(),
                row.findActor(),
                row.findText(),
                row.real(),
                row.real(),
                row.span(),
                row.states(),
                row.states());
    }

    @Override
    public Conflict asOf(Conflict entry, LocalDate day) {
        return new Conflict(
                entry.provenance(),
                entry.occurred(),
                entry.known(),
                entry.conflict(),
                entry.kind(),
                entry.sideA(),
                entry.sideB(),
                entry.hostility(),
                entry.deathsLow(),
                entry.deathsHigh(),
                entry.span().asOf(day),
                entry.withA(),
                entry.withB());
    }
}
