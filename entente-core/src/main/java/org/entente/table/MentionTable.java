package org.entente.table;

import java.sql.SQLException;
import org.entente.entry.Family;
import org.entente.entry.Mention;

/** Mentions of coded events. */
final class MentionTable extends EntryTable<Mention> {

    MentionTable() {
        super(
                Mention.class,
                Family.MENTIONS,
                true,
                "event VARCHAR",
                "first_seen DATE",
                "outlet VARCHAR",
                "medium VARCHAR",
                "sentence INTEGER",
                "confidence INTEGER",
                "tone DOUBLE",
                "language VARCHAR");
    }

    @Override
    void writeOwn(RowAppender row, Mention entry) throws SQLException {
        row.text(entry.event())
                .date(entry.firstSeen())
                .text(entry.outlet())
                .text(entry.medium())
                .integer(entry.sentence())
                .integer(entry.confidence())
                .real(entry.tone())
                .text(entry.language());
    }

    @Override
    Mention readOwn(Head head, RowReader row) throws SQLException {
        return new Mention(
                head.provenance(),
                head.occurred(),
                head.known(),
                row.text(),
                row.date(),
                row.text(),
                row.text(),
                row.integer(),
                row.integer(),
                row.real(),
                row.findText());
    }
}
