package org.entente.source.acled;

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

/** Reads the format {@code acled}: events of political violence and protest, coded by people. */
public final class AcledReader implements SourceReader {

    /** The events. */
    public static final Dataset DATASET = new Dataset(
            "acled",
            "Armed Conflict Location and Event Data",
            "",
            "Raleigh, Clionadh; Linke, Andrew; Hegre, Håvard; Karlsen, Joakim (2010). Introducing ACLED: An Armed Conflict"
                    + " Location and Event Dataset. Journal of Peace Research 47(5): 651–660.",
            """
            @article{raleigh2010acled,
              author = {Raleigh, Clionadh and Linke, Andrew and Hegre, H{\\aa}vard and Karlsen, Joakim},
              title = {Introducing {ACLED}: An Armed Conflict Location and Event Dataset},
              journal = {Journal of Peace Research},
              volume = {47},
              number = {5},
              pages = {651--660},
              year = {2010}
            }
            """,
            "For registered users; the rows may not be passed on",
            "https://acleddata.com/",
            TrustClass.REPORTED,
            false);

    @Override
    public String format() {
        return "acled";
    }

    @Override
    public List<Dataset> datasets() {
        return List.of(DATASET);
    }

    @Override
    public boolean recognizes(String fileName, byte[] head) {
        return CsvHeader.findIn(head)
                .filter(header -> header.hasAll("event_date", "sub_event_type", "actor1", "inter1"))
                .isPresent();
    }

    @Override
    public ReadReport read(SourceInput input, EntrySink sink) throws IOException {
        try (CsvFile csv = CsvFile.open(input)) {
            AcledRows rows = new AcledRows(csv.header());
            long count = csv.readRows(rows::read, sink);
            return new ReadReport(count, rows.listCoverage(), List.of(), rows.notes());
        }
    }
}
