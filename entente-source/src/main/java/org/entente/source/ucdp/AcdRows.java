package org.entente.source.ucdp;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.actor.Actor;
import org.entente.actor.StateId;
import org.entente.entry.Conflict;
import org.entente.entry.Family;
import org.entente.provenance.Coverage;
import org.entente.provenance.Provenance;
import org.entente.series.DatasetCoverage;
import org.entente.source.SourceFormatException;
import org.entente.source.csv.CsvColumn;
import org.entente.source.csv.CsvHeader;
import org.entente.source.csv.CsvRow;
import org.entente.time.DateSpan;
import org.entente.time.PartialDate;
import org.jspecify.annotations.Nullable;

/** Makes the conflict of a row: one conflict in one year. */
final class AcdRows {

    /** Number of Hyderabad in the conflicts of 1947 and 1948, a state to the project alone. */
    private static final String HYDERABAD = "751";

    private static final double LEAST_DEATHS = 25;
    private static final double WAR_DEATHS = 1_000;

    private final UcdpCells cells = new UcdpCells();
    private final CsvColumn id;
    private final CsvColumn year;
    private final CsvColumn stateA;
    private final CsvColumn stateB;
    private final CsvColumn nameB;
    private final CsvColumn secondA;
    private final CsvColumn secondB;
    private final CsvColumn intensity;
    private final CsvColumn type;
    private final CsvColumn episodeStart;
    private final CsvColumn episodeEnds;
    private final CsvColumn episodeEnd;
    private int first = Integer.MAX_VALUE;
    private int last = Integer.MIN_VALUE;
    private long unnamed;

    AcdRows(CsvHeader header) throws SourceFormatException {
        id = header.required("conflict_id");
        year = header.required("year");
        stateA = header.required("gwno_a");
        stateB = header.required("gwno_b");
        nameB = header.optional("side_b");
        secondA = header.required("gwno_a_2nd");
        secondB = header.required("gwno_b_2nd");
        intensity = header.required("intensity_level");
        type = header.required("type_of_conflict");
        episodeStart = header.required("start_date2");
        episodeEnds = header.required("ep_end");
        episodeEnd = header.required("ep_end_date");
    }

    Conflict read(CsvRow row) {
        int number = UcdpCells.year(row, year);
        LocalDate newYear = LocalDate.of(number, 1, 1);
        boolean isHyderabad = row.text(stateA).equals(HYDERABAD);
        List<StateId> sideA = isHyderabad ? List.of() : cells.states(row, stateA, newYear);
        List<StateId> sideB = cells.states(row, stateB, newYear);
        boolean war = isWar(row);
        Conflict conflict = new Conflict(
                Provenance.of(UcdpAcdReader.DATASET, identity(row, number), row.line()),
                PartialDate.ofYear(number),
                UcdpCells.published(number),
                row.required(id),
                kind(row),
                sideA(row, sideA),
                sideB(row, sideB),
                war ? "war" : "minor armed conflict",
                war ? WAR_DEATHS : LEAST_DEATHS,
                war ? Double.NaN : WAR_DEATHS - 1,
                span(row, number),
                others(sideA, cells.states(row, secondA, newYear)),
                others(sideB, cells.states(row, secondB, newYear)));
        first = Math.min(first, number);
        last = Math.max(last, number);
        unnamed += conflict.sideB() == null ? 1 : 0;
        return conflict;
    }

    /** The conflict, the year and the parties: a derived table has one row for each combination of them. */
    private String identity(CsvRow row, int number) {
        return row.required(id) + ":" + number + ":"
                + Stream.of(stateA, secondA, stateB, secondB)
                        .map(column -> row.text(column).replace(" ", ""))
                        .collect(Collectors.joining(":"));
    }

    private Actor sideA(CsvRow row, List<StateId> states) {
        if (!states.isEmpty()) {
            return Actor.of(states.getFirst());
        }
        if (row.text(stateA).equals(HYDERABAD)) {
            return new Actor("Hyderabad", null, List.of());
        }
        throw row.fault(stateA, "must name a state: the first side of an armed conflict always is one.");
    }

    private @Nullable Actor sideB(CsvRow row, List<StateId> states) {
        return states.isEmpty() ? UcdpCells.armedGroup(row, nameB) : Actor.of(states.getFirst());
    }

    /** Further states of a side: those that share its cause, then those that support it with troops. */
    private static List<StateId> others(List<StateId> primary, List<StateId> secondary) {
        return Stream.concat(primary.stream().skip(1), secondary.stream())
                .distinct()
                .toList();
    }

    private boolean isWar(CsvRow row) {
        return switch (row.required(intensity)) {
            case "1" -> false;
            case "2" -> true;
            default -> throw row.fault(intensity, "must be 1 (25 to 999 deaths in the year) or 2 (1,000 or more).");
        };
    }

    private String kind(CsvRow row) {
        return switch (row.required(type)) {
            case "1", "extrasystemic" -> "extrasystemic";
            case "2", "interstate" -> "interstate";
            case "3", "intrastate" -> "intrastate";
            case "4", "II", "internationalized intrastate" -> "internationalized";
            default ->
                throw row.fault(type, "must be 1 to 4: extrasystemic, interstate, intrastate, internationalized.");
        };
    }

    /** The part of the episode that lies in the year. */
    private DateSpan span(CsvRow row, int number) {
        LocalDate from = UcdpCells.day(row, episodeStart);
        LocalDate newYear = LocalDate.of(number, 1, 1);
        LocalDate yearEnd = LocalDate.of(number, 12, 31);
        if (from.isAfter(yearEnd)) {
            throw row.fault(episodeStart, "must not lie after the year (" + number + ").");
        }
        LocalDate to = yearEnd;
        if (row.text(episodeEnds).equals("1") && !row.isBlank(episodeEnd)) {
            LocalDate end = UcdpCells.day(row, episodeEnd);
            to = end.isBefore(yearEnd) ? end : yearEnd;
        }
        LocalDate start = from.isBefore(newYear) ? newYear : from;
        if (to.isBefore(start)) {
            throw row.fault(episodeEnd, "must not lie before the start of the episode or the year.");
        }
        return new DateSpan(start, to);
    }

    /** A conflict of fewer than 25 deaths in a year is none by the definition, so an absent row means none. */
    List<DatasetCoverage> listCoverage() {
        if (last < first) {
            return List.of();
        }
        Coverage covered = new Coverage(
                "armed conflicts with a state on a side and 25 deaths in battle or more in the year",
                LocalDate.of(first, 1, 1),
                LocalDate.of(last, 12, 31),
                true);
        return List.of(new DatasetCoverage(UcdpAcdReader.DATASET.id(), Family.CONFLICTS, covered));
    }

    List<String> notes() {
        return unnamed == 0
                ? List.of()
                : List.of(unnamed + " rows do not name the second side, as the table has no names of armed groups.");
    }
}
