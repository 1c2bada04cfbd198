package org.entente.source.own;

import java.time.LocalDate;
import java.util.List;
import org.entente.actor.StateId;
import org.entente.entry.Flow;
import org.entente.flow.FlowKind;
import org.entente.source.SourceFormatException;
import org.entente.source.csv.CsvColumn;
import org.entente.source.csv.CsvHeader;
import org.entente.source.csv.CsvRow;
import org.entente.time.PartialDate;
import org.jspecify.annotations.Nullable;

/** Reads {@code flows.csv}. */
final class FlowRows implements OwnRows {

    private final OwnColumns common;
    private final CsvColumn source;
    private final CsvColumn target;
    private final CsvColumn kind;
    private final CsvColumn item;
    private final CsvColumn date;
    private final CsvColumn until;
    private final CsvColumn low;
    private final CsvColumn high;
    private final CsvColumn unit;

    FlowRows(OwnColumns common, CsvHeader header) throws SourceFormatException {
        this.common = common;
        source = header.required("source");
        target = header.required("target");
        kind = header.required("kind");
        item = header.required("item");
        date = header.required("date");
        until = header.optional("until");
        low = header.optional("low");
        high = header.optional("high");
        unit = header.required("unit");
    }

    @Override
    public Flow read(CsvRow row) {
        PartialDate when = row.date(date);
        StateId giver = common.state(row, source, when.last());
        StateId taker = common.state(row, target, when.last());
        if (giver.equals(taker)) {
            throw row.fault(target, "must be another state than the source.");
        }
        checkAmounts(row);
        Flow flow = new Flow(
                common.provenance(row),
                when,
                common.known(row, when.last()),
                row.parse(kind, FlowKind::parse),
                giver,
                taker,
                row.required(item),
                amount(row, low, high),
                amount(row, high, low),
                unit(row),
                end(row, when));
        common.claimId(row);
        return flow;
    }

    private void checkAmounts(CsvRow row) {
        for (CsvColumn column : List.of(low, high)) {
            if (row.number(column) < 0) {
                throw row.fault(column, "must not be negative. Swap source and target if it flowed back.");
            }
        }
        if (amount(row, low, high) > amount(row, high, low)) {
            throw row.fault(low, "must not exceed the high amount (" + row.text(high) + ").");
        }
    }

    /** One figure alone is both the lowest and the highest. */
    private static double amount(CsvRow row, CsvColumn wanted, CsvColumn other) {
        return row.isBlank(wanted) ? row.number(other) : row.number(wanted);
    }

    /** Empty where no amount is stated, for then nothing is counted. */
    private String unit(CsvRow row) {
        return row.isBlank(low) && row.isBlank(high) ? row.text(unit) : row.required(unit);
    }

    private @Nullable LocalDate end(CsvRow row, PartialDate from) {
        return common.span(row, from, until).to();
    }
}
