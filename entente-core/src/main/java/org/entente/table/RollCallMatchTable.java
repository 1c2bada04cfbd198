package org.entente.table;

import java.sql.SQLException;
import org.entente.entry.Family;
import org.entente.entry.RollCallMatch;

/** Pairs of roll calls on one resolution. */
final class RollCallMatchTable extends EntryTable<RollCallMatch> {

    RollCallMatchTable() {
        super(RollCallMatch.class, Family.ROLL_CALL_MATCHES, false, "first INTEGER", "second INTEGER");
    }

    @Override
    void writeOwn(RowAppender row, RollCallMatch entry) throws SQLException {
        row.integer(entry.first()).integer(entry.second());
    }

    @Override
    RollCallMatch readOwn(Head head, RowReader row) throws SQLException {
        return new RollCallMatch(head.provenance(), row.integer(), row.integer());
    }
}
