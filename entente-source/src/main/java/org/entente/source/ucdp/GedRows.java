package org.entente.source.ucdp;

import java.time.LocalDate;
import java.util.List;
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
import org.entente.time.Precision;
import org.jspecify.annotations.Nullable;

/** Makes the conflict of a row: one event in which people were killed. */
final class GedRows {

    private static final String CIVILIANS = "Civilians";

    private final UcdpCells cells = new UcdpCells();
    private final CsvColumn id;
    private final CsvColumn violence;
    private final CsvColumn conflict;
    private final CsvColumn nameA;
    private final CsvColumn nameB;
    private final CsvColumn stateA;
    private final CsvColumn stateB;
    private final CsvColumn from;
    private final CsvColumn to;
    private final CsvColumn precision;
    private final CsvColumn best;
    private final CsvColumn high;
    private final CsvColumn low;
    private int first = Integer.MAX_VALUE;
    private int last = Integer.MIN_VALUE;

    GedRows(CsvHeader header) throws SourceFormatException {
        id = header.required("id");
        violence = header.required("type_of_violence");
        conflict = header.required("conflict_new_id", "conflict_dset_id");
        nameA = header.required("side_a");
        nameB = header.required("side_b");
        stateA = header.optional("gwnoa");
        stateB = header.optional("gwnob");
        from = header.required("date_start");
        to = header.required("date_end");
        precision = header.optional("date_prec");
        best = header.required("best");
        high = header.required("high");
        low = header.required("low");
    }

    Conflict read(CsvRow row) {
        LocalDate start = UcdpCells.day(row, from);
        LocalDate end = UcdpCells.day(row, to);
        if (end.isBefore(start)) {
            throw row.fault(to, "must not lie before the start (" + start + ").");
        }
        int number = row.integer(id);
        double least = deaths(row, low);
        double most = deaths(row, high);
        double likely = deaths(row, best);
        if (least > most || likely > most) {
            throw row.fault(
                    high,
                    "must not be less than the low (" + row.text(low) + ") or best (" + row.text(best) + ") estimate.");
        }
        Conflict event = new Conflict(
                Provenance.of(UcdpGedReader.DATASET, String.valueOf(number), row.line()),
                occurred(row, start),
                UcdpCells.published(end.getYear()),
                row.required(conflict),
                kind(row),
                required(row, nameA, stateA, start),
                side(row, nameB, stateB, start),
                null,
                least,
                most,
                new DateSpan(start, end));
        first = Math.min(first, start.getYear());
        last = Math.max(last, end.getYear());
        return event;
    }

    /** From precision 4 on (month) the day is no more than a stand-in; 5 is the year. */
    private PartialDate occurred(CsvRow row, LocalDate start) {
        return switch (row.text(precision)) {
            case "", "1", "2", "3" -> PartialDate.ofDay(start);
            case "4" -> new PartialDate(start, Precision.MONTH);
            case "5" -> PartialDate.ofYear(start.getYear());
            default -> throw row.fault(precision, "must be 1 to 5.");
        };
    }

    private static double deaths(CsvRow row, CsvColumn column) {
        int deaths = row.integer(column);
        if (deaths < 0) {
            throw row.fault(column, "must not be negative.");
        }
        return deaths;
    }

    private String kind(CsvRow row) {
        return switch (row.required(violence)) {
            case "1" -> "state-based";
            case "2" -> "non-state";
            case "3" -> "one-sided";
            default -> throw row.fault(violence, "must be 1 (state-based), 2 (non-state) or 3 (one-sided).");
        };
    }

    private Actor required(CsvRow row, CsvColumn name, CsvColumn state, LocalDate at) {
        Actor actor = side(row, name, state, at);
        if (actor == null) {
            throw row.fault(name, "must not be empty.");
        }
        return actor;
    }

    /** A state by its number, an armed group by its name; null for civilians, against whom violence has one side only. */
    private @Nullable Actor side(CsvRow row, CsvColumn name, CsvColumn state, LocalDate at) {
        List<StateId> states = cells.states(row, state, at);
        if (!states.isEmpty()) {
            return Actor.of(states.getFirst());
        }
        return row.text(name).equals(CIVILIANS) ? null : UcdpCells.armedGroup(row, name);
    }

    List<DatasetCoverage> listCoverage() {
        if (last < first) {
            return List.of();
        }
        Coverage covered = new Coverage(
                "events of organized violence in which somebody was killed",
                LocalDate.of(first, 1, 1),
                LocalDate.of(last, 12, 31),
                true);
        return List.of(new DatasetCoverage(UcdpGedReader.DATASET.id(), Family.CONFLICTS, covered));
    }
}
