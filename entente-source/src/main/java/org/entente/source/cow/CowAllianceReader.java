package org.entente.source.cow;

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

/** Reads the format {@code cow-alliance}: members of formal alliances. */
public final class CowAllianceReader implements SourceReader {

    /** First day that the dataset covers; what was in force then began earlier. */
    public static final LocalDate FIRST_DAY = LocalDate.of(1816, 1, 1);

    /** Last day that the dataset covers. */
    public static final LocalDate LAST_DAY = LocalDate.of(2012, 12, 31);

    /** Formal Alliances. */
    public static final Dataset DATASET = new Dataset(
            "cow-alliance",
            "Correlates of War Formal Alliances",
            "4.1",
            "Gibler, Douglas M. (2009). International military alliances, 1648–2008. CQ Press. Data version 4.1,"
                    + " Correlates of War project.",
            """
            @book{gibler2009alliances,
              author = {Gibler, Douglas M.},
              title = {International Military Alliances, 1648--2008},
              publisher = {CQ Press},
              year = {2009},
              note = {Correlates of War Formal Alliances, version 4.1}
            }
            """,
            "The data belong to the Correlates of War project; cite the book and the version",
            "https://correlatesofwar.org/data-sets/formal-alliances/",
            TrustClass.MEASURED,
            false);

    @Override
    public String format() {
        return "cow-alliance";
    }

    @Override
    public List<Dataset> datasets() {
        return List.of(DATASET);
    }

    /** True for the other layouts of the dataset too, so that {@link #read} can say which file is needed. */
    @Override
    public boolean recognizes(String fileName, byte[] head) {
        return CsvHeader.findIn(head)
                .filter(header -> header.hasAll("version4id", "ss_type"))
                .isPresent();
    }

    @Override
    public ReadReport read(SourceInput input, EntrySink sink) throws IOException {
        try (CsvFile csv = CsvFile.open(input)) {
            requireByMember(input, csv.header());
            AllianceRows rows = new AllianceRows(csv.header());
            long count = csv.readRows(rows::read, sink);
            return new ReadReport(count, List.of(coverage()), List.of(), rows.notes());
        }
    }

    private static void requireByMember(SourceInput input, CsvHeader header) throws SourceFormatException {
        if (header.hasAll("ccode1", "ccode2")) {
            throw new SourceFormatException(
                    input.name(),
                    1,
                    "",
                    "has a row for each pair (ccode1, ccode2), but"
                            + " cow-alliance needs one for each member. Ingest alliance_v4.1_by_member.csv of the same download.");
        }
    }

    private static DatasetCoverage coverage() {
        Coverage covered = new Coverage("formal alliances of members of the state system", FIRST_DAY, LAST_DAY, true);
        return new DatasetCoverage(DATASET.id(), Family.PLEDGES, covered);
    }
}
