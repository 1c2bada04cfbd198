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

/** Reads the format {@code icews}: coded events. */
public final class IcewsReader implements SourceReader {

    /** The events, as published on Harvard Dataverse. */
    public static final Dataset DATASET = new Dataset(
            "icews",
            "ICEWS Coded Event Data",
            "",
            "Boschee, Elizabeth; Lautenschlager, Jennifer; O'Brien, Sean; Shellman, Steve; Starz, James; Ward, Michael"
                    + " (2015). ICEWS Coded Event Data. Harvard Dataverse. doi:10.7910/DVN/28075",
            """
            @data{boschee2015icews,
              author = {Boschee, Elizabeth and Lautenschlager, Jennifer and O'Brien, Sean and Shellman, Steve and
                        Starz, James and Ward, Michael},
              title = {ICEWS Coded Event Data},
              publisher = {Harvard Dataverse},
              year = {2015},
              doi = {10.7910/DVN/28075}
            }
            """,
            "As the Dataverse page states; cite the dataset",
            "https://doi.org/10.7910/DVN/28075",
            TrustClass.CODED,
            false);

    @Override
    public String format() {
        return "icews";
    }

    @Override
    public List<Dataset> datasets() {
        return List.of(DATASET);
    }

    @Override
    public boolean recognizes(String fileName, byte[] head) {
        return CsvHeader.findIn(head)
                .filter(header -> header.hasAll("event id", "event date", "source sectors", "cameo code"))
                .isPresent();
    }

    @Override
    public ReadReport read(SourceInput input, EntrySink sink) throws IOException {
        try (CsvFile csv = CsvFile.openUnquoted(input)) {
            IcewsRows rows = new IcewsRows(csv.header());
            long count = csv.readRows(rows::read, sink);
            return new ReadReport(count, rows.listCoverage(), List.of(), rows.notes());
        }
    }
}
