package org.entente.measure.risk;

import java.time.LocalDate;
import java.time.Month;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.entente.actor.StateId;

/**
 * States that have nuclear weapons, by the day of their first explosion; Israel, which has announced none, by the year from
 * which it is generally held to have them. South Africa, whose few were dismantled by 1991, is left out.
 */
public final class NuclearStates {

    private static final Map<String, LocalDate> SINCE = Map.of(
            "USA", LocalDate.of(1945, Month.JULY, 16),
            "RUS", LocalDate.of(1949, Month.AUGUST, 29),
            "GBR", LocalDate.of(1952, Month.OCTOBER, 3),
            "FRA", LocalDate.of(1960, Month.FEBRUARY, 13),
            "CHN", LocalDate.of(1964, Month.OCTOBER, 16),
            "ISR", LocalDate.of(1967, Month.JANUARY, 1),
            "IND", LocalDate.of(1974, Month.MAY, 18),
            "PAK", LocalDate.of(1998, Month.MAY, 28),
            "PRK", LocalDate.of(2006, Month.OCTOBER, 9));

    private NuclearStates() {}

    /** Which of the states had nuclear weapons on a day, by code. */
    public static List<String> among(Collection<StateId> states, LocalDate day) {
        return states.stream()
                .map(StateId::iso3)
                .filter(code -> SINCE.containsKey(code)
                        && !SINCE.getOrDefault(code, day).isAfter(day))
                .sorted()
                .toList();
    }
}
