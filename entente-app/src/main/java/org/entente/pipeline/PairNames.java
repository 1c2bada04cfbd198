package org.entente.pipeline;

import java.util.List;
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

    /**
     * The units that a text names: {@code RUS-PRK}, {@code Russia:North Korea}, {@code RUS>PRK}, {@code RUS-*}.
     *
     * @throws IllegalArgumentException when it names no pair
     */
    static List<SeriesUnit> parse(String text) {
        int at = separator(text);
        String left = text.substring(0, at).strip();
        String right = text.substring(at + 1).strip();
        StateId first = state(left);
        if (right.equals("*")) {
            return StateSystem.standard().listStates().stream()
                    .filter(s -> s.kind() != StateKind.TERRITORY && !s.id().equals(first))
                    .map(State::id)
                    .sorted()
                    .map(other -> SeriesUnit.of(Dyad.of(first, other)))
                    .toList();
        }
        char sign = text.charAt(at);
        boolean directed = sign == '>' || sign == '→';
        return List.of(
                directed
                        ? SeriesUnit.of(new DirectedDyad(first, state(right)))
                        : SeriesUnit.of(Dyad.of(first, state(right))));
    }

    private static int separator(String text) {
        for (char sign : new char[] {'>', '→', ':', '-'}) {
            int at = text.indexOf(sign);
            if (at > 0 && at < text.length() - 1) {
                return at;
            }
        }
        throw new IllegalArgumentException(
                "The pair (" + text + ") must be two states, as in RUS-PRK, Russia:North Korea, RUS>PRK or RUS-*.");
    }

    private static StateId state(String name) {
        return StateSystem.standard().getStateNamed(name, null).id();
    }
}
