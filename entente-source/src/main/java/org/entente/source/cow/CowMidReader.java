package org.entente.source.cow;

import java.io.IOException;
import java.util.List;
import org.entente.entry.EntrySink;
import org.entente.entry.Family;
import org.entente.provenance.Dataset;
import org.entente.source.ReadReport;
import org.entente.source.SourceInput;
import org.entente.source.SourceReader;
import org.entente.source.csv.CsvFile;
import org.entente.source.csv.CsvHeader;

/**
 * Reads the format {@code cow-mid}: militarized interstate disputes by directed pair and year. A row gives one
 * {@link org.entente.entry.Conflict}: what its first state did in that dispute and year against the second.
 */
public final class CowMidReader implements SourceReader {

    @Override
    public String format() {
        return "cow-mid";
    }

    @Override
    public List<Dataset> datasets() {
        return List.of(CowDatasets.MID);
    }

    @Override
    public boolean recognizes(String fileName, byte[] head) {
        return CsvHeader.findIn(head)
                .filter(header -> header.hasAny(MidRows.DISPUTE) && header.hasAny(MidRows.LEVEL))
                .filter(header -> header.hasAny(MidRows.FIRST) && header.hasAny(MidRows.SECOND))
                .isPresent();
    }

    @Override
    public ReadReport read(SourceInput input, EntrySink sink) throws IOException {
        try (CsvFile csv = CsvFile.open(input)) {
            MidRows rows = new MidRows(csv.header());
            long count = csv.readRows(rows::read, sink);
            return new ReadReport(
                    count,
                    rows.years()
                            .coverage(
                                    CowDatasets.MID,
                                    Family.CONFLICTS,
                                    "militarized disputes between members of the state system",
                                    true),
                    List.of(),
                    List.of());
        }
    }
}
