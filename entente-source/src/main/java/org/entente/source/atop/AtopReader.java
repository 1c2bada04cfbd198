package org.entente.source.atop;

import java.io.IOException;
import java.util.List;
import org.entente.entry.EntrySink;
import org.entente.entry.Family;
import org.entente.provenance.Dataset;
import org.entente.provenance.TrustClass;
import org.entente.source.ReadReport;
import org.entente.source.SourceInput;
import org.entente.source.SourceReader;
import org.entente.source.csv.CsvFile;
import org.entente.source.csv.CsvHeader;

/** Reads the format {@code atop}: what states promise each other, by directed pair and year. */
public final class AtopReader implements SourceReader {

    /** The directed dyad-years. */
    public static final Dataset DATASET = new Dataset(
            "atop",
            "Alliance Treaty Obligations and Provisions, directed dyad-years",
            "5",
            "Leeds, Brett Ashley, Jeffrey M. Ritter, Sara McLaughlin Mitchell and Andrew G. Long (2002). Alliance treaty"
                    + " obligations and provisions, 1815-1944. International Interactions 28, 237-260. Data version 5.",
            """
            @article{leedsetal2002atop,
              author = {Leeds, Brett Ashley and Ritter, Jeffrey M. and Mitchell, Sara McLaughlin and Long, Andrew G.},
              title = {Alliance Treaty Obligations and Provisions, 1815--1944},
              journal = {International Interactions},
              volume = {28},
              pages = {237--260},
              year = {2002},
              note = {Data version 5}
            }
            """,
            "The data belong to the ATOP project; cite the article and the version",
            "http://www.atopdata.org",
            TrustClass.MEASURED,
            true);

    @Override
    public String format() {
        return "atop";
    }

    @Override
    public List<Dataset> datasets() {
        return List.of(DATASET);
    }

    @Override
    public boolean recognizes(String fileName, byte[] head) {
        return CsvHeader.findIn(head)
                .filter(header -> header.hasAny(AtopRows.FIRST) && header.hasAny(AtopRows.SECOND))
                .filter(header -> header.hasAny("atop_defense")
                        || header.hasAll("defense", "offense", "neutral", "nonagg", "consul"))
                .isPresent();
    }

    @Override
    public ReadReport read(SourceInput input, EntrySink sink) throws IOException {
        try (CsvFile csv = CsvFile.open(input)) {
            AtopRows rows = new AtopRows(csv.header());
            long count = csv.readRows(rows::read, sink);
            return new ReadReport(
                    count,
                    rows.years()
                            .coverage(
                                    DATASET,
                                    Family.PLEDGES,
                                    "alliance obligations of members of the state system, by year",
                                    true),
                    List.of(),
                    rows.notes());
        }
    }
}
