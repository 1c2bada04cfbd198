package org.entente.source.icews;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.entente.actor.Actor;
import org.entente.actor.ActorRole;
import org.entente.actor.StateId;
import org.entente.actor.StateSystem;
import org.entente.source.SourceFormatException;
import org.entente.source.csv.CsvColumn;
import org.entente.source.csv.CsvHeader;
import org.entente.source.csv.CsvRow;
import org.entente.source.csv.StateCells;
import org.jspecify.annotations.Nullable;

/**
 * Makes an actor of name, sectors and country. The state comes from the country alone; a name without a country stays a
 * name, with its roles. For one reading of one file; not safe for threads.
 */
final class IcewsActors {

    private static final int MAX_REMEMBERED = 50_000;
    private static final int COUNTRIES_IN_NOTE = 10;
    private static final String NOBODY = "Unspecified Actor";

    /** The three columns of one side. */
    record Columns(CsvColumn name, CsvColumn sectors, CsvColumn country) {

        static Columns of(CsvHeader header, String side) throws SourceFormatException {
            return new Columns(
                    header.required(side + " name"),
                    header.required(side + " sectors"),
                    header.required(side + " country"));
        }
    }

    /** The data write the other one out as Democratic Republic of Congo. */
    private static final String CONGO = "Congo";

    private final StateId brazzaville = StateSystem.standard().getState("COG").id();
    private final StateCells states = new StateCells();
    private final Map<String, List<ActorRole>> rolesBySectors = new HashMap<>();
    private final Map<String, Actor> bodies = new HashMap<>();
    private final Set<String> unknownCountries = new TreeSet<>();
    private long withUnknownCountry;

    /** The actor; null where the coder found none. */
    @Nullable
    Actor find(CsvRow row, Columns side, LocalDate day) {
        String name = IcewsRows.textOrNull(row, side.name());
        String country = IcewsRows.textOrNull(row, side.country());
        String sectors = row.text(side.sectors());
        StateId state = state(row, side.country(), country, day);
        if (state == null) {
            noteUnknown(country);
            return name == null || name.equals(NOBODY) ? null : new Actor(name, null, roles(sectors));
        }
        Actor known = bodies.get(state.iso3() + sectors);
        return known != null ? known : remember(state, sectors);
    }

    private @Nullable StateId state(CsvRow row, CsvColumn column, @Nullable String country, LocalDate day) {
        if (country == null) {
            return null;
        }
        return country.equals(CONGO) ? brazzaville : states.findState(row, column, day);
    }

    private Actor remember(StateId state, String sectors) {
        Actor actor = Actor.of(state, roles(sectors).toArray(ActorRole[]::new));
        if (bodies.size() < MAX_REMEMBERED) {
            bodies.put(state.iso3() + sectors, actor);
        }
        return actor;
    }

    private List<ActorRole> roles(String sectors) {
        List<ActorRole> known = rolesBySectors.get(sectors);
        if (known == null) {
            known = IcewsSectors.roles(sectors);
            if (rolesBySectors.size() < MAX_REMEMBERED) {
                rolesBySectors.put(sectors, known);
            }
        }
        return known;
    }

    private void noteUnknown(@Nullable String country) {
        if (country != null) {
            withUnknownCountry++;
            if (unknownCountries.size() < COUNTRIES_IN_NOTE) {
                unknownCountries.add(country);
            }
        }
    }

    List<String> notes() {
        return withUnknownCountry == 0
                ? List.of()
                : List.of(withUnknownCountry + " actors are of a country that the table of states does not have ("
                        + String.join("; ", unknownCountries) + "); they are kept by name, without a state.");
    }
}
