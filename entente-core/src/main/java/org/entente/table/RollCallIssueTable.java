package org.entente.table;

import java.sql.SQLException;
import org.entente.entry.Family;
import org.entente.entry.RollCallIssue;

/** Issues of roll calls that stand in a file of their own. */
final class RollCallIssueTable extends EntryTable<RollCallIssue> {

    RollCallIssueTable() {
        super(RollCallIssue.class, Family.ROLL_CALL_ISSUES, false, "roll_call INTEGER", "issue VARCHAR");
    }

    @Override
    void writeOwn(RowAppender row, RollCallIssue entry) throws SQLException {
        row.integer(entry.rollCall()).text(entry.issue());
    }

    @Override
    RollCallIssue readOwn(Head head, RowReader row) throws SQLException {
        return new RollCallIssue(head.provenance(), row.integer(), row.text());
    }
}
