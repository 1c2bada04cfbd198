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
 * Reads the format {@code cow-contiguity}: direct contiguity of two states by land or across water. A row is a spell, or one
 * year, and gives one {@link org.entente.entry.Observation} of the series {@code contiguity} for each year that it reaches.
 */
public final class CowContiguityReader implements SourceReader {

    @Override
    public String format() {
        return "cow-contiguity";
    }

    @Override
    public List<Dataset> datasets() {
        return List.of(CowDatasets.CONTIGUITY);
    }

    @Override
    public boolean recognizes(String fileName, byte[] head) {
        return CsvHeader.findIn(head)
                .filter(header -> header.hasAll("conttype"))
                .filter(header -> header.hasAny("ccode1", "state1no"))
                .isPresent();
    }

    @Override
    public ReadReport read(SourceInput input, EntrySink sink) throws IOException {
        try (CsvFile csv = CsvFile.open(input)) {
            ContiguityRows rows = new ContiguityRows(csv.header());
            long count = csv.readRowsOfMany(rows::read, sink);
            return new ReadReport(
                    count,
                    rows.years()
                            .coverage(
                                    CowDatasets.CONTIGUITY,
                                    Family.SERIES,
                                    "direct contiguity of members of the state system",
                                    true),
                    List.of(),
                    List.of());
        }
    }
}
