package org.entente.table;

import java.sql.SQLException;
import java.time.LocalDate;
import org.entente.entry.Family;
import org.entente.entry.GroupMembership;

/** Members of groups. */
final class GroupTable extends EntryTable<GroupMembership> {

    GroupTable() {
        super(
                GroupMembership.class,
                Family.GROUPS,
                true,
                "group VARCHAR",
                "name VARCHAR",
                "member VARCHAR",
                "member_from DATE",
                "member_to DATE");
    }

    @Override
    void writeOwn(RowAppender row, GroupMembership entry) throws SQLException {
        row.text(entry.group()).text(entry.name());
        Cells.state(row, entry.member());
        Cells.span(row, entry.span());
    }

    @Override
    GroupMembership readOwn(Head head, RowReader row) throws SQLException {
        return new GroupMembership(
                head.provenance(), head.occurred(), head.known(), row.text(), row.text(), row.state(), row.span());
    }

    @Override
    public GroupMembership asOf(GroupMembership entry, LocalDate day) {
        return new GroupMembership(
                entry.provenance(),
                entry.occurred(),
                entry.known(),
                entry.group(),
                entry.name(),
                entry.member(),
                entry.span().asOf(day));
    }
}
