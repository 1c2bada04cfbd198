package org.entente.source.sipri;

import java.io.IOException;
import java.util.List;
import org.entente.actor.StateId;
import org.entente.entry.EntrySink;
import org.entente.entry.Family;
import org.entente.entry.Flow;
import org.entente.flow.FlowKind;
import org.entente.provenance.Provenance;
import org.entente.source.ReadReport;
import org.entente.source.SourceFormatException;
import org.entente.source.cow.YearSpan;
import org.entente.source.csv.CsvColumn;
import org.entente.source.csv.CsvFile;
import org.entente.source.csv.CsvHeader;
import org.entente.source.csv.CsvRow;
import org.entente.time.PartialDate;

/** The long table: supplier, recipient, year, value. It holds every transfer of its years, so no row means none. */
final class ValueTable {

    private final ArmsCells cells = new ArmsCells();
    private final YearSpan years = new YearSpan();
    private final CsvColumn supplier;
    private final CsvColumn recipient;
    private final CsvColumn year;
    private final CsvColumn value;

    private ValueTable(CsvHeader header) throws SourceFormatException {
        supplier = header.required("supplier");
        recipient = header.required("recipient");
        year = header.required("year");
        value = header.required("value", "tiv");
    }

    static ReadReport read(CsvFile csv, EntrySink sink) throws IOException {
        ValueTable table = new ValueTable(csv.header());
        long count = csv.readRows(table::read, sink);
        return new ReadReport(
                count,
                table.years.coverage(
                        SipriReader.VALUES,
                        Family.FLOWS,
                        "transfers of major conventional weapons between states, by year of delivery",
                        true),
                List.of(),
                List.of());
    }

    private Flow read(CsvRow row) {
        int when = ArmsCells.year(row, year);
        StateId from = cells.state(row, supplier, when);
        StateId to = cells.state(row, recipient, when);
        if (from.equals(to)) {
            throw row.fault(recipient, "must be another state than the supplier.");
        }
        double tiv = ArmsCells.number(row, value);
        Flow flow = flow(from, to, when, tiv, row.line());
        years.add(when);
        return flow;
    }

    /** A value of 0 means less than half a million. */
    static Flow flow(StateId from, StateId to, int when, double tiv, long line) {
        String id = from.iso3() + ">" + to.iso3() + ":" + when;
        return new Flow(
                Provenance.of(SipriReader.VALUES, id, line),
                PartialDate.ofYear(when),
                ArmsCells.known(when),
                FlowKind.ARMS,
                from,
                to,
                "major conventional weapons",
                tiv,
                tiv == 0 ? .5 : tiv,
                "million TIV",
                null);
    }
}
