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

/** Reads the format {@code ucdp-ged}: single events of organized violence. */
public final class UcdpGedReader implements SourceReader {

    /** The Georeferenced Event Dataset. */
    public static final Dataset DATASET = new Dataset(
            "ucdp-ged",
            "UCDP Georeferenced Event Dataset",
            "",
            "Sundberg, Ralph; Melander, Erik (2013). Introducing the UCDP Georeferenced Event Dataset. Journal of Peace"
                    + " Research 50(4): 523–532.",
            """
            @article{sundberg2013ged,
              author = {Sundberg, Ralph and Melander, Erik},
              title = {Introducing the {UCDP} Georeferenced Event Dataset},
              journal = {Journal of Peace Research},
              volume = {50},
              number = {4},
              pages = {523--532},
              year = {2013}
            }
            """,
            "CC BY 4.0, as the project states; cite the article",
            "https://ucdp.uu.se/downloads/",
            TrustClass.MEASURED,
            true);

    @Override
    public String format() {
        return "ucdp-ged";
    }

    @Override
    public List<Dataset> datasets() {
        return List.of(DATASET);
    }

    @Override
    public boolean recognizes(String fileName, byte[] head) {
        return CsvHeader.findIn(head)
                .filter(header -> header.hasAll("type_of_violence", "side_a", "side_b", "date_start", "best"))
                .isPresent();
    }

    @Override
    public ReadReport read(SourceInput input, EntrySink sink) throws IOException {
        try (CsvFile csv = CsvFile.open(input)) {
            GedRows rows = new GedRows(csv.header());
            long count = csv.readRows(rows::read, sink);
            return new ReadReport(count, rows.listCoverage(), List.of(), List.of());
        }
    }
}
