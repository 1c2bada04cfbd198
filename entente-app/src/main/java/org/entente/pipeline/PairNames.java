package org.entente.pipeline;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.entente.actor.DirectedDyad;
import org.entente.actor.Dyad;
import org.entente.actor.State;
import org.entente.actor.StateId;
import org.entente.actor.StateKind;
import org.entente.actor.StateSystem;
import org.entente.series.SeriesUnit;

/** Reads pairs as users type them. */
final class PairNames {

    private PairNames() {}

    private static final String EVERY = "*";

    /**
     * The units that a text names: {@code RUS-PRK}, {@code Russia:North Korea}, {@code RUS>PRK}, {@code RUS-*}, {@code RUS>*},
     * {@code *>RUS}, {@code *-*}.
     *
     * @throws IllegalArgumentException when it names no pair
     */
    static List<SeriesUnit> parse(String text) {
        int at = separator(text);
        char sign = text.charAt(at);
        boolean directed = sign == '>' || sign == '→';
        List<StateId> left = states(text.substring(0, at).strip());
        List<StateId> right = states(text.substring(at + 1).strip());
        Set<SeriesUnit> units = new LinkedHashSet<>();
        boolean isOnePair = left.size() == 1 && right.size() == 1;
        for (StateId first : left) {
            for (StateId second : right) {
                if (isOnePair || !first.equals(second)) {
                    units.add(
                            directed
                                    ? SeriesUnit.of(new DirectedDyad(first, second))
                                    : SeriesUnit.of(Dyad.of(first, second)));
                }
            }
        }
        return List.copyOf(units);
    }

    /** Whether the text names more than one pair, of which those without any known value are left out. */
    static boolean isWildcard(String text) {
        return text.contains(EVERY);
    }

    /** The states that a text names: one, or {@code *} for all that are or were states. */
    static List<StateId> states(String text) {
        return text.equals(EVERY)
                ? StateSystem.standard().listStates().stream()
                        .filter(s -> s.kind() != StateKind.TERRITORY)
                        .map(State::id)
                        .sorted()
                        .toList()
                : List.of(state(text));
    }

    private static int separator(String text) {
        for (char sign : new char[] {'>', '→', ':', '-'}) {
            int at = text.indexOf(sign);
            if (at > 0 && at < text.length() - 1) {
                return at;
            }
        }
        throw new IllegalArgumentException("The pair (" + text
                + ") must be two states, as in RUS-PRK, Russia:North Korea, RUS>PRK, RUS-* or *-*.");
    }

    private static StateId state(String name) {
        return StateSystem.standard().getStateNamed(name, null).id();
    }
}
