package org.entente.record.internal.snapshot;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.actor.StateSystem;
import org.entente.entry.Family;
import org.entente.record.internal.database.Database;
import org.entente.record.internal.database.Sql;
import org.entente.series.SeriesUnit;

/**
 * The rows that touch a state or pair, kept at hand: a dossier asks for those of one pair again and again, a table of a
 * state's pairs for those of one state.
 *
 * <p>After a few pairs of a state the rows of that state are taken out of the files once, and its other pairs are looked up
 * in them.
 */
final class Touching {

    private static final int PAIRS_BEFORE_STATE = 3;
    private static final Set<Family> TWO_SIDED =
            EnumSet.of(Family.EVENTS, Family.FLOWS, Family.SANCTIONS, Family.CONFLICTS, Family.SERIES);

    private boolean hasPledges;
    private final Database database;
    private final Winners winners;
    private final Set<String> ready = new HashSet<>();
    private final Map<String, Set<String>> pairsAsked = new HashMap<>();

    Touching(Database database, Winners winners) {
        this.database = database;
        this.winners = winners;
    }

    /** A query without parameters for the winning rows of a family that touch the unit; empty where none ever does. */
    synchronized Optional<String> rows(Family family, SeriesUnit unit) {
        return condition(family, unit).map(condition -> {
            if (family == Family.PLEDGES && UnitConditions.parameters(unit).size() == 2) {
                return pledges(unit, condition);
            }
            if (!TWO_SIDED.contains(family) || winners.isSmall(family)) {
                return winners.where(family, condition);
            }
            List<String> states = UnitConditions.parameters(unit);
            String own = table(family, states);
            if (ready.contains(own)) {
                return "SELECT * FROM " + own;
            }
            for (String state : states) {
                if (states.size() == 2 && isStateAtHand(family, state, own)) {
                    return "SELECT * FROM " + table(family, List.of(state)) + " WHERE " + condition;
                }
            }
            make(own, winners.where(family, condition));
            return "SELECT * FROM " + own;
        });
    }

    /** Whether the rows need not be looked for in files. */
    synchronized boolean isAtHand(Family family, SeriesUnit unit) {
        return winners.isSmall(family) || ready.contains(table(family, UnitConditions.parameters(unit)));
    }

    /** The pledges of the first pair are kept at hand; for the next one all are. */
    private String pledges(SeriesUnit unit, String condition) {
        String own = table(Family.PLEDGES, UnitConditions.parameters(unit));
        if (!ready.contains(own)) {
            String rows = winners.where(Family.PLEDGES, condition);
            if (hasPledges) {
                return rows;
            }
            hasPledges = true;
            make(own, rows);
        }
        return "SELECT * FROM " + own;
    }

    private static Optional<String> condition(Family family, SeriesUnit unit, Winners winners) {
        List<String> states = UnitConditions.parameters(unit);
        return UnitConditions.of(family, unit, winners).map(condition -> {
            String inlined = condition.replace("$1", Sql.text(states.getFirst()));
            return states.size() == 2 ? inlined.replace("$2", Sql.text(states.getLast())) : inlined;
        });
    }

    /** The condition by which a row touches the unit, without parameters; empty where none ever does. */
    Optional<String> condition(Family family, SeriesUnit unit) {
        return condition(family, unit, winners);
    }

    private boolean isStateAtHand(Family family, String state, String pair) {
        String ofState = table(family, List.of(state));
        if (ready.contains(ofState)) {
            return true;
        }
        Set<String> pairs = pairsAsked.computeIfAbsent(ofState, key -> new HashSet<>());
        pairs.add(pair);
        if (pairs.size() <= PAIRS_BEFORE_STATE) {
            return false;
        }
        SeriesUnit whole = SeriesUnit.of(StateSystem.standard().getState(state).id());
        make(ofState, winners.where(family, condition(family, whole).orElseThrow()));
        return true;
    }

    private void make(String table, String query) {
        database.execute("CREATE TABLE " + table + " AS " + query);
        ready.add(table);
    }

    private static String table(Family family, List<String> states) {
        return Sql.name(family.code() + " of " + String.join(" ", states));
    }
}
