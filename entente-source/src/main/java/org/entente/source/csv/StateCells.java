package org.entente.source.csv;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.entente.actor.Resolution;
import org.entente.actor.State;
import org.entente.actor.StateId;
import org.entente.actor.StateSystem;
import org.jspecify.annotations.Nullable;

/**
 * Reads cells that name a state. Each spelling is looked up once for each day that it is written about, so a
 * file of a million undated rows costs a few hundred look-ups. For one reading of one file; not safe for threads.
 */
public final class StateCells {

    private static final int MAX_REMEMBERED = 50_000;

    private record Key(String text, LocalDate at) {}

    private final StateSystem system = StateSystem.standard();
    private final Map<String, Object> undated = new HashMap<>();
    private final Map<Key, Object> dated = new HashMap<>();

    /**
     * The state that a cell names, which must not be empty.
     *
     * @param at the day it is written about, which decides between states of one name; null when unknown
     * @throws RowException when it names none or several; says which ones may be meant
     */
    public StateId state(CsvRow row, CsvColumn column, @Nullable LocalDate at) {
        Object answer = answer(row.required(column), at);
        if (answer instanceof StateId state) {
            return state;
        }
        throw row.fault(column, (String) answer);
    }

    /** The state that a cell names; null when it is empty, names none or several. */
    public @Nullable StateId findState(CsvRow row, CsvColumn column, @Nullable LocalDate at) {
        String text = row.text(column);
        return !text.isEmpty() && answer(text, at) instanceof StateId state ? state : null;
    }

    /** A {@link StateId}, or the reason why there is none. */
    private Object answer(String text, @Nullable LocalDate at) {
        if (at == null) {
            Object known = undated.get(text);
            return known != null ? known : remember(undated, text, text, null);
        }
        Key key = new Key(text, at);
        Object known = dated.get(key);
        return known != null ? known : remember(dated, key, text, at);
    }

    /** Bounded, so that a file of wrong names cannot fill the memory. */
    private <K> Object remember(Map<K, Object> known, K key, String text, @Nullable LocalDate at) {
        Object answer = resolve(text, at);
        if (known.size() < MAX_REMEMBERED) {
            known.put(key, answer);
        }
        return answer;
    }

    private Object resolve(String text, @Nullable LocalDate at) {
        return switch (system.resolve(text, at)) {
            case Resolution.Resolved resolved -> resolved.state().id();
            case Resolution.Ambiguous ambiguous ->
                "means several states. Write one of " + listed(ambiguous.candidates()) + ".";
            case Resolution.Unknown unknown ->
                "is not a known state."
                        + (unknown.nearest().isEmpty()
                                ? " Write a name such as North Korea or an alpha-3 code such as PRK."
                                : " Maybe you meant " + listed(unknown.nearest()) + ".");
        };
    }

    private static String listed(List<State> states) {
        return states.stream()
                .map(state -> state.name() + " (" + state.iso3() + ")")
                .collect(Collectors.joining(", "));
    }
}
