package org.entente.table;

import java.sql.SQLException;
import org.entente.entry.Family;
import org.entente.entry.RegimeChange;
import org.entente.regime.RegimeAction;

/** Steps towards or away from a control regime. */
final class RegimeTable extends EntryTable<RegimeChange> {

    RegimeTable() {
        super(
                RegimeChange.class,
                Family.REGIMES,
                true,
                "regime VARCHAR",
                "title VARCHAR",
                "state VARCHAR",
                "action VARCHAR");
    }

    @Override
    void writeOwn(RowAppender row, RegimeChange entry) throws SQLException {
        row.text(entry.regime()).text(entry.title());
        Cells.state(row, entry.state());
        row.text(entry.action().code());
    }

    @Override
    RegimeChange readOwn(Head head, RowReader row) throws SQLException {
        return new RegimeChange(
                head.provenance(),
                head.occurred(),
                head.known(),
                row.text(),
                row.text(),
                row.findState(),
                RegimeAction.parse(row.text()));
    }
}
