package org.entente.source.un;

import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.entry.EntrySink;
import org.entente.entry.Family;
import org.entente.entry.RollCall;
import org.entente.provenance.Coverage;
import org.entente.provenance.Provenance;
import org.entente.series.DatasetCoverage;
import org.entente.source.ReadReport;
import org.entente.source.SourceFormatException;
import org.entente.source.csv.CsvColumn;
import org.entente.source.csv.CsvFile;
import org.entente.source.csv.CsvHeader;
import org.entente.source.csv.CsvRow;
import org.entente.time.PartialDate;
import org.entente.time.Precision;
import org.jspecify.annotations.Nullable;

/** Reads the file of roll calls. */
final class RollCallRows {

    /** Columns of the six issues that the codebook tags: Middle East, nuclear, disarmament, rights, colonies, economy. */
    private static final List<String> ISSUES = List.of("me", "nu", "di", "hr", "co", "ec");

    private final CsvColumn rcid;
    private final CsvColumn session;
    private final CsvColumn date;
    private final CsvColumn unres;
    private final CsvColumn title;
    private final CsvColumn descr;
    private final CsvColumn amend;
    private final CsvColumn para;
    private final CsvColumn important;
    private final Map<String, CsvColumn> issues = new LinkedHashMap<>();
    private @Nullable LocalDate first;
    private @Nullable LocalDate last;

    RollCallRows(CsvHeader header) throws SourceFormatException {
        rcid = header.required("rcid");
        session = header.required("session");
        date = header.required("date");
        unres = header.optional("unres");
        title = header.optional("short");
        descr = header.optional("descr");
        amend = header.optional("amend");
        para = header.optional("para");
        important = header.optional("importantvote");
        for (String issue : ISSUES) {
            if (header.hasAny(issue)) {
                issues.put(issue, header.required(issue));
            }
        }
    }

    ReadReport readAll(CsvFile csv, EntrySink sink) throws IOException {
        long rows = csv.readRows(this::read, sink);
        return new ReadReport(rows, coverage(), List.of(), List.of());
    }

    /** A state without a vote was absent or no member, so an absent row is not a zero. */
    private List<DatasetCoverage> coverage() {
        if (first == null || last == null) {
            return List.of();
        }
        Coverage covered = new Coverage("roll-call votes of the UN General Assembly", first, last, false);
        return List.of(new DatasetCoverage(UnVotesReader.DATASET.id(), Family.ROLL_CALLS, covered));
    }

    private RollCall read(CsvRow row) {
        int number = UnCells.number(row, rcid);
        PartialDate day = day(row);
        RollCall rollCall = new RollCall(
                Provenance.of(UnVotesReader.DATASET, String.valueOf(number), row.line()),
                day,
                day.last(),
                UnVotesReader.BODY,
                number,
                UnCells.number(row, session),
                UnCells.textOrNull(row, unres),
                UnCells.textOrNull(row, title),
                UnCells.textOrNull(row, descr),
                UnCells.flag(row, amend),
                UnCells.flag(row, para),
                UnCells.flag(row, important),
                issues(row));
        stretch(day.first());
        return rollCall;
    }

    private PartialDate day(CsvRow row) {
        PartialDate day = row.date(date);
        if (day.precision() != Precision.DAY) {
            throw row.fault(date, "must be a whole date such as 2019-04-25.");
        }
        return day;
    }

    private Set<String> issues(CsvRow row) {
        Set<String> tagged = new LinkedHashSet<>();
        issues.forEach((issue, column) -> {
            if (UnCells.flag(row, column)) {
                tagged.add(issue);
            }
        });
        return tagged;
    }

    private void stretch(LocalDate day) {
        if (first == null || day.isBefore(first)) {
            first = day;
        }
        if (last == null || day.isAfter(last)) {
            last = day;
        }
    }
}
