package org.entente.source.icews;

import java.io.IOException;
import java.util.List;
import org.entente.entry.EntrySink;
import org.entente.provenance.Dataset;
import org.entente.provenance.TrustClass;
import org.entente.source.ReadReport;
import org.entente.source.SourceInput;
import org.entente.source.SourceReader;
import org.entente.source.csv.CsvFile;
import org.entente.source.csv.CsvHeader;

/**
 * Reads the format {@code icews-dyad-year}: how many events of each class one state aimed at another in a year.
 *
 * <p>The counts are made from ICEWS events, and are never added to them: they are a dataset of their own.
 */
public final class IcewsDyadYearReader implements SourceReader {

    /** The counts. */
    public static final Dataset DATASET = new Dataset(
            "icews-dyad-year",
            "ICEWS events by directed dyad and year",
            "",
            "Counts by class of action made from: Boschee, Elizabeth; Lautenschlager, Jennifer; O'Brien, Sean; Shellman,"
                    + " Steve; Starz, James; Ward, Michael (2015). ICEWS Coded Event Data. doi:10.7910/DVN/28075",
            """
            @misc{icewsdyadyear,
              title = {Counts by directed dyad and year, made from ICEWS Coded Event Data},
              note = {From doi:10.7910/DVN/28075}
            }
            """,
            "GPL-3, as the R package that publishes the counts states; cite ICEWS",
            "https://doi.org/10.7910/DVN/28075",
            TrustClass.CODED,
            true);

    @Override
    public String format() {
        return "icews-dyad-year";
    }

    @Override
    public List<Dataset> datasets() {
        return List.of(DATASET);
    }

    @Override
    public boolean recognizes(String fileName, byte[] head) {
        return CsvHeader.findIn(head)
                .filter(header -> header.hasAll("year", "verbal_cooperation", "material_conflict"))
                .isPresent();
    }

    @Override
    public ReadReport read(SourceInput input, EntrySink sink) throws IOException {
        try (CsvFile csv = CsvFile.open(input)) {
            DyadYearRows rows = new DyadYearRows(csv.header());
            long count = csv.readRowsOfMany(rows::read, sink);
            return new ReadReport(count, rows.listCoverage(), rows.listUniverses(), List.of());
        }
    }
}
