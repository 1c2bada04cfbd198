package org.entente.source.sipri;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.entente.actor.StateId;
import org.entente.entry.EntrySink;
import org.entente.entry.Flow;
import org.entente.flow.FlowKind;
import org.entente.provenance.Provenance;
import org.entente.source.ReadReport;
import org.entente.source.SourceFormatException;
import org.entente.source.csv.CsvColumn;
import org.entente.source.csv.CsvFile;
import org.entente.source.csv.CsvHeader;
import org.entente.source.csv.CsvRow;
import org.entente.time.PartialDate;

/**
 * The export of the trade register: one row a deal and year of delivery, number and year with {@code ?} where SIPRI
 * estimates them. It is a choice of deals, so it states no coverage.
 */
final class Register {

    private static final String[] DESIGNATION = {"designation", "weapon designation"};
    private static final String[] YEAR = {"delivery year", "year of delivery", "year(s) of delivery"};
    private static final String[] NUMBER = {"number delivered", "no. delivered", "no. delivered/produced"};

    private final ArmsCells cells = new ArmsCells();
    private final CsvColumn deal;
    private final CsvColumn supplier;
    private final CsvColumn recipient;
    private final CsvColumn designation;
    private final CsvColumn description;
    private final CsvColumn year;
    private final CsvColumn yearIsEstimate;
    private final CsvColumn number;
    private final CsvColumn numberIsEstimate;

    private Register(CsvHeader header) throws SourceFormatException {
        deal = header.optional("sipri at database id", "deal id");
        supplier = header.required("supplier");
        recipient = header.required("recipient");
        designation = header.required(DESIGNATION);
        description = header.optional("description", "weapon description");
        year = header.required(YEAR);
        yearIsEstimate = header.optional("delivery year is estimate");
        number = header.required(NUMBER);
        numberIsEstimate = header.optional("number delivered is estimate", "sipri estimate");
    }

    static boolean isHeader(String line) {
        String lower = line.toLowerCase(Locale.ROOT);
        return lower.contains("supplier")
                && lower.contains("recipient")
                && lower.contains("designation")
                && lower.contains("deliver");
    }

    static boolean fits(CsvHeader header) {
        return header.hasAll("supplier", "recipient")
                && header.hasAny(DESIGNATION)
                && header.hasAny(YEAR)
                && header.hasAny(NUMBER);
    }

    static ReadReport read(CsvFile csv, EntrySink sink) throws IOException {
        Register register = new Register(csv.header());
        long count = csv.readRows(register::read, sink);
        return new ReadReport(
                count,
                List.of(),
                List.of(),
                List.of("The trade register names deals one by one; it makes no series and is not added to values."));
    }

    private Flow read(CsvRow row) {
        String yearText = ArmsCells.unmarked(row.required(year));
        int when = yearOf(row, yearText);
        StateId from = cells.state(row, supplier, when);
        StateId to = cells.state(row, recipient, when);
        if (from.equals(to)) {
            throw row.fault(recipient, "must be another state than the supplier.");
        }
        double amount = ArmsCells.number(row, number);
        String item = item(row);
        String key = row.isBlank(deal) ? from.iso3() + ">" + to.iso3() + ":" + item : row.text(deal);
        return new Flow(
                Provenance.of(SipriReader.REGISTER, key + ":" + when, row.line()),
                PartialDate.ofYear(when),
                ArmsCells.known(when),
                FlowKind.ARMS,
                from,
                to,
                item + marks(row),
                amount,
                amount,
                "units",
                null);
    }

    private int yearOf(CsvRow row, String text) {
        if (!text.matches("(19|20)\\d\\d")) {
            throw row.fault(year, "must be one year of delivery, with ? where it is an estimate.");
        }
        return Integer.parseInt(text);
    }

    private String item(CsvRow row) {
        String what = row.required(designation);
        String kind = row.text(description);
        return kind.isEmpty() ? what : what + " (" + kind + ")";
    }

    private String marks(CsvRow row) {
        boolean estimatedYear = isYes(row, yearIsEstimate) || ArmsCells.isEstimate(row.text(year));
        boolean estimatedNumber = isYes(row, numberIsEstimate) || ArmsCells.isEstimate(row.text(number));
        return (estimatedNumber ? ", number estimated by SIPRI" : "")
                + (estimatedYear ? ", year estimated by SIPRI" : "");
    }

    private static boolean isYes(CsvRow row, CsvColumn column) {
        return switch (row.text(column).toLowerCase(Locale.ROOT)) {
            case "yes", "true", "1", "?" -> true;
            default -> false;
        };
    }
}
