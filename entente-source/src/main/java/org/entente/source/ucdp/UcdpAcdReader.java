package org.entente.source.ucdp;

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

/** Reads the format {@code ucdp-acd}: armed conflicts by year. */
public final class UcdpAcdReader implements SourceReader {

    /** The UCDP/PRIO Armed Conflict Dataset. */
    public static final Dataset DATASET = new Dataset(
            "ucdp-acd",
            "UCDP/PRIO Armed Conflict Dataset",
            "",
            "Gleditsch, Nils Petter; Wallensteen, Peter; Eriksson, Mikael; Sollenberg, Margareta; Strand, Håvard (2002)."
                    + " Armed Conflict 1946–2001: A New Dataset. Journal of Peace Research 39(5): 615–637.",
            """
            @article{gleditsch2002armed,
              author = {Gleditsch, Nils Petter and Wallensteen, Peter and Eriksson, Mikael and Sollenberg, Margareta and
                        Strand, H{\\aa}vard},
              title = {Armed Conflict 1946--2001: A New Dataset},
              journal = {Journal of Peace Research},
              volume = {39},
              number = {5},
              pages = {615--637},
              year = {2002}
            }
            """,
            "CC BY 4.0, as the project states; cite the article",
            "https://ucdp.uu.se/downloads/",
            TrustClass.MEASURED,
            true);

    @Override
    public String format() {
        return "ucdp-acd";
    }

    @Override
    public List<Dataset> datasets() {
        return List.of(DATASET);
    }

    @Override
    public boolean recognizes(String fileName, byte[] head) {
        return CsvHeader.findIn(head)
                .filter(header -> header.hasAll("conflict_id", "gwno_a", "intensity_level", "type_of_conflict"))
                .isPresent();
    }

    @Override
    public ReadReport read(SourceInput input, EntrySink sink) throws IOException {
        try (CsvFile csv = CsvFile.open(input)) {
            AcdRows rows = new AcdRows(csv.header());
            long count = csv.readRows(rows::read, sink);
            return new ReadReport(count, rows.listCoverage(), List.of(), rows.notes());
        }
    }
}
