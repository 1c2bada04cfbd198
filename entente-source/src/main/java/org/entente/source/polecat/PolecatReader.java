package org.entente.source.polecat;

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

/** Reads the format {@code polecat}: coded events. */
public final class PolecatReader implements SourceReader {

    /** The events, as published on Harvard Dataverse. */
    public static final Dataset DATASET = new Dataset(
            "polecat",
            "POLECAT Weekly Data",
            "",
            "Halterman, Andrew; Bagozzi, Benjamin E.; Beger, Andreas; Schrodt, Philip A.; Scarborough, Grace I. (2023)."
                    + " PLOVER and POLECAT: A New Political Event Ontology and Dataset. doi:10.7910/DVN/AJGVIT",
            """
            @data{halterman2023polecat,
              author = {Halterman, Andrew and Bagozzi, Benjamin E. and Beger, Andreas and Schrodt, Philip A. and
                        Scarborough, Grace I.},
              title = {POLECAT Weekly Data},
              publisher = {Harvard Dataverse},
              year = {2023},
              doi = {10.7910/DVN/AJGVIT}
            }
            """,
            "As the Dataverse page states; cite the dataset",
            "https://doi.org/10.7910/DVN/AJGVIT",
            TrustClass.CODED,
            false);

    @Override
    public String format() {
        return "polecat";
    }

    @Override
    public List<Dataset> datasets() {
        return List.of(DATASET);
    }

    @Override
    public boolean recognizes(String fileName, byte[] head) {
        return CsvHeader.findIn(head)
                .filter(header -> header.hasAll("event type", "event mode", "actor country", "recipient country"))
                .isPresent();
    }

    @Override
    public ReadReport read(SourceInput input, EntrySink sink) throws IOException {
        try (CsvFile csv = CsvFile.openUnquoted(input)) {
            PolecatRows rows = new PolecatRows(csv.header());
            long count = csv.readRows(rows::read, sink);
            return new ReadReport(count, rows.listCoverage(), List.of(), rows.notes());
        }
    }
}
