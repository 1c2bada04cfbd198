package org.entente.source.cow;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.actor.State;
import org.entente.actor.StateId;
import org.entente.actor.StateSystem;
import org.entente.entry.Pledge;
import org.entente.pledge.Obligation;
import org.entente.provenance.Provenance;
import org.entente.source.SourceFormatException;
import org.entente.source.csv.CsvColumn;
import org.entente.source.csv.CsvHeader;
import org.entente.source.csv.CsvRow;
import org.entente.time.DateSpan;
import org.entente.time.PartialDate;
import org.jspecify.annotations.Nullable;

/** Makes the pledge of a row of the by-member table; counts what the report must say. */
final class AllianceRows {

    private record DayColumns(CsvColumn day, CsvColumn month, CsvColumn year) {

        static DayColumns of(CsvHeader header, String prefix) throws SourceFormatException {
            return new DayColumns(
                    header.required(prefix + "_day"),
                    header.required(prefix + "_month"),
                    header.required(prefix + "_year"));
        }

        boolean isBlank(CsvRow row) {
            return AllianceRows.isUnknown(row, year);
        }

        LocalDate date(CsvRow row) {
            int wanted = row.integer(day);
            try {
                return LocalDate.of(row.integer(year), row.integer(month), wanted);
            } catch (DateTimeException e) {
                throw row.fault(
                        day, "is no day of month " + row.text(month) + " of " + row.text(year) + " in the calendar.");
            }
        }
    }

    private final StateSystem states = StateSystem.standard();
    private final CsvColumn alliance;
    private final CsvColumn code;
    private final CsvColumn type;
    private final CsvColumn leftCensored;
    private final CsvColumn version;
    private final DayColumns start;
    private final DayColumns end;
    private final Map<Obligation, CsvColumn> obligations = new EnumMap<>(Obligation.class);
    private long leftCensoredRows;
    private long unknownObligations;
    private @Nullable String otherVersion;

    AllianceRows(CsvHeader header) throws SourceFormatException {
        alliance = header.required("version4id");
        code = header.required("ccode");
        type = header.required("ss_type");
        leftCensored = header.optional("left_censor");
        version = header.optional("version");
        start = DayColumns.of(header, "mem_st");
        end = DayColumns.of(header, "mem_end");
        obligations.put(Obligation.DEFENSE, header.required("defense"));
        obligations.put(Obligation.NEUTRALITY, header.required("neutrality"));
        obligations.put(Obligation.NONAGGRESSION, header.required("nonaggression"));
        obligations.put(Obligation.CONSULTATION, header.required("entente"));
    }

    /** A cell that is empty or holds the project's −9. */
    private static boolean isUnknown(CsvRow row, CsvColumn column) {
        String text = row.text(column);
        return text.isEmpty() || text.equals("-9");
    }

    Pledge read(CsvRow row) {
        int treaty = row.integer(alliance);
        LocalDate from = start.date(row);
        StateId member = member(row, from);
        Pledge pledge = new Pledge(
                Provenance.of(CowAllianceReader.DATASET, treaty + ":" + row.integer(code) + ":" + from, row.line()),
                PartialDate.ofDay(from),
                from,
                String.valueOf(treaty),
                row.required(type),
                member,
                null,
                promised(row),
                span(row, from));
        count(row);
        return pledge;
    }

    /** Some members were no members of the state system yet; their number still names them. */
    private StateId member(CsvRow row, LocalDate at) {
        int number = row.integer(code);
        return states.findByCow(number, at)
                .or(() -> states.findByCow(number))
                .map(State::id)
                .orElseThrow(() -> row.fault(code, "is not a Correlates of War number of any state."));
    }

    private Set<Obligation> promised(CsvRow row) {
        EnumSet<Obligation> promised = EnumSet.noneOf(Obligation.class);
        obligations.forEach((obligation, column) -> {
            if (isPromised(row, column)) {
                promised.add(obligation);
            }
        });
        return promised;
    }

    private static boolean isPromised(CsvRow row, CsvColumn column) {
        return switch (row.text(column)) {
            case "1" -> true;
            case "0", "", "-9" -> false;
            default -> throw row.fault(column, "must be 1 or 0, or empty when unknown.");
        };
    }

    private DateSpan span(CsvRow row, LocalDate from) {
        LocalDate to = end.isBlank(row) ? null : end.date(row);
        if (to != null && to.isBefore(from)) {
            throw row.fault(end.year(), "must not put the end (" + to + ") before the start (" + from + ").");
        }
        return new DateSpan(from, to);
    }

    private void count(CsvRow row) {
        leftCensoredRows += row.text(leftCensored).equals("1") ? 1 : 0;
        unknownObligations += obligations.values().stream().anyMatch(c -> isUnknown(row, c)) ? 1 : 0;
        String edition = row.text(version);
        if (!edition.isEmpty() && !edition.equals(CowAllianceReader.DATASET.version())) {
            otherVersion = edition;
        }
    }

    List<String> notes() {
        List<String> notes = new ArrayList<>();
        if (leftCensoredRows > 0) {
            notes.add(leftCensoredRows + " memberships are left-censored: in force on " + CowAllianceReader.FIRST_DAY
                    + ", where the data begin, and older than that.");
        }
        if (unknownObligations > 0) {
            notes.add(unknownObligations + " memberships leave an obligation open; it is read as not promised.");
        }
        if (otherVersion != null) {
            notes.add("The file says version " + otherVersion + "; this reader knows version "
                    + CowAllianceReader.DATASET.version() + ", which ends on " + CowAllianceReader.LAST_DAY + ".");
        }
        return notes;
    }
}
