package org.entente.source.cow;

import java.time.LocalDate;
import java.util.List;
import org.entente.actor.StateId;
import org.entente.entry.Flow;
import org.entente.flow.FlowKind;
import org.entente.provenance.Provenance;
import org.entente.source.SourceFormatException;
import org.entente.source.csv.CsvColumn;
import org.entente.source.csv.CsvHeader;
import org.entente.source.csv.CsvRow;
import org.entente.time.PartialDate;

/** Makes the flows of a row of trade. */
final class TradeRows {

    private static final String UNIT = "million current USD";

    private final CowCells cells = new CowCells();
    private final YearSpan years = new YearSpan();
    private final CsvColumn first;
    private final CsvColumn second;
    private final CsvColumn year;
    private final CsvColumn intoFirst;
    private final CsvColumn intoSecond;
    private final boolean mirrored;
    private PartialDate lastDate = PartialDate.ofYear(1);

    TradeRows(CsvHeader header, boolean mirrored) throws SourceFormatException {
        first = header.required("ccode1");
        second = header.required("ccode2");
        year = header.required("year");
        intoFirst = header.required("flow1");
        intoSecond = header.required("flow2");
        this.mirrored = mirrored;
    }

    YearSpan years() {
        return years;
    }

    List<Flow> read(CsvRow row) {
        StateId one = cells.state(row, first);
        StateId other = cells.other(row, second, one);
        int when = cells.year(row, year);
        int numberOne = cells.number(row, first);
        int numberOther = cells.number(row, second);
        LocalDate known = cells.known(numberOne, numberOther, when);
        Flow inward = flow(row, other, one, numberOther + ">" + numberOne + ":" + when, known, when, intoFirst);
        Flow outward = flow(row, one, other, numberOne + ">" + numberOther + ":" + when, known, when, intoSecond);
        years.add(when);
        return mirrored ? List.of(inward) : List.of(inward, outward);
    }

    private Flow flow(
            CsvRow row, StateId seller, StateId buyer, String id, LocalDate known, int when, CsvColumn column) {
        double amount = CowCells.amount(row, column);
        return new Flow(
                Provenance.of(CowDatasets.TRADE, id, row.line()),
                date(when),
                known,
                FlowKind.TRADE,
                seller,
                buyer,
                "goods",
                amount,
                amount,
                UNIT,
                null);
    }

    /** Rows of one pair follow one another by year; an object a row is enough. */
    private PartialDate date(int when) {
        if (lastDate.first().getYear() != when) {
            lastDate = PartialDate.ofYear(when);
        }
        return lastDate;
    }
}
