package org.entente.source.sipri;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.entente.actor.State;
import org.entente.actor.StateId;
import org.entente.actor.StateSystem;
import org.entente.source.csv.CsvColumn;
import org.entente.source.csv.CsvRow;

/**
 * How SIPRI writes states, years and estimates. States are told by name, not by the numbers that copies add: those give
 * rebels the number of the state that they fought. For one reading of one file; not safe for threads.
 */
final class ArmsCells {

    static final String NOT_A_STATE =
            "is no state: SIPRI marks rebels with * and organizations with **, and flows here are between states.";

    /** SIPRI's name of the republic at Brazzaville; the other one is DR Congo or Zaire. */
    private static final String BRAZZAVILLE = "Congo";

    private static final int MAX_REMEMBERED = 20_000;

    private record Key(String name, int year) {}

    private final Map<Key, Object> known = new HashMap<>();

    StateId state(CsvRow row, CsvColumn column, int year) {
        String name = row.required(column);
        Object answer = answer(name, year);
        if (answer instanceof StateId state) {
            return state;
        }
        throw row.fault(column, (String) answer);
    }

    /** A {@link StateId}, or the reason why there is none. */
    Object answer(String name, int year) {
        Key key = new Key(name, year);
        Object answer = known.get(key);
        if (answer == null) {
            answer = resolve(name, year);
            if (known.size() < MAX_REMEMBERED) {
                known.put(key, answer);
            }
        }
        return answer;
    }

    private static Object resolve(String name, int year) {
        if (name.endsWith("*") || name.toLowerCase(Locale.ROOT).startsWith("unknown")) {
            return NOT_A_STATE;
        }
        if (name.equals(BRAZZAVILLE)) {
            return StateSystem.standard().getState("COG").id();
        }
        StateSystem states = StateSystem.standard();
        Optional<State> then = states.findStateNamed(name, LocalDate.of(year, 12, 31));
        Optional<State> found = then.isPresent() ? then : states.findStateNamed(name, null);
        if (found.isPresent()) {
            return found.get().id();
        }
        return "is no state of the table of states. Rows about it are left out.";
    }

    static int year(CsvRow row, CsvColumn column) {
        int year = row.integer(column);
        if (year < 1900 || year > 2100) {
            throw row.fault(column, "must be a year within 1900-2100.");
        }
        return year;
    }

    /** SIPRI publishes the data of a year in the March after it. */
    static LocalDate known(int year) {
        return LocalDate.of(year + 1, 3, 31);
    }

    /** A number without the marks of an estimate: {@code 12 ?}, {@code (12)}, {@code 1,200}. NaN when empty. */
    static double number(CsvRow row, CsvColumn column) {
        String text = unmarked(row.text(column));
        if (text.isEmpty()) {
            return Double.NaN;
        }
        try {
            double number = Double.parseDouble(text);
            if (number >= 0 && Double.isFinite(number)) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw row.fault(column, "must be a number, with ? where it is an estimate.");
        }
        throw row.fault(column, "must be a number of 0 or more, with ? where it is an estimate.");
    }

    static String unmarked(String text) {
        return text.replaceAll("[?()\\s]", "").replace(",", "");
    }

    /** Whether SIPRI marks the amount as its own estimate. */
    static boolean isEstimate(String text) {
        return text.indexOf('?') >= 0 || text.startsWith("(");
    }
}
