package org.entente.source.ofac;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.entente.entry.EntrySink;
import org.entente.entry.Family;
import org.entente.provenance.Coverage;
import org.entente.provenance.Dataset;
import org.entente.provenance.TrustClass;
import org.entente.series.DatasetCoverage;
import org.entente.source.ReadReport;
import org.entente.source.SourceFormatException;
import org.entente.source.SourceInput;
import org.entente.source.SourceReader;
import org.entente.source.csv.CsvFile;
import org.entente.source.csv.CsvHeader;

/** Reads the format {@code ofac-sdn}: one snapshot of the list. */
public final class OfacSdnReader implements SourceReader {

    /** The list. */
    public static final Dataset DATASET = new Dataset(
            "ofac-sdn",
            "Specially Designated Nationals and Blocked Persons List",
            "",
            "US Department of the Treasury, Office of Foreign Assets Control. Specially Designated Nationals and Blocked"
                    + " Persons List, snapshots of the days given.",
            """
            @misc{ofacsdn,
              author = {{US Department of the Treasury, Office of Foreign Assets Control}},
              title = {Specially Designated Nationals and Blocked Persons List}
            }
            """,
            "Work of the US Government; in the public domain in the United States",
            "https://sanctionslist.ofac.treas.gov/",
            TrustClass.OFFICIAL,
            true);

    @Override
    public String format() {
        return "ofac-sdn";
    }

    @Override
    public List<Dataset> datasets() {
        return List.of(DATASET);
    }

    @Override
    public boolean recognizes(String fileName, byte[] head) {
        return CsvHeader.findIn(head)
                .filter(first -> SdnRows.startsWithNames(first.names()) || SdnRows.looksLikeRow(first.names()))
                .isPresent();
    }

    /** The day of the snapshot: the list may stay as it is from one day to the next. */
    @Override
    public String edition(String name) {
        return SnapshotDay.find(name).map(LocalDate::toString).orElse("");
    }

    @Override
    public ReadReport read(SourceInput input, EntrySink sink) throws IOException {
        try (CsvFile csv = CsvFile.openHeaderless(input, SdnRows.NAMES)) {
            if (csv.hasOwnHeader()
                    ? !csv.header().hasAll("ent_num", "program")
                    : !SdnRows.looksLikeRow(csv.firstRow())) {
                throw notTheList(input);
            }
            LocalDate day = SnapshotDay.find(input.name()).orElseThrow(() -> undated(input));
            SdnRows rows = new SdnRows(csv.header(), day);
            long count = csv.readRows(rows::read, sink);
            List<String> notes = csv.hasOwnHeader()
                    ? List.of("Line 1 is a header, though the list has none; it was skipped and is no row.")
                    : List.of();
            return new ReadReport(count, List.of(coverage(day)), List.of(), notes);
        }
    }

    private static DatasetCoverage coverage(LocalDate day) {
        return new DatasetCoverage(
                DATASET.id(), Family.LISTINGS, new Coverage("names on the list on this day", day, day, true));
    }

    private static SourceFormatException undated(SourceInput input) {
        return new SourceFormatException(
                input.name(),
                0,
                "",
                "does not say of which day it is: the list has no date within. Name the file (or its zip) after the day it"
                        + " was taken, as in sdn_2021-06-03.csv.");
    }

    private static SourceFormatException notTheList(SourceInput input) {
        return new SourceFormatException(
                input.name(),
                1,
                "",
                "is no row of the OFAC list, which begins with a number and has 12 comma-separated columns. Maybe it is"
                        + " ADD.CSV, ALT.CSV or another format: try auto.");
    }
}
