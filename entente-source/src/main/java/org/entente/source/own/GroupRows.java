package org.entente.source.own;

import org.entente.entry.GroupMembership;
import org.entente.source.SourceFormatException;
import org.entente.source.csv.CsvColumn;
import org.entente.source.csv.CsvHeader;
import org.entente.source.csv.CsvRow;
import org.entente.time.PartialDate;

/** Reads {@code groups.csv}. */
final class GroupRows implements OwnRows {

    private final OwnColumns common;
    private final CsvColumn group;
    private final CsvColumn name;
    private final CsvColumn member;
    private final CsvColumn from;
    private final CsvColumn ended;

    GroupRows(OwnColumns common, CsvHeader header) throws SourceFormatException {
        this.common = common;
        group = header.required("group");
        name = header.required("name");
        member = header.required("member");
        from = header.required("from");
        ended = header.optional("ended");
    }

    @Override
    public GroupMembership read(CsvRow row) {
        PartialDate start = row.date(from);
        GroupMembership membership = new GroupMembership(
                common.provenance(row),
                start,
                common.known(row, start.last()),
                row.required(group),
                row.required(name),
                common.state(row, member, start.last()),
                common.span(row, start, ended));
        common.claimId(row);
        return membership;
    }
}
