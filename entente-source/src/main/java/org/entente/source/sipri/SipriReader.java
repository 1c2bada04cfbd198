package org.entente.source.sipri;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.entry.EntrySink;
import org.entente.provenance.Dataset;
import org.entente.provenance.TrustClass;
import org.entente.source.ReadReport;
import org.entente.source.SourceFormatException;
import org.entente.source.SourceInput;
import org.entente.source.SourceReader;
import org.entente.source.csv.CsvFile;
import org.entente.source.csv.CsvHeader;

/** Reads the format {@code sipri-tiv}; its three layouts are told apart by their header lines. */
public final class SipriReader implements SourceReader {

    private static final String CITATION =
            "Stockholm International Peace Research Institute (SIPRI), SIPRI Arms Transfers Database.";
    private static final String BIBTEX =
            "@misc{sipri-at, author = {{Stockholm International Peace Research Institute}}, title = {{SIPRI} Arms Transfers"
                    + " Database}, howpublished = {https://www.sipri.org/databases/armstransfers}}";
    private static final String TERMS =
            "SIPRI's terms: free for non-commercial use with attribution to SIPRI; the tidied"
                    + " table of 360info is CC BY 4.0, attribute SIPRI";
    private static final String URL = "https://www.sipri.org/databases/armstransfers";

    /** Trend-indicator values by supplier, recipient and year. */
    public static final Dataset VALUES = new Dataset(
            "sipri-tiv", "SIPRI trend-indicator values", "", CITATION, BIBTEX, TERMS, URL, TrustClass.MEASURED, true);

    /** Deliveries of the trade register. */
    public static final Dataset REGISTER = new Dataset(
            "sipri-register", "SIPRI trade register", "", CITATION, BIBTEX, TERMS, URL, TrustClass.REPORTED, true);

    @Override
    public String format() {
        return "sipri-tiv";
    }

    @Override
    public List<Dataset> datasets() {
        return List.of(VALUES, REGISTER);
    }

    @Override
    public boolean recognizes(String fileName, byte[] head) {
        if (CsvHeader.findIn(head).filter(SipriReader::isTable).isPresent()) {
            return true;
        }
        String text = new String(head, StandardCharsets.ISO_8859_1);
        return text.lines()
                .limit(ValueExport.MAX_REMARKS)
                .anyMatch(l -> ValueExport.isTitle(l) || Register.isHeader(l));
    }

    private static boolean isTable(CsvHeader header) {
        return header.hasAll("supplier", "recipient", "year") && header.hasAny("value", "tiv");
    }

    @Override
    public ReadReport read(SourceInput input, EntrySink sink) throws IOException {
        Optional<ValueExport.Title> title = ValueExport.findTitle(input);
        if (title.isPresent()) {
            return ValueExport.read(input, title.get(), sink);
        }
        try (CsvFile csv = CsvFile.open(input, SipriReader::isAnyHeader)) {
            if (isTable(csv.header())) {
                return ValueTable.read(csv, sink);
            }
            if (Register.fits(csv.header())) {
                return Register.read(csv, sink);
            }
            throw new SourceFormatException(
                    input.name(),
                    1,
                    "",
                    "has the columns (" + csv.header().listed() + "), but sipri-tiv needs supplier, recipient, year and"
                            + " value, or an export of values or of the trade register with its header lines.");
        }
    }

    private static boolean isAnyHeader(String line) {
        String lower = line.toLowerCase(Locale.ROOT);
        return Register.isHeader(line)
                || lower.contains("supplier") && lower.contains("recipient") && lower.contains("year");
    }
}
