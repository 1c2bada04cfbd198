package org.entente.source.offices;

import java.time.LocalDate;
import java.util.List;
import org.entente.actor.Office;
import org.entente.actor.State;
import org.entente.actor.StateId;
import org.entente.actor.StateSystem;
import org.entente.entry.Family;
import org.entente.entry.OfficeTenure;
import org.entente.provenance.Provenance;
import org.entente.series.DatasetCoverage;
import org.entente.source.SourceFormatException;
import org.entente.source.coverage.DaySet;
import org.entente.source.csv.CsvColumn;
import org.entente.source.csv.CsvHeader;
import org.entente.source.csv.CsvRow;
import org.entente.time.DateSpan;
import org.entente.time.PartialDate;
import org.entente.time.Precision;
import org.jspecify.annotations.Nullable;

/** Makes the tenure of a row of Archigos. */
final class ArchigosRows {

    /** Where tenures end that had not ended when the data do. */
    private static final LocalDate LAST_DAY = LocalDate.of(2015, 12, 31);

    private final StateSystem states = StateSystem.standard();
    private final CsvColumn id;
    private final CsvColumn code;
    private final CsvColumn leader;
    private final CsvColumn start;
    private final CsvColumn end;
    private final DaySet days = new DaySet();
    private long open;

    ArchigosRows(CsvHeader header) throws SourceFormatException {
        id = header.required("obsid");
        code = header.required("gwcode", "ccode");
        leader = header.required("leader");
        start = header.required("startdate");
        end = header.required("enddate");
    }

    OfficeTenure read(CsvRow row) {
        LocalDate from = day(row, start);
        LocalDate to = day(row, end);
        if (to.isBefore(from)) {
            throw row.fault(end, "must not lie before the start (" + from + ").");
        }
        StateId state = state(row, from);
        boolean goesOn = to.equals(LAST_DAY);
        OfficeTenure tenure = new OfficeTenure(
                Provenance.of(OfficesReader.ARCHIGOS, row.required(id), row.line()),
                PartialDate.ofDay(from),
                from,
                state,
                Office.LEADER,
                row.required(leader),
                null,
                new DateSpan(from, openWhen(goesOn, to)));
        open += goesOn ? 1 : 0;
        days.add(from);
        days.add(to);
        return tenure;
    }

    private static @Nullable LocalDate openWhen(boolean goesOn, LocalDate to) {
        return goesOn ? null : to;
    }

    private static LocalDate day(CsvRow row, CsvColumn column) {
        PartialDate date = row.date(column);
        if (date.precision() != Precision.DAY) {
            throw row.fault(column, "must be a whole date such as 2009-04-25.");
        }
        return date.first();
    }

    private StateId state(CsvRow row, LocalDate at) {
        int number = row.integer(code);
        return states.findByGw(number, at)
                .or(() -> states.findByGw(number))
                .or(() -> states.findByCow(number))
                .map(State::id)
                .orElseThrow(() -> row.fault(code, "is not a Gleditsch-Ward number of any state."));
    }

    List<DatasetCoverage> listCoverage() {
        return days.listWhole(
                OfficesReader.ARCHIGOS.id(), Family.OFFICES, "leaders of the states of the Gleditsch-Ward list", false);
    }

    List<String> notes() {
        return open == 0
                ? List.of()
                : List.of(open + " tenures end on " + LAST_DAY + ", where the data end; they are read as going on.");
    }
}
