package org.entente.source.cow;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.entente.actor.StateId;
import org.entente.entry.Observation;
import org.entente.provenance.Provenance;
import org.entente.source.SourceFormatException;
import org.entente.source.csv.CsvColumn;
import org.entente.source.csv.CsvHeader;
import org.entente.source.csv.CsvRow;
import org.entente.time.Frequency;
import org.entente.time.Period;

/**
 * Makes the observations of a row of contiguity. A spell gives one for each year on whose last day it lasted; a spell that
 * lasted on none gives one for the month in which it began, which no yearly series shows.
 */
final class ContiguityRows {

    /** Name of the series. */
    static final String VARIABLE = "contiguity";

    private static final String RULE = "must be a year, a month such as 192001 or a day such as 1920-01-01.";
    private static final int LARGEST_TYPE = 5;

    private final CowCells cells = new CowCells();
    private final YearSpan years = new YearSpan();
    private final CsvColumn first;
    private final CsvColumn second;
    private final CsvColumn type;
    private final CsvColumn year;
    private final CsvColumn begin;
    private final CsvColumn end;

    ContiguityRows(CsvHeader header) throws SourceFormatException {
        first = header.required("ccode1", "state1no");
        second = header.required("ccode2", "state2no");
        type = header.required("conttype");
        year = header.optional("year");
        begin = year.isPresent() ? year : header.required("stdate", "begin");
        end = year.isPresent() ? year : header.required("enddate", "end");
    }

    YearSpan years() {
        return years;
    }

    List<Observation> read(CsvRow row) {
        StateId one = cells.state(row, first);
        StateId other = cells.other(row, second, one);
        int kind = row.integer(type);
        if (kind < 0 || kind > LARGEST_TYPE) {
            throw row.fault(type, "must be 1 (land) to 5 (400 miles of water), or 0 for none.");
        }
        YearMonth from = month(row, begin, Month.JANUARY);
        YearMonth to = month(row, end, Month.DECEMBER);
        if (to.isBefore(from)) {
            throw row.fault(end, "must not lie before the start (" + row.text(begin) + ").");
        }
        int lastFull = to.getMonth() == Month.DECEMBER ? to.getYear() : to.getYear() - 1;
        List<Observation> all = new ArrayList<>(lastFull - from.getYear() + 1);
        for (int when = from.getYear(); when <= lastFull; when++) {
            all.add(observation(row, one, other, new Period(Frequency.YEAR, when), kind));
        }
        if (all.isEmpty()) {
            all.add(observation(row, one, other, Period.of(Frequency.MONTH, from.atDay(1)), kind));
        }
        years.add(from.getYear());
        years.add(to.getYear());
        return all;
    }

    private Observation observation(CsvRow row, StateId one, StateId other, Period period, int kind) {
        String pair = cells.number(row, first) + ">" + cells.number(row, second);
        return new Observation(
                Provenance.of(CowDatasets.CONTIGUITY, pair + ":" + period, row.line()),
                period,
                period.last(),
                VARIABLE,
                one,
                other,
                true,
                kind,
                Double.NaN,
                Double.NaN,
                -1,
                CowDatasets.CONTIGUITY.id());
    }

    /** A year, a month written 192001, or a day written 1920-01-01 (of which the data mean the month). */
    private YearMonth month(CsvRow row, CsvColumn column, Month ofYear) {
        String text = row.required(column);
        try {
            return switch (text.length()) {
                case 4 -> YearMonth.of(cells.year(row, column), ofYear);
                case 6 -> YearMonth.of(Integer.parseInt(text.substring(0, 4)), Integer.parseInt(text.substring(4)));
                case 10 -> YearMonth.from(LocalDate.parse(text));
                default -> throw row.fault(column, RULE);
            };
        } catch (DateTimeException | NumberFormatException e) {
            throw row.fault(column, RULE);
        }
    }
}
