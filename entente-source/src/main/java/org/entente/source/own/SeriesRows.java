package org.entente.source.own;

import java.time.LocalDate;
import org.entente.actor.StateId;
import org.entente.entry.Observation;
import org.entente.source.SourceFormatException;
import org.entente.source.csv.CsvColumn;
import org.entente.source.csv.CsvHeader;
import org.entente.source.csv.CsvRow;
import org.entente.time.Period;
import org.jspecify.annotations.Nullable;

/** Reads {@code series.csv}. */
final class SeriesRows implements OwnRows {

    private static final int NOT_STATED = -1;

    private final OwnColumns common;
    private final CsvColumn variable;
    private final CsvColumn a;
    private final CsvColumn b;
    private final CsvColumn directed;
    private final CsvColumn period;
    private final CsvColumn value;
    private final CsvColumn low;
    private final CsvColumn high;
    private final CsvColumn n;
    private final CsvColumn from;

    SeriesRows(OwnColumns common, CsvHeader header) throws SourceFormatException {
        this.common = common;
        variable = header.required("variable");
        a = header.required("a");
        b = header.optional("b");
        directed = header.optional("directed");
        period = header.required("period");
        value = header.required("value");
        low = header.optional("low");
        high = header.optional("high");
        n = header.optional("n");
        from = header.required("dataset");
    }

    @Override
    public Observation read(CsvRow row) {
        Period slot = row.parse(period, Period::parse);
        LocalDate end = slot.last();
        StateId first = common.state(row, a, end);
        StateId second = second(row, first, end);
        checkBounds(row);
        Observation observation = new Observation(
                common.provenance(row),
                slot,
                common.knownAfterwards(row, slot.first(), end),
                row.required(variable),
                first,
                second,
                isDirected(row, second),
                row.number(value),
                row.number(low),
                row.number(high),
                count(row),
                row.required(from));
        common.claimId(row);
        return observation;
    }

    private @Nullable StateId second(CsvRow row, StateId first, LocalDate at) {
        StateId second = common.stateOrNull(row, b, at);
        if (first.equals(second)) {
            throw row.fault(b, "must be another state than a, or empty for a series of one state.");
        }
        return second;
    }

    private boolean isDirected(CsvRow row, @Nullable StateId second) {
        boolean yes = OwnColumns.yes(row, directed);
        if (yes && second == null) {
            throw row.fault(directed, "needs a second state in column b.");
        }
        return yes;
    }

    private void checkBounds(CsvRow row) {
        if (row.number(low) > row.number(high)) {
            throw row.fault(low, "must not exceed the high bound (" + row.text(high) + ").");
        }
    }

    private long count(CsvRow row) {
        int count = row.isBlank(n) ? NOT_STATED : row.integer(n);
        if (count < NOT_STATED || count == NOT_STATED && !row.isBlank(n)) {
            throw row.fault(n, "must be 0 or more, or empty when not stated.");
        }
        return count;
    }
}
