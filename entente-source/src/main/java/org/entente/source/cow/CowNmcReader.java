package org.entente.source.cow;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.entente.actor.StateId;
import org.entente.entry.Capability;
import org.entente.entry.EntrySink;
import org.entente.entry.Family;
import org.entente.provenance.Dataset;
import org.entente.provenance.Provenance;
import org.entente.source.ReadReport;
import org.entente.source.SourceFormatException;
import org.entente.source.SourceInput;
import org.entente.source.SourceReader;
import org.entente.source.csv.CsvColumn;
import org.entente.source.csv.CsvFile;
import org.entente.source.csv.CsvHeader;
import org.entente.source.csv.CsvRow;
import org.entente.time.PartialDate;

/**
 * Reads the format {@code cow-nmc}: six components of national capability and their index, one row a state and year, which
 * gives one {@link Capability} for each of the seven columns; an unknown one is kept as unknown.
 */
public final class CowNmcReader implements SourceReader {

    private record Component(String variable, String unit) {}

    private static final List<Component> COMPONENTS = List.of(
            new Component("cinc", "share of all states' capability"),
            new Component("milex", "thousand current USD (GBP before 1914)"),
            new Component("milper", "thousand persons"),
            new Component("irst", "thousand tons"),
            new Component("pec", "thousand coal-ton equivalents"),
            new Component("tpop", "thousand persons"),
            new Component("upop", "thousand persons"));

    @Override
    public String format() {
        return "cow-nmc";
    }

    @Override
    public List<Dataset> datasets() {
        return List.of(CowDatasets.NMC);
    }

    @Override
    public boolean recognizes(String fileName, byte[] head) {
        return CsvHeader.findIn(head)
                .filter(header -> header.hasAll("ccode", "year", "milex", "cinc"))
                .isPresent();
    }

    @Override
    public ReadReport read(SourceInput input, EntrySink sink) throws IOException {
        try (CsvFile csv = CsvFile.open(input)) {
            Rows rows = new Rows(csv.header());
            long count = csv.readRowsOfMany(rows::read, sink);
            return new ReadReport(
                    count,
                    rows.years.coverage(
                            CowDatasets.NMC, Family.CAPABILITIES, "members of the state system, by year", false),
                    List.of(),
                    List.of());
        }
    }

    private static final class Rows {
        private final CowCells cells = new CowCells();
        private final YearSpan years = new YearSpan();
        private final CsvColumn state;
        private final CsvColumn year;
        private final List<CsvColumn> values = new ArrayList<>();

        Rows(CsvHeader header) throws SourceFormatException {
            state = header.required("ccode");
            year = header.required("year");
            for (Component component : COMPONENTS) {
                values.add(header.required(component.variable()));
            }
        }

        List<Capability> read(CsvRow row) {
            StateId who = cells.state(row, state);
            int when = cells.year(row, year);
            PartialDate occurred = PartialDate.ofYear(when);
            int number = cells.number(row, state);
            LocalDate known = cells.known(number, when);
            List<Capability> all = new ArrayList<>(COMPONENTS.size());
            for (int i = 0; i < COMPONENTS.size(); i++) {
                Component component = COMPONENTS.get(i);
                String id = number + ":" + when + ":" + component.variable();
                all.add(new Capability(
                        Provenance.of(CowDatasets.NMC, id, row.line()),
                        occurred,
                        known,
                        who,
                        component.variable(),
                        value(row, i),
                        component.unit()));
            }
            years.add(when);
            return all;
        }

        private double value(CsvRow row, int component) {
            double value = CowCells.amount(row, values.get(component));
            if (component == 0 && value > 1) {
                throw row.fault(values.getFirst(), "must be a share within 0-1.");
            }
            return value;
        }
    }
}
