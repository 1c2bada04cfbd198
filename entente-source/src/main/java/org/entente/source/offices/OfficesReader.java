package org.entente.source.offices;

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

/** Reads the format {@code offices}. */
public final class OfficesReader implements SourceReader {

    /** Rulers, Elections and Irregular Governance. */
    public static final Dataset REIGN = new Dataset(
            "reign",
            "Rulers, Elections, and Irregular Governance (REIGN), leader list",
            "2021-3",
            "Bell, Curtis (2016). The Rulers, Elections, and Irregular Governance Dataset (REIGN). One Earth Future.",
            """
            @misc{bell2016reign,
              author = {Bell, Curtis},
              title = {The Rulers, Elections, and Irregular Governance Dataset (REIGN)},
              year = {2016},
              publisher = {One Earth Future}
            }
            """,
            "MIT licence, as its repository states; cite the dataset",
            "https://oefdatascience.github.io/REIGN.github.io/",
            TrustClass.MEASURED,
            true);

    /** Archigos. */
    public static final Dataset ARCHIGOS = new Dataset(
            "archigos",
            "Archigos, a data set on leaders",
            "4.1",
            "Goemans, Henk E.; Gleditsch, Kristian Skrede; Chiozza, Giacomo (2009). Introducing Archigos: A Dataset of"
                    + " Political Leaders. Journal of Peace Research 46(2): 269–283.",
            """
            @article{goemans2009archigos,
              author = {Goemans, Henk E. and Gleditsch, Kristian Skrede and Chiozza, Giacomo},
              title = {Introducing {Archigos}: A Dataset of Political Leaders},
              journal = {Journal of Peace Research},
              volume = {46},
              number = {2},
              pages = {269--283},
              year = {2009}
            }
            """,
            "CC BY, as stated at the origin; cite the article",
            "https://www.rochester.edu/college/faculty/hgoemans/data.htm",
            TrustClass.MEASURED,
            true);

    @Override
    public String format() {
        return "offices";
    }

    @Override
    public List<Dataset> datasets() {
        return List.of(ARCHIGOS, REIGN);
    }

    @Override
    public boolean recognizes(String fileName, byte[] head) {
        return CsvHeader.findIn(head)
                .filter(header -> isReign(header) || isArchigos(header))
                .isPresent();
    }

    private static boolean isReign(CsvHeader header) {
        return header.hasAll("ccode", "leader", "sdate", "smonth", "syear");
    }

    private static boolean isArchigos(CsvHeader header) {
        return header.hasAll("obsid", "leader", "startdate", "enddate");
    }

    @Override
    public ReadReport read(SourceInput input, EntrySink sink) throws IOException {
        try (CsvFile csv = CsvFile.open(input)) {
            CsvHeader header = csv.header();
            if (isReign(header)) {
                ReignRows rows = new ReignRows(header);
                long count = csv.readRows(rows::read, sink);
                return new ReadReport(count, rows.listCoverage(), List.of(), rows.notes());
            }
            if (isArchigos(header)) {
                ArchigosRows rows = new ArchigosRows(header);
                long count = csv.readRows(rows::read, sink);
                return new ReadReport(count, rows.listCoverage(), List.of(), rows.notes());
            }
            throw new SourceFormatException(
                    input.name(),
                    1,
                    "",
                    "has the columns (" + header.listed()
                            + "), but offices needs obsid, leader, startdate and enddate (Archigos) or ccode, leader, sdate,"
                            + " smonth and syear (REIGN). Your own list of offices is read as own.");
        }
    }
}
