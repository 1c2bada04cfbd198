package org.entente.source.cow;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.entente.actor.StateId;
import org.entente.entry.EntrySink;
import org.entente.entry.Family;
import org.entente.entry.GroupMembership;
import org.entente.provenance.Coverage;
import org.entente.provenance.Dataset;
import org.entente.provenance.Provenance;
import org.entente.series.DatasetCoverage;
import org.entente.source.ReadReport;
import org.entente.source.SourceFormatException;
import org.entente.source.SourceInput;
import org.entente.source.SourceReader;
import org.entente.source.csv.CsvColumn;
import org.entente.source.csv.CsvFile;
import org.entente.source.csv.CsvHeader;
import org.entente.source.csv.CsvRow;
import org.entente.time.DateSpan;
import org.entente.time.PartialDate;

/**
 * Reads the format {@code cow-states}: who was a member of the state system, and who a major power, when. The list of
 * members names the states ({@code statenme}), the list of major powers does not: by that they are told apart. A row is one
 * spell, and gives a {@link GroupMembership}. A spell that lasts to the end of the data is left open.
 */
public final class CowStatesReader implements SourceReader {

    /** Last day that version 2016 covers. */
    public static final LocalDate LAST_DAY = LocalDate.of(2016, 12, 31);

    private static final LocalDate FIRST_DAY = LocalDate.of(CowCells.FIRST_YEAR, 1, 1);

    @Override
    public String format() {
        return "cow-states";
    }

    @Override
    public List<Dataset> datasets() {
        return List.of(CowDatasets.STATES);
    }

    @Override
    public boolean recognizes(String fileName, byte[] head) {
        return CsvHeader.findIn(head)
                .filter(header -> header.hasAll("ccode", "styear", "stmonth", "stday", "endyear", "endmonth", "endday"))
                .isPresent();
    }

    @Override
    public ReadReport read(SourceInput input, EntrySink sink) throws IOException {
        try (CsvFile csv = CsvFile.open(input)) {
            boolean majors = !csv.header().hasAll("statenme");
            Rows rows = new Rows(csv.header(), majors);
            long count = csv.readRows(rows::read, sink);
            String universe = majors ? "major powers" : "members of the state system";
            Coverage covered = new Coverage(universe, FIRST_DAY, LAST_DAY, true);
            return new ReadReport(
                    count,
                    List.of(new DatasetCoverage(CowDatasets.STATES.id(), Family.GROUPS, covered)),
                    List.of(),
                    List.of());
        }
    }

    private static final class Rows {
        private final CowCells cells = new CowCells();
        private final String group;
        private final String name;
        private final CsvColumn state;
        private final CsvColumn[] start;
        private final CsvColumn[] end;

        Rows(CsvHeader header, boolean majors) throws SourceFormatException {
            group = majors ? "COW-MAJOR" : "COW";
            name = majors ? "Major powers (Correlates of War)" : "State system (Correlates of War)";
            state = header.required("ccode");
            start = day(header, "st");
            end = day(header, "end");
        }

        private static CsvColumn[] day(CsvHeader header, String prefix) throws SourceFormatException {
            return new CsvColumn[] {
                header.required(prefix + "year"), header.required(prefix + "month"), header.required(prefix + "day")
            };
        }

        GroupMembership read(CsvRow row) {
            StateId member = cells.state(row, state);
            LocalDate from = date(row, start);
            LocalDate to = date(row, end);
            if (to.isBefore(from)) {
                throw row.fault(end[0], "must not put the end (" + to + ") before the start (" + from + ").");
            }
            return new GroupMembership(
                    Provenance.of(CowDatasets.STATES, group + ":" + member.cow() + ":" + from, row.line()),
                    PartialDate.ofDay(from),
                    from,
                    group,
                    name,
                    member,
                    new DateSpan(from, to.isBefore(LAST_DAY) ? to : null));
        }

        private static LocalDate date(CsvRow row, CsvColumn[] columns) {
            int wanted = row.integer(columns[2]);
            try {
                return LocalDate.of(row.integer(columns[0]), row.integer(columns[1]), wanted);
            } catch (DateTimeException e) {
                throw row.fault(
                        columns[2],
                        "is no day of month " + row.text(columns[1]) + " of " + row.text(columns[0])
                                + " in the calendar.");
            }
        }
    }
}
