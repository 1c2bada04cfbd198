package org.entente.record.internal.snapshot;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entente.entry.Family;
import org.entente.record.internal.database.Sql;
import org.entente.sanction.ProgramTargets;
import org.entente.series.SeriesUnit;

/** The condition by which an entry touches a state ({@code $1}) or a pair ({@code $1}, {@code $2}). */
final class UnitConditions {

    private UnitConditions() {}

    /** Values of the parameters. */
    static List<String> parameters(SeriesUnit unit) {
        return unit.states().stream().map(s -> s.iso3()).sorted().toList();
    }

    /** The condition; empty where entries of the family never name such a unit. */
    static Optional<String> of(Family family, SeriesUnit unit, Winners winners) {
        boolean pair = unit.states().size() == 2;
        return Optional.ofNullable(
                switch (family) {
                    case EVENTS, CLAIMS -> sides("source_state", "target_state", pair);
                    case FLOWS -> sides("source", "target", pair);
                    case SANCTIONS -> sides("sender", "target", pair);
                    case CONFLICTS -> conflict(pair);
                    case SERIES -> sides("first", "second", pair);
                    case VOTES -> either("state", pair);
                    case ROLL_CALLS -> votedBy(pair, winners);
                    case PLEDGES -> pair ? pledged(winners) : "(member = $1 OR toward = $1)";
                    case GROUPS -> pair ? together("\"group\"", Family.GROUPS, winners) : "member = $1";
                    case REGIMES, CAPABILITIES, OFFICES -> pair ? null : "state = $1";
                    case LISTINGS -> pair ? null : listed(unit);
                    case MENTIONS, ROLL_CALL_MATCHES, ROLL_CALL_ISSUES -> null;
                });
    }

    private static String sides(String one, String other, boolean pair) {
        return pair
                ? "(" + one + " = $1 AND " + other + " = $2 OR " + one + " = $2 AND " + other + " = $1)"
                : "(" + one + " = $1 OR " + other + " = $1)";
    }

    /** A state takes part as one of the two or among the further states of a side; a pair stands on opposite sides. */
    private static String conflict(boolean pair) {
        return pair
                ? "(" + onSide("a", "$1") + " AND " + onSide("b", "$2") + " OR " + onSide("a", "$2") + " AND "
                        + onSide("b", "$1") + ")"
                : "(" + onSide("a", "$1") + " OR " + onSide("b", "$1") + ")";
    }

    private static String onSide(String side, String state) {
        return "(coalesce(side_" + side + "_state = " + state + ", FALSE) OR list_contains(with_" + side + ", " + state
                + "))";
    }

    private static String either(String column, boolean pair) {
        return pair ? column + " IN ($1, $2)" : column + " = $1";
    }

    /** Names listed under a program about the state. */
    private static String listed(SeriesUnit unit) {
        String state = parameters(unit).getFirst();
        List<String> prefixes = ProgramTargets.prefixes(state);
        return prefixes.isEmpty()
                ? "FALSE"
                : "regexp_matches(upper(array_to_string(programs, ';')), "
                        + Sql.text("(^|;) *(" + String.join("|", prefixes) + ")") + ")";
    }

    /** Roll calls at which every state of the unit cast a vote. */
    private static String votedBy(boolean pair, Winners winners) {
        return List.of("$1", "$2").subList(0, pair ? 2 : 1).stream()
                .map(state -> "(dataset, body, roll_call) IN (SELECT (dataset, body, roll_call) FROM ("
                        + winners.where(Family.VOTES, "choice <= 3 AND state = " + state) + "))")
                .collect(Collectors.joining(" AND "));
    }

    private static String pledged(Winners winners) {
        return "(" + together("treaty", Family.PLEDGES, winners)
                + " OR member = $1 AND toward = $2 OR member = $2 AND toward = $1)";
    }

    /** Rows of either state in a treaty or group that both belong to. */
    private static String together(String column, Family family, Winners winners) {
        return "(member IN ($1, $2) AND (dataset, " + column + ") IN (SELECT (dataset, " + column + ") FROM ("
                + winners.where(family, "member IN ($1, $2)") + ") GROUP BY dataset, " + column
                + " HAVING count(DISTINCT member) = 2))";
    }
}
