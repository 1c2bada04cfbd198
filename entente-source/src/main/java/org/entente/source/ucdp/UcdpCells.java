package org.entente.source.ucdp;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.entente.actor.Actor;
import org.entente.actor.ActorRole;
import org.entente.actor.State;
import org.entente.actor.StateId;
import org.entente.actor.StateSystem;
import org.entente.source.csv.CsvColumn;
import org.entente.source.csv.CsvRow;
import org.jspecify.annotations.Nullable;

/** How the project writes states, days and years. */
final class UcdpCells {

    private static final int FIRST_YEAR = 1946;
    private static final int LAST_YEAR = 2100;

    private final StateSystem states = StateSystem.standard();

    /** States of a cell that holds Gleditsch-Ward numbers parted by commas; empty when it holds none. */
    List<StateId> states(CsvRow row, CsvColumn column, LocalDate at) {
        List<StateId> found = new ArrayList<>();
        for (String part : row.text(column).split("[,;]")) {
            String number = part.strip();
            if (!number.isEmpty() && !number.equals("-9") && !number.equals("NA")) {
                found.add(state(row, column, number, at));
            }
        }
        return found;
    }

    private StateId state(CsvRow row, CsvColumn column, String text, LocalDate at) {
        if (text.matches("\\d{1,4}")) {
            int number = Integer.parseInt(text);
            State state = states.findByGw(number, at)
                    .or(() -> states.findByGw(number))
                    .or(() -> states.findByCow(number))
                    .orElse(null);
            if (state != null) {
                return state.id();
            }
        }
        throw row.fault(column, "is not a Gleditsch-Ward number of any state.");
    }

    static int year(CsvRow row, CsvColumn column) {
        int year = row.integer(column);
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw row.fault(column, "must be a year within " + FIRST_YEAR + "-" + LAST_YEAR + ".");
        }
        return year;
    }

    /** A day, with or without a time after it. */
    static LocalDate day(CsvRow row, CsvColumn column) {
        String text = row.required(column);
        try {
            return LocalDate.parse(text.length() > 10 ? text.substring(0, 10) : text);
        } catch (DateTimeException e) {
            throw row.fault(column, "must be a day written 2014-04-08.");
        }
    }

    /** When the project has published a year. */
    static LocalDate published(int year) {
        return LocalDate.of(year + 1, 6, 30);
    }

    /** A body without a state of its own, by name; null when the cell is empty. */
    static @Nullable Actor armedGroup(CsvRow row, CsvColumn name) {
        String text = row.nameOrNull(name);
        return text == null ? null : new Actor(text, null, List.of(ActorRole.REB));
    }
}
