package org.entente.source.un;

import java.io.IOException;
import java.util.List;
import org.entente.entry.EntrySink;
import org.entente.provenance.Dataset;
import org.entente.provenance.TrustClass;
import org.entente.source.ReadReport;
import org.entente.source.SourceFormatException;
import org.entente.source.SourceInput;
import org.entente.source.SourceReader;
import org.entente.source.csv.CsvFile;
import org.entente.source.csv.CsvHeader;

/** Reads the format {@code un-votes}. */
public final class UnVotesReader implements SourceReader {

    /** The votes, as published on Harvard Dataverse. */
    public static final Dataset DATASET = new Dataset(
            "un-votes",
            "United Nations General Assembly Voting Data",
            "",
            "Voeten, Erik; Strezhnev, Anton; Bailey, Michael (2009). United Nations General Assembly Voting Data."
                    + " Harvard Dataverse. doi:10.7910/DVN/LEJUQZ",
            """
            @data{voeten2009unvotes,
              author = {Voeten, Erik and Strezhnev, Anton and Bailey, Michael},
              title = {United Nations General Assembly Voting Data},
              publisher = {Harvard Dataverse},
              year = {2009},
              doi = {10.7910/DVN/LEJUQZ}
            }
            """,
            "CC0 1.0; the authors ask to be cited",
            "https://doi.org/10.7910/DVN/LEJUQZ",
            TrustClass.OFFICIAL,
            true);

    static final String BODY = "UNGA";

    @Override
    public String format() {
        return "un-votes";
    }

    @Override
    public List<Dataset> datasets() {
        return List.of(DATASET, LibraryRows.ASSEMBLY, LibraryRows.COUNCIL);
    }

    @Override
    public boolean recognizes(String fileName, byte[] head) {
        return CsvHeader.findIn(head).flatMap(UnFile::of).isPresent();
    }

    @Override
    public ReadReport read(SourceInput input, EntrySink sink) throws IOException {
        try (CsvFile csv = CsvFile.open(input)) {
            UnFile kind = UnFile.of(csv.header()).orElseThrow(() -> notOurs(input, csv.header()));
            return switch (kind) {
                case ROLL_CALLS -> new RollCallRows(csv.header()).readAll(csv, sink);
                case VOTES -> new VoteRows(csv.header()).readAll(csv, sink);
                case MATCHES -> new MatchRows(csv.header()).readAll(csv, sink);
                case ISSUES -> new IssueRows(csv.header()).readAll(csv, sink);
                case LIBRARY -> new LibraryRows(csv.header()).readAll(csv, sink);
            };
        }
    }

    private static SourceFormatException notOurs(SourceInput input, CsvHeader header) {
        return new SourceFormatException(
                input.name(),
                1,
                "",
                "has the columns (" + header.listed()
                        + "), but un-votes needs rcid with vote (votes), with unres or descr (roll calls), rcid1 and rcid2"
                        + " (matched roll calls), or ms_code and ms_vote (UN Digital Library). Maybe it is another format: try auto.");
    }
}
