package org.entente.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.actor.internal.EditDistance;
import org.entente.actor.internal.LocaleNames;
import org.entente.actor.internal.NameKey;
import org.jspecify.annotations.Nullable;

/**
 * Finds states by what people call them. Texts are ranked: an alpha-3 code before a name, a name before a shorter or
 * older code, a code before the name of a people, that before a capital. The first rank that knows a text decides.
 * The JDK's names in other languages are looked up, and read, only after our own tables have missed. What runs at
 * every start is written in plain loops; see {@link StateTable}.
 */
final class NameIndex {

    private static final int NEAREST = 5;
    private static final int LETTERS_A_SLIP = 4;
    private static final int CODE_LENGTH = 3;

    private final List<State> states;
    private final List<Map<String, Set<State>>> ranks = new ArrayList<>();
    private final Map<String, Set<State>> demonyms;
    private volatile @Nullable Map<String, Set<State>> localeNames;

    NameIndex(List<StateTable.Row> rows) {
        states = new ArrayList<>(rows.size());
        Map<String, Set<State>> alpha3 = rank();
        Map<String, Set<State>> names = rank();
        Map<String, Set<State>> codes = rank();
        Map<String, Set<State>> abbreviations = rank();
        demonyms = rank();
        Map<String, Set<State>> capitals = rank();
        for (StateTable.Row row : rows) {
            State state = row.state();
            states.add(state);
            put(alpha3, state.iso3(), state);
            putNames(names, state);
            if (state.iso2() != null) {
                put(codes, state.iso2(), state);
            }
            putAll(codes, row.texts(StateTable.NameKind.CODE), state);
            put(abbreviations, row.cowAbbreviation(), state);
            putAll(abbreviations, row.texts(StateTable.NameKind.CAMEO), state);
            putAll(demonyms, state.demonyms(), state);
            putAll(demonyms, row.texts(StateTable.NameKind.DEMONYM), state);
            for (Capital capital : state.capitals()) {
                put(capitals, capital.name(), state);
            }
            putAll(capitals, row.texts(StateTable.NameKind.CAPITAL), state);
        }
    }

    private Map<String, Set<State>> rank() {
        Map<String, Set<State>> rank = new HashMap<>(1024);
        ranks.add(rank);
        return rank;
    }

    private static void putNames(Map<String, Set<State>> names, State state) {
        put(names, state.name(), state);
        put(names, state.formalName(), state);
        for (StateName then : state.names()) {
            put(names, then.name(), state);
        }
        putAll(names, state.aliases(), state);
    }

    private static void putAll(Map<String, Set<State>> rank, List<String> texts, State state) {
        for (String text : texts) {
            put(rank, text, state);
        }
    }

    private static void put(Map<String, Set<State>> rank, String text, State state) {
        String key = NameKey.ofComposed(text);
        if (key.isEmpty()) {
            return;
        }
        Set<State> known = rank.get(key);
        if (known == null) {
            rank.put(key, Set.of(state));
        } else if (!known.contains(state)) {
            Set<State> more = new LinkedHashSet<>(known);
            more.add(state);
            rank.put(key, more);
        }
    }

    /** The states called so, those of the day first narrowed to if there are several; none if nobody is called so. */
    List<State> candidates(String text, @Nullable LocalDate at) {
        return narrowed(called(text), NameKey.of(text), at);
    }

    private Set<State> called(String text) {
        String key = NameKey.of(text);
        Set<State> found = inOwnTables(key);
        if (found.isEmpty()) {
            found = inOwnTables(NameKey.of(NameKey.inverted(text)));
        }
        if (found.isEmpty()) {
            found = asPlural(key);
        }
        if (found.isEmpty()) {
            found = localeNames().getOrDefault(key, Set.of());
        }
        return found.isEmpty() ? inOwnTables(NameKey.of(NameKey.withoutBracket(text))) : found;
    }

    private Set<State> inOwnTables(String key) {
        for (Map<String, Set<State>> rank : ranks) {
            Set<State> found = rank.get(key);
            if (found != null) {
                return found;
            }
        }
        return Set.of();
    }

    /** "Russians": the table has the singular. */
    private Set<State> asPlural(String key) {
        return key.endsWith("s") ? demonyms.getOrDefault(key.substring(0, key.length() - 1), Set.of()) : Set.of();
    }

    private static List<State> narrowed(Set<State> candidates, String key, @Nullable LocalDate at) {
        if (candidates.size() < 2) {
            return List.copyOf(candidates);
        }
        List<State> then = candidates.stream()
                .filter(s -> at == null ? s.isCurrent() : s.existedOn(at))
                .toList();
        List<State> left = then.isEmpty() ? List.copyOf(candidates) : bearersOr(then, key, at);
        return left.stream().sorted(Comparator.comparing(State::id)).toList();
    }

    /** Whoever bears the very name that day comes before those it is used for loosely: Hungary in November 1918. */
    private static List<State> bearersOr(List<State> then, String key, @Nullable LocalDate at) {
        List<State> bearers = then.stream()
                .filter(s ->
                        NameKey.ofComposed(at == null ? s.name() : s.nameAt(at)).equals(key))
                .toList();
        return bearers.isEmpty() ? then : bearers;
    }

    private Map<String, Set<State>> localeNames() {
        Map<String, Set<State>> read = localeNames;
        if (read == null) {
            read = new HashMap<>();
            for (State state : states) {
                if (state.iso2() != null) {
                    putAll(read, LocaleNames.of(state.iso2()), state);
                }
            }
            localeNames = read;
        }
        return read;
    }

    /** States with a name spelled much like the text, the nearest first. */
    List<State> nearest(String text) {
        String key = NameKey.of(text);
        if (key.isEmpty()) {
            return List.of();
        }
        int limit = Math.max(1, key.length() / LETTERS_A_SLIP);
        Map<State, Integer> slips = new HashMap<>();
        ranks.forEach(rank -> rank.forEach((name, called) -> measure(key, name, limit, called, slips)));
        localeNames().forEach((name, called) -> measure(key, name, limit, called, slips));
        return slips.entrySet().stream()
                .sorted(Comparator.comparingInt(Map.Entry<State, Integer>::getValue)
                        .thenComparing(e -> e.getKey().id()))
                .limit(NEAREST)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static void measure(String key, String name, int limit, Set<State> called, Map<State, Integer> slips) {
        boolean codeAgainstName = (name.length() <= CODE_LENGTH) != (key.length() <= CODE_LENGTH);
        if (codeAgainstName) {
            return;
        }
        int distance = EditDistance.within(key, name, limit);
        if (distance <= limit) {
            called.forEach(state -> slips.merge(state, distance, Math::min));
        }
    }
}
