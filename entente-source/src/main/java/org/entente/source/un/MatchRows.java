package org.entente.source.un;

import java.io.IOException;
import java.util.List;
import org.entente.entry.EntrySink;
import org.entente.entry.RollCallMatch;
import org.entente.provenance.Provenance;
import org.entente.source.ReadReport;
import org.entente.source.SourceFormatException;
import org.entente.source.csv.CsvColumn;
import org.entente.source.csv.CsvFile;
import org.entente.source.csv.CsvHeader;
import org.entente.source.csv.CsvRow;

/** Reads the file that says which roll calls of different sessions are on the same resolution. */
final class MatchRows {

    private final CsvColumn first;
    private final CsvColumn second;

    MatchRows(CsvHeader header) throws SourceFormatException {
        first = header.required("rcid1");
        second = header.required("rcid2");
    }

    ReadReport readAll(CsvFile csv, EntrySink sink) throws IOException {
        long rows = csv.readRows(this::read, sink);
        return new ReadReport(rows, List.of(), List.of(), List.of());
    }

    private RollCallMatch read(CsvRow row) {
        int earlier = UnCells.number(row, first);
        int later = UnCells.number(row, second);
        Provenance provenance = Provenance.of(UnVotesReader.DATASET, earlier + "-" + later, row.line());
        return new RollCallMatch(provenance, earlier, later);
    }
}
