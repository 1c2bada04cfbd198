package org.entente.source.un;

import java.io.IOException;
import java.util.List;
import org.entente.entry.EntrySink;
import org.entente.entry.RollCallIssue;
import org.entente.provenance.Provenance;
import org.entente.source.ReadReport;
import org.entente.source.SourceFormatException;
import org.entente.source.csv.CsvColumn;
import org.entente.source.csv.CsvFile;
import org.entente.source.csv.CsvHeader;
import org.entente.source.csv.CsvRow;

/** Reads the file that says which roll calls are on which issue, one row a roll call and issue. */
final class IssueRows {

    private final CsvColumn rcid;
    private final CsvColumn shortName;

    IssueRows(CsvHeader header) throws SourceFormatException {
        rcid = header.required("rcid");
        shortName = header.required("short_name");
    }

    ReadReport readAll(CsvFile csv, EntrySink sink) throws IOException {
        long rows = csv.readRows(this::read, sink);
        return new ReadReport(rows, List.of(), List.of(), List.of());
    }

    private RollCallIssue read(CsvRow row) {
        int number = row.integer(rcid);
        String issue = row.required(shortName);
        return new RollCallIssue(Provenance.of(UnVotesReader.DATASET, number + "-" + issue, row.line()), number, issue);
    }
}
