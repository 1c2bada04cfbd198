package org.entente.table;

import java.sql.SQLException;
import org.entente.entry.Family;
import org.entente.entry.Vote;
import org.entente.vote.Choice;

/** Votes; {@code choice} is the field's number. */
final class VoteTable extends EntryTable<Vote> {

    VoteTable() {
        super(Vote.class, Family.VOTES, false, "body VARCHAR", "roll_call INTEGER", "state VARCHAR", "choice INTEGER");
    }

    @Override
    void writeOwn(RowAppender row, Vote entry) throws SQLException {
        row.text(entry.body()).integer(entry.rollCall());
        Cells.state(row, entry.state());
        row.integer(entry.choice().number());
    }

    @Override
    Vote readOwn(Head head, RowReader row) throws SQLException {
        return new Vote(head.provenance(), row.text(), row.integer(), row.state(), Choice.ofNumber(row.integer()));
    }
}
