package org.entente.source.atop;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.actor.StateId;
import org.entente.entry.Pledge;
import org.entente.pledge.Obligation;
import org.entente.provenance.Provenance;
import org.entente.source.SourceFormatException;
import org.entente.source.cow.CowCells;
import org.entente.source.cow.YearSpan;
import org.entente.source.csv.CsvColumn;
import org.entente.source.csv.CsvHeader;
import org.entente.source.csv.CsvRow;
import org.entente.time.DateSpan;
import org.entente.time.PartialDate;

/** Makes the pledge of a row: what the first state promises the second in one year. */
final class AtopRows {

    static final String[] FIRST = {"ccode1", "statea", "mem1"};
    static final String[] SECOND = {"ccode2", "stateb", "mem2"};

    private static final String TITLE = "ATOP obligations of the year";

    private final CowCells cells = new CowCells();
    private final YearSpan years = new YearSpan();
    private final CsvColumn first;
    private final CsvColumn second;
    private final CsvColumn year;
    private final Map<Obligation, CsvColumn> obligations = new EnumMap<>(Obligation.class);
    private long withoutObligation;

    AtopRows(CsvHeader header) throws SourceFormatException {
        first = header.required(FIRST);
        second = header.required(SECOND);
        year = header.required("year");
        obligations.put(Obligation.DEFENSE, header.required("atop_defense", "defense"));
        obligations.put(Obligation.OFFENSE, header.required("atop_offense", "offense"));
        obligations.put(Obligation.NEUTRALITY, header.required("atop_neutral", "neutral"));
        obligations.put(Obligation.NONAGGRESSION, header.required("atop_nonagg", "nonagg"));
        obligations.put(Obligation.CONSULTATION, header.required("atop_consul", "consul"));
    }

    YearSpan years() {
        return years;
    }

    Pledge read(CsvRow row) {
        StateId one = cells.state(row, first);
        StateId other = cells.other(row, second, one);
        int when = cells.year(row, year);
        Set<Obligation> promised = promised(row);
        int numberOne = cells.number(row, first);
        int numberOther = cells.number(row, second);
        LocalDate end = LocalDate.of(when, 12, 31);
        String treaty = Math.min(one.cow(), other.cow()) + "-" + Math.max(one.cow(), other.cow());
        Pledge pledge = new Pledge(
                Provenance.of(AtopReader.DATASET, numberOne + ">" + numberOther + ":" + when, row.line()),
                PartialDate.ofYear(when),
                cells.known(numberOne, numberOther, when),
                treaty,
                TITLE,
                one,
                other,
                promised,
                new DateSpan(LocalDate.of(when, 1, 1), end));
        years.add(when);
        withoutObligation += promised.isEmpty() ? 1 : 0;
        return pledge;
    }

    private Set<Obligation> promised(CsvRow row) {
        EnumSet<Obligation> promised = EnumSet.noneOf(Obligation.class);
        obligations.forEach((obligation, column) -> {
            switch (row.required(column)) {
                case "1" -> promised.add(obligation);
                case "0" -> {
                    // not promised
                }
                default -> throw row.fault(column, "must be 1 or 0.");
            }
        });
        return promised;
    }

    List<String> notes() {
        return withoutObligation == 0
                ? List.of()
                : List.of(withoutObligation + " rows tell of an alliance with none of the five obligations.");
    }
}
