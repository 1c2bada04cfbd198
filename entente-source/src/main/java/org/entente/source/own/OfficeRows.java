package org.entente.source.own;

import org.entente.actor.Office;
import org.entente.entry.OfficeTenure;
import org.entente.source.SourceFormatException;
import org.entente.source.csv.CsvColumn;
import org.entente.source.csv.CsvHeader;
import org.entente.source.csv.CsvRow;
import org.entente.time.PartialDate;

/** Reads {@code offices.csv}. */
final class OfficeRows implements OwnRows {

    private final OwnColumns common;
    private final CsvColumn state;
    private final CsvColumn office;
    private final CsvColumn holder;
    private final CsvColumn title;
    private final CsvColumn from;
    private final CsvColumn ended;

    OfficeRows(OwnColumns common, CsvHeader header) throws SourceFormatException {
        this.common = common;
        state = header.required("state");
        office = header.required("office");
        holder = header.required("holder");
        title = header.optional("title");
        from = header.required("from");
        ended = header.optional("ended");
    }

    @Override
    public OfficeTenure read(CsvRow row) {
        PartialDate start = row.date(from);
        OfficeTenure tenure = new OfficeTenure(
                common.provenance(row),
                start,
                common.known(row, start.last()),
                common.state(row, state, start.last()),
                row.parse(office, Office::getByCode),
                row.required(holder),
                row.textOrNull(title),
                common.span(row, start, ended));
        common.claimId(row);
        return tenure;
    }
}
