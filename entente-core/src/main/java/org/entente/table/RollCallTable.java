package org.entente.table;

import java.sql.SQLException;
import org.entente.entry.Family;
import org.entente.entry.RollCall;

/** Roll calls. */
final class RollCallTable extends EntryTable<RollCall> {

    RollCallTable() {
        super(
                RollCall.class,
                Family.ROLL_CALLS,
                true,
                "body VARCHAR",
                "roll_call INTEGER",
                "session INTEGER",
                "resolution VARCHAR",
                "title VARCHAR",
                "description VARCHAR",
                "amendment BOOLEAN",
                "paragraph BOOLEAN",
                "important BOOLEAN",
                "issues VARCHAR[]");
    }

    @Override
    void writeOwn(RowAppender row, RollCall entry) throws SQLException {
        row.text(entry.body())
                .integer(entry.rollCall())
                .integer(entry.session())
                .text(entry.resolution())
                .text(entry.title())
                .text(entry.description())
                .flag(entry.amendment())
                .flag(entry.paragraph())
                .flag(entry.important());
        Cells.sorted(row, entry.issues());
    }

    @Override
    RollCall readOwn(Head head, RowReader row) throws SQLException {
        return new RollCall(
                head.provenance(),
                head.occurred(),
                head.known(),
                row.text(),
                row.integer(),
                row.integer(),
                row.findText(),
                row.findText(),
                row.findText(),
                row.flag(),
                row.flag(),
                row.flag(),
                row.texts());
    }
}
