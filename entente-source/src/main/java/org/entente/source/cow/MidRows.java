package org.entente.source.cow;

import java.time.LocalDate;
import org.entente.actor.Actor;
import org.entente.actor.StateId;
import org.entente.entry.Conflict;
import org.entente.provenance.Provenance;
import org.entente.source.SourceFormatException;
import org.entente.source.csv.CsvColumn;
import org.entente.source.csv.CsvHeader;
import org.entente.source.csv.CsvRow;
import org.entente.time.DateSpan;
import org.entente.time.PartialDate;
import org.jspecify.annotations.Nullable;

/** Makes the conflict of a row of disputes. */
final class MidRows {

    static final String[] DISPUTE = {"dispnum", "disno", "dispnum3"};
    static final String[] FIRST = {"ccode1", "statea"};
    static final String[] SECOND = {"ccode2", "stateb"};
    static final String[] LEVEL = {"hostlev1", "hihosta"};

    /** Least and most deaths of fatality levels 0 to 6 (codebook of the dispute data); the last has no upper bound. */
    private static final double[] LEAST = {0, 1, 26, 101, 251, 501, 1000};

    private static final double[] MOST = {0, 25, 100, 250, 500, 999, Double.NaN};

    private final CowCells cells = new CowCells();
    private final YearSpan years = new YearSpan();
    private final CsvColumn dispute;
    private final CsvColumn first;
    private final CsvColumn second;
    private final CsvColumn year;
    private final CsvColumn onSideA;
    private final CsvColumn level;
    private final CsvColumn[] fatality;
    private final CsvColumn[] deaths;

    MidRows(CsvHeader header) throws SourceFormatException {
        dispute = header.required(DISPUTE);
        first = header.required(FIRST);
        second = header.required(SECOND);
        year = header.required("year");
        onSideA = header.required("sidea1", "sideaa");
        level = header.required(LEVEL);
        fatality = new CsvColumn[] {header.required("fatality1", "fatleva"), header.required("fatality2", "fatlevb")};
        deaths = new CsvColumn[] {header.optional("fatalpre1"), header.optional("fatalpre2")};
    }

    YearSpan years() {
        return years;
    }

    Conflict read(CsvRow row) {
        StateId one = cells.state(row, first);
        StateId other = cells.other(row, second, one);
        int when = cells.year(row, year);
        int number = row.integer(dispute);
        int numberOne = cells.number(row, first);
        int numberOther = cells.number(row, second);
        LocalDate end = LocalDate.of(when, 12, 31);
        Conflict conflict = new Conflict(
                Provenance.of(CowDatasets.MID, number + ":" + numberOne + ">" + numberOther + ":" + when, row.line()),
                PartialDate.ofYear(when),
                cells.known(numberOne, numberOther, when),
                String.valueOf(number),
                began(row) ? "dispute" : "dispute (on the side acted against first)",
                Actor.of(one),
                Actor.of(other),
                hostility(row),
                bound(row, 0, LEAST) + bound(row, 1, LEAST),
                bound(row, 0, MOST) + bound(row, 1, MOST),
                new DateSpan(LocalDate.of(when, 1, 1), end));
        years.add(when);
        return conflict;
    }

    private boolean began(CsvRow row) {
        return switch (row.text(onSideA)) {
            case "1" -> true;
            case "0" -> false;
            default -> throw row.fault(onSideA, "must be 1 for the side of the first action or 0 for the other.");
        };
    }

    private @Nullable String hostility(CsvRow row) {
        String text = row.text(level);
        return switch (text) {
            case "1" -> "1 no militarized action";
            case "2" -> "2 threat to use force";
            case "3" -> "3 display of force";
            case "4" -> "4 use of force";
            case "5" -> "5 war";
            default -> {
                if (CowCells.isUnknown(text)) {
                    yield null;
                }
                throw row.fault(level, "must be a hostility level within 1-5.");
            }
        };
    }

    /** Deaths of one side: counted where the data count them, else the bounds of the level. */
    private double bound(CsvRow row, int side, double[] bounds) {
        double counted = CowCells.amount(row, deaths[side]);
        if (!Double.isNaN(counted)) {
            return counted;
        }
        if (CowCells.isUnknown(row.text(fatality[side]))) {
            return Double.NaN;
        }
        int code = row.integer(fatality[side]);
        if (code < 0 || code >= bounds.length) {
            throw row.fault(fatality[side], "must be a fatality level within 0-6, or -9 when unknown.");
        }
        return bounds[code];
    }
}
