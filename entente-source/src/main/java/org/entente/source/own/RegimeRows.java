package org.entente.source.own;

import org.entente.entry.RegimeChange;
import org.entente.regime.RegimeAction;
import org.entente.source.SourceFormatException;
import org.entente.source.csv.CsvColumn;
import org.entente.source.csv.CsvHeader;
import org.entente.source.csv.CsvRow;
import org.entente.time.PartialDate;

/** Reads {@code regimes.csv}. */
final class RegimeRows implements OwnRows {

    private final OwnColumns common;
    private final CsvColumn regime;
    private final CsvColumn title;
    private final CsvColumn state;
    private final CsvColumn action;
    private final CsvColumn date;

    RegimeRows(OwnColumns common, CsvHeader header) throws SourceFormatException {
        this.common = common;
        regime = header.required("regime");
        title = header.required("title");
        state = header.optional("state");
        action = header.required("action");
        date = header.required("date");
    }

    @Override
    public RegimeChange read(CsvRow row) {
        PartialDate when = row.date(date);
        RegimeChange change = new RegimeChange(
                common.provenance(row),
                when,
                common.known(row, when.last()),
                row.required(regime),
                row.required(title),
                common.stateOrNull(row, state, when.last()),
                row.parse(action, RegimeAction::parse));
        common.claimId(row);
        return change;
    }
}
