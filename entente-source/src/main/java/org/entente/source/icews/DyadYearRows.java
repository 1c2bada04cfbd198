package org.entente.source.icews;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.entente.actor.StateId;
import org.entente.entry.Family;
import org.entente.entry.Observation;
import org.entente.event.QuadClass;
import org.entente.provenance.Coverage;
import org.entente.provenance.Provenance;
import org.entente.provenance.Universe;
import org.entente.series.DatasetCoverage;
import org.entente.source.SourceFormatException;
import org.entente.source.csv.CsvColumn;
import org.entente.source.csv.CsvHeader;
import org.entente.source.csv.CsvRow;
import org.entente.source.csv.StateCells;
import org.entente.time.Frequency;
import org.entente.time.Period;

/** Makes the four counts of a row. Zeros are written out, so an absent pair lies outside the data. */
final class DyadYearRows {

    /** Beginning of the name of each series; {@code event-counts.verbal-cooperation} is one. */
    static final String COUNTS = "event-counts.";

    private static final String UNIVERSE = "icews-dyad-years";
    private static final String RULE = "Events that ICEWS codes from one state of the file to another in a year.";
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;

    private final CsvColumn source;
    private final CsvColumn target;
    private final CsvColumn year;
    private final Map<QuadClass, CsvColumn> classes = new EnumMap<>(QuadClass.class);
    private final StateCells states = new StateCells();
    private final Set<String> seen = new TreeSet<>();
    private int first = LAST_YEAR;
    private int last = FIRST_YEAR;

    DyadYearRows(CsvHeader header) throws SourceFormatException {
        source = header.required("source_iso3");
        target = header.required("target_iso3");
        year = header.required("year");
        for (QuadClass quadClass : QuadClass.values()) {
            classes.put(quadClass, header.required(quadClass.name().toLowerCase(Locale.ROOT)));
        }
    }

    List<Observation> read(CsvRow row) {
        int number = row.integer(year);
        if (number < FIRST_YEAR || number > LAST_YEAR) {
            throw row.fault(year, "must be a year within " + FIRST_YEAR + "-" + LAST_YEAR + ".");
        }
        Period period = new Period(Frequency.YEAR, number);
        StateId from = states.state(row, source, null);
        StateId to = states.state(row, target, null);
        if (from.equals(to)) {
            throw row.fault(target, "must be another state than the source.");
        }
        List<Observation> counts = new ArrayList<>(classes.size());
        classes.forEach((quadClass, column) -> counts.add(count(row, column, quadClass, period, from, to)));
        seen.add(from.iso3());
        seen.add(to.iso3());
        first = Math.min(first, number);
        last = Math.max(last, number);
        return counts;
    }

    private static Observation count(
            CsvRow row, CsvColumn column, QuadClass quadClass, Period period, StateId from, StateId to) {
        int events = row.integer(column);
        if (events < 0) {
            throw row.fault(column, "must not be negative.");
        }
        String variable = COUNTS + quadClass.code();
        String id = from.iso3() + ">" + to.iso3() + ":" + period.ordinal() + ":" + quadClass.code();
        return new Observation(
                Provenance.of(IcewsDyadYearReader.DATASET, id, row.line()),
                period,
                period.last(),
                variable,
                from,
                to,
                true,
                events,
                Double.NaN,
                Double.NaN,
                events,
                IcewsReader.DATASET.id());
    }

    List<DatasetCoverage> listCoverage() {
        return seen.isEmpty()
                ? List.of()
                : List.of(new DatasetCoverage(IcewsDyadYearReader.DATASET.id(), Family.SERIES, coverage()));
    }

    /** One universe of all pairs of the states in the file, so that a series knows where the data end. */
    List<Universe> listUniverses() {
        return seen.isEmpty()
                ? List.of()
                : List.of(new Universe(
                        UNIVERSE,
                        IcewsDyadYearReader.DATASET.id(),
                        Family.SERIES.code(),
                        RULE,
                        List.copyOf(seen),
                        "all",
                        coverage(),
                        IcewsDyadYearReader.DATASET.citation()));
    }

    private Coverage coverage() {
        return new Coverage(
                "events between the states of the file, counted by year",
                LocalDate.of(first, 1, 1),
                LocalDate.of(last, 12, 31),
                false);
    }
}
