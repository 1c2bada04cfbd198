package org.entente.source.cow;

import java.time.LocalDate;
import org.entente.actor.State;
import org.entente.actor.StateId;
import org.entente.actor.StateSpell;
import org.entente.actor.StateSystem;
import org.entente.source.csv.CsvColumn;
import org.entente.source.csv.CsvRow;

/**
 * How the project writes states, years and unknown amounts: numbers of its own list, and −9 (or an empty cell, NA or a
 * point in copies) for what is not known. For one reading of one file; not safe for threads.
 */
public final class CowCells {

    /** First year that the project's data reach. */
    public static final int FIRST_YEAR = 1816;

    private static final int EARLIEST_YEAR = 1700;
    private static final int LAST_YEAR = 2100;
    private static final int SLOTS = 1000;

    private final StateSystem system = StateSystem.standard();
    private final StateId[] byNumber = new StateId[SLOTS];
    private final LocalDate[][] known = new LocalDate[SLOTS][];

    /** The state of a number of the Correlates of War list, also for years in which it was no member. */
    public StateId state(CsvRow row, CsvColumn column) {
        int number = row.integer(column);
        StateId known = number > 0 && number < SLOTS ? byNumber[number] : null;
        if (known != null) {
            return known;
        }
        StateId found = system.findByCow(number)
                .map(State::id)
                .orElseThrow(() -> row.fault(column, "is not a Correlates of War number of any state."));
        byNumber[number] = found;
        return found;
    }

    /** The other state of a pair, which must not be the first. */
    public StateId other(CsvRow row, CsvColumn column, StateId first) {
        StateId second = state(row, column);
        if (second.equals(first)) {
            throw row.fault(column, "must be another state than the first.");
        }
        return second;
    }

    public int year(CsvRow row, CsvColumn column) {
        int year = row.integer(column);
        if (year < EARLIEST_YEAR || year > LAST_YEAR) {
            throw row.fault(column, "must be a year within " + EARLIEST_YEAR + "-" + LAST_YEAR + ".");
        }
        return year;
    }

    /** The number that a cell holds; {@link #state} has found that it is one of a state. */
    public int number(CsvRow row, CsvColumn column) {
        return row.integer(column);
    }

    /**
     * From when a yearly row about a state's number counts as known: the last day of the year, or of the membership under
     * that number where it ended within the year. In 1990 both numbers of Germany (255 and 260) have rows; both are kept,
     * and the one that is known later is the one that held at the end of the year.
     */
    public LocalDate known(int number, int year) {
        LocalDate[] ofNumber = known[number];
        if (ofNumber == null) {
            ofNumber = new LocalDate[LAST_YEAR - EARLIEST_YEAR + 1];
            known[number] = ofNumber;
        }
        LocalDate day = ofNumber[year - EARLIEST_YEAR];
        if (day == null) {
            day = lastDay(number, year);
            ofNumber[year - EARLIEST_YEAR] = day;
        }
        return day;
    }

    /** The same for a pair: the earlier of the two. */
    public LocalDate known(int number, int other, int year) {
        LocalDate one = known(number, year);
        LocalDate two = known(other, year);
        return one.isBefore(two) ? one : two;
    }

    private LocalDate lastDay(int number, int year) {
        LocalDate end = LocalDate.of(year, 12, 31);
        return system.findByCow(number).stream()
                .flatMap(state -> state.cowSpells().stream())
                .filter(spell -> spell.code() == number)
                .map(StateSpell::span)
                .map(span -> span.to())
                .filter(to -> to != null && to.getYear() == year && to.isBefore(end))
                .findFirst()
                .orElse(end);
    }

    /** Whether a cell says that the amount is not known. */
    public static boolean isUnknown(String text) {
        return switch (text) {
            case "", "-9", "-9.0", "-99", "NA", "." -> true;
            default -> false;
        };
    }

    /** The amount; NaN when it is unknown. Negative amounts break the row. */
    public static double amount(CsvRow row, CsvColumn column) {
        if (isUnknown(row.text(column))) {
            return Double.NaN;
        }
        double amount = row.number(column);
        if (amount < 0) {
            throw row.fault(column, "must not be negative; the project writes -9 for unknown.");
        }
        return amount;
    }
}
