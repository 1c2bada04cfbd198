package org.entente.source.own;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.entente.actor.StateId;
import org.entente.entry.SanctionMeasure;
import org.entente.sanction.Instrument;
import org.entente.source.SourceFormatException;
import org.entente.source.csv.CsvColumn;
import org.entente.source.csv.CsvHeader;
import org.entente.source.csv.CsvRow;
import org.entente.time.PartialDate;

/** Reads {@code sanctions.csv}. */
final class SanctionRows implements OwnRows {

    private static final Pattern GROUP = Pattern.compile("[A-Z][A-Z0-9-]{1,15}");

    private final OwnColumns common;
    private final CsvColumn sender;
    private final CsvColumn target;
    private final CsvColumn instrument;
    private final CsvColumn title;
    private final CsvColumn from;
    private final CsvColumn ended;
    private final CsvColumn basis;

    SanctionRows(OwnColumns common, CsvHeader header) throws SourceFormatException {
        this.common = common;
        sender = header.required("sender");
        target = header.required("target");
        instrument = header.required("instrument");
        title = header.required("title");
        from = header.required("from");
        ended = header.optional("ended");
        basis = header.optional("basis");
    }

    @Override
    public SanctionMeasure read(CsvRow row) {
        PartialDate start = row.date(from);
        SanctionMeasure measure = new SanctionMeasure(
                common.provenance(row),
                start,
                common.known(row, start.last()),
                sender(row, start.last()),
                common.state(row, target, start.last()),
                row.parse(instrument, Instrument::parse),
                row.required(title),
                row.textOrNull(basis),
                common.span(row, start, ended));
        common.claimId(row);
        return measure;
    }

    /** A state's code, or the id of a group, which is two letters or more in capitals and no state's name. */
    private String sender(CsvRow row, LocalDate at) {
        String text = row.required(sender);
        StateId state = common.findState(row, sender, at);
        if (state == null && GROUP.matcher(text).matches()) {
            return text;
        }
        return state == null ? common.state(row, sender, at).iso3() : state.iso3();
    }
}
