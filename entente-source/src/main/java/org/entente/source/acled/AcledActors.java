package org.entente.source.acled;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.actor.Actor;
import org.entente.actor.ActorRole;
import org.entente.actor.State;
import org.entente.actor.StateId;
import org.entente.actor.StateSystem;
import org.entente.source.csv.CsvColumn;
import org.entente.source.csv.CsvRow;
import org.jspecify.annotations.Nullable;

/**
 * Reads names of actors: {@code Military Forces of Russia (2000-) Air Force}, {@code Police Forces of …},
 * {@code Government of …}, {@code Civilians (Syria)}. A name that tells no state stays a name with the role of its kind.
 * For one reading of one file; not safe for threads.
 */
final class AcledActors {

    private static final int MAX_REMEMBERED = 50_000;
    private static final Pattern OF_STATE = Pattern.compile(
            "(Military Forces|Police Forces|Government|Mutiny of Military Forces) of ([^(]+?)(?: \\(.*)?");
    private static final Pattern OF_COUNTRY =
            Pattern.compile("(Civilians|Protesters|Rioters|Unidentified Military Forces) \\(([^)]+)\\)");
    private static final Map<String, ActorRole> KINDS = new HashMap<>();

    static {
        kinds(ActorRole.GOV, "1", "state forces");
        kinds(ActorRole.REB, "2", "rebel group", "rebel groups", "rebel forces");
        kinds(
                ActorRole.UAF,
                "3",
                "political militia",
                "political militias",
                "4",
                "identity militia",
                "identity militias");
        kinds(ActorRole.OPP, "5", "rioters", "6", "protesters");
        kinds(ActorRole.CVL, "7", "civilians");
        kinds(ActorRole.INT, "8", "external/other forces");
    }

    private final Map<String, Optional<StateId>> states = new HashMap<>();

    private static void kinds(ActorRole role, String... words) {
        for (String word : words) {
            KINDS.put(word, role);
        }
    }

    /** The actor; null when the cell is empty. */
    @Nullable
    Actor find(CsvRow row, CsvColumn name, CsvColumn kind, LocalDate day) {
        String text = row.nameOrNull(name);
        if (text == null) {
            return null;
        }
        Matcher matcher = OF_STATE.matcher(text);
        if (!matcher.matches()) {
            matcher = OF_COUNTRY.matcher(text);
        }
        ActorRole role = KINDS.get(row.text(kind).toLowerCase(Locale.ROOT));
        StateId state = matcher.matches() ? state(matcher.group(2).strip(), day) : null;
        if (state == null) {
            return new Actor(text, null, role == null ? List.of() : List.of(role));
        }
        return Actor.of(state, roleOf(matcher.group(1)));
    }

    private static ActorRole roleOf(String body) {
        return switch (body) {
            case "Military Forces", "Mutiny of Military Forces" -> ActorRole.MIL;
            case "Police Forces" -> ActorRole.COP;
            case "Government" -> ActorRole.GOV;
            case "Civilians" -> ActorRole.CVL;
            case "Unidentified Military Forces" -> ActorRole.UAF;
            default -> ActorRole.OPP;
        };
    }

    private @Nullable StateId state(String text, LocalDate day) {
        Optional<StateId> known = states.get(text);
        if (known == null) {
            known = StateSystem.standard().findStateNamed(text, day).map(State::id);
            if (states.size() < MAX_REMEMBERED) {
                states.put(text, known);
            }
        }
        return known.orElse(null);
    }
}
