package org.entente.source.offices;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
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
import org.jspecify.annotations.Nullable;

/** Makes the tenure of a row of REIGN's leader list: a start by day, an end by month. */
final class ReignRows {

    private final StateSystem states = StateSystem.standard();
    private final CsvColumn code;
    private final CsvColumn id;
    private final CsvColumn leader;
    private final CsvColumn day;
    private final CsvColumn month;
    private final CsvColumn year;
    private final CsvColumn endMonth;
    private final CsvColumn endYear;
    private final DaySet days = new DaySet();
    private long ended;

    ReignRows(CsvHeader header) throws SourceFormatException {
        code = header.required("ccode");
        id = header.required("leadid");
        leader = header.required("leader");
        day = header.required("sdate");
        month = header.required("smonth");
        year = header.required("syear");
        endMonth = header.required("emonth");
        endYear = header.required("eyear");
    }

    OfficeTenure read(CsvRow row) {
        LocalDate from = start(row);
        LocalDate to = end(row, from);
        String holder = row.required(leader);
        StateId state = state(row, from);
        OfficeTenure tenure = new OfficeTenure(
                Provenance.of(OfficesReader.REIGN, row.required(id) + ":" + row.integer(code) + ":" + from, row.line()),
                PartialDate.ofDay(from),
                from,
                state,
                Office.LEADER,
                holder,
                null,
                new DateSpan(from, to));
        ended += to == null ? 0 : 1;
        days.add(from);
        if (to != null) {
            days.add(to);
        }
        return tenure;
    }

    private StateId state(CsvRow row, LocalDate at) {
        int number = row.integer(code);
        return states.findByCow(number, at)
                .or(() -> states.findByCow(number))
                .or(() -> states.findByGw(number))
                .map(State::id)
                .orElseThrow(() -> row.fault(code, "is not a Correlates of War number of any state."));
    }

    private LocalDate start(CsvRow row) {
        int wanted = row.integer(day);
        try {
            return LocalDate.of(row.integer(year), row.integer(month), wanted);
        } catch (DateTimeException e) {
            throw row.fault(
                    day, "is no day of month " + row.text(month) + " of " + row.text(year) + " in the calendar.");
        }
    }

    /** The last day of the month; null while in office. */
    private @Nullable LocalDate end(CsvRow row, LocalDate from) {
        if (row.isBlank(endYear) && row.isBlank(endMonth)) {
            return null;
        }
        int wanted = row.integer(endMonth);
        YearMonth end;
        try {
            end = YearMonth.of(row.integer(endYear), wanted);
        } catch (DateTimeException e) {
            throw row.fault(endMonth, "must be a month from 1 to 12.");
        }
        if (end.isBefore(YearMonth.from(from))) {
            throw row.fault(endYear, "must not end before the start (" + from + ").");
        }
        return end.atEndOfMonth();
    }

    List<DatasetCoverage> listCoverage() {
        return days.listWhole(
                OfficesReader.REIGN.id(), Family.OFFICES, "leaders of the states of the Correlates of War list", false);
    }

    List<String> notes() {
        return ended == 0
                ? List.of()
                : List.of(ended
                        + " tenures end in a month whose day is not stated; they are read as lasting to the end of"
                        + " that month, so they may overlap the next one by days.");
    }
}
