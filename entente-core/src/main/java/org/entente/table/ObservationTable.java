package org.entente.table;

import java.sql.SQLException;
import org.entente.entry.Family;
import org.entente.entry.Observation;
import org.entente.time.Period;

/** Values of series that others have computed. */
final class ObservationTable extends EntryTable<Observation> {

    ObservationTable() {
        super(
                Observation.class,
                Family.SERIES,
                true,
                "period VARCHAR",
                "frequency VARCHAR",
                "variable VARCHAR",
                "first VARCHAR",
                "second VARCHAR",
                "directed BOOLEAN",
                "value DOUBLE",
                "low DOUBLE",
                "high DOUBLE",
                "count BIGINT",
                "computed_from VARCHAR");
    }

    @Override
    void writeOwn(RowAppender row, Observation entry) throws SQLException {
        row.text(entry.period().label()).text(entry.period().frequency().code()).text(entry.variable());
        Cells.state(row, entry.first());
        Cells.state(row, entry.second());
        row.flag(entry.directed())
                .real(entry.value())
                .real(entry.low())
                .real(entry.high())
                .whole(entry.count())
                .text(entry.from());
    }

    @Override
    Observation readOwn(Head head, RowReader row) throws SQLException {
        Period period = Period.parse(row.text());
        row.text();
        return new Observation(
                head.provenance(),
                period,
                head.known(),
                row.text(),
                row.state(),
                row.findState(),
                row.flag(),
                row.real(),
                row.real(),
                row.real(),
                row.whole(),
                row.text());
    }
}
