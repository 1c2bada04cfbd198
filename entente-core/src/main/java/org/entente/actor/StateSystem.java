package org.entente.actor;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * All states since 1816: who was a state when, and which state a text means.
 *
 * <p>{@link #standard()} is read once from the program's own tables. Membership of a day is that of the Correlates of
 * War list (2016), which is taken to go on unchanged after 2016; {@link State#isGwMember} asks the Gleditsch–Ward list.
 * Immutable and safe for use by many threads.
 */
public final class StateSystem {

    private static final class Holder {
        static final StateSystem STANDARD = new StateSystem(StateTable.load());
    }

    private final List<State> states;
    private final Map<String, State> byIso3 = new TreeMap<>();
    private final Map<String, State> byIso2 = new HashMap<>();
    private final Map<String, State> byCameo = new HashMap<>();
    private final Map<Integer, State> byCow = new HashMap<>();
    private final Map<Integer, State> byGw = new HashMap<>();
    private final List<StateTable.Row> rows;
    private volatile @Nullable NameIndex names;

    private StateSystem(List<StateTable.Row> rows) {
        this.rows = rows;
        for (StateTable.Row row : rows) {
            index(row);
        }
        states = List.copyOf(byIso3.values());
    }

    /** Built when the first name comes: codes alone, as most files have them, do not pay for it. */
    private NameIndex names() {
        NameIndex built = names;
        if (built == null) {
            built = new NameIndex(rows);
            names = built;
        }
        return built;
    }

    private void index(StateTable.Row row) {
        State state = row.state();
        byIso3.put(state.iso3(), state);
        if (state.iso2() != null) {
            byIso2.put(state.iso2(), state);
            byCameo.put(state.iso3(), state);
        }
        for (String code : row.texts(StateTable.NameKind.CAMEO)) {
            byCameo.put(code, state);
        }
        for (StateSpell spell : state.cowSpells()) {
            byCow.put(spell.code(), state);
        }
        for (StateSpell spell : state.gwSpells()) {
            byGw.put(spell.code(), state);
        }
    }

    /** The table that ships with the program; the first call reads it. */
    public static StateSystem standard() {
        return Holder.STANDARD;
    }

    /** The state with this alpha-3 code, in either case. */
    public Optional<State> findState(String iso3) {
        State exact = byIso3.get(iso3);
        return Optional.ofNullable(exact != null ? exact : byIso3.get(iso3.toUpperCase(Locale.ROOT)));
    }

    /**
     * The state with this alpha-3 code, in either case.
     *
     * @throws IllegalArgumentException if no state has it
     */
    public State getState(String iso3) {
        return findState(iso3)
                .orElseThrow(() -> new IllegalArgumentException(
                        "The state code (" + iso3 + ") is not in the table of states." + maybe(names().nearest(iso3))));
    }

    /** The state with this id. */
    public State getState(StateId id) {
        return getState(id.iso3());
    }

    /** The state that has, or ever had, this Correlates of War number; no number was ever given to two. */
    public Optional<State> findByCow(int cow) {
        return Optional.ofNullable(byCow.get(cow));
    }

    /** The state that was a Correlates of War member under this number on that day. */
    public Optional<State> findByCow(int cow, LocalDate at) {
        return findByCow(cow).filter(s -> has(s.cowCodeAt(at), cow));
    }

    /** The state that has, or ever had, this Gleditsch–Ward number. */
    public Optional<State> findByGw(int gw) {
        return Optional.ofNullable(byGw.get(gw));
    }

    /** The state that was a Gleditsch–Ward member under this number on that day. */
    public Optional<State> findByGw(int gw, LocalDate at) {
        return findByGw(gw).filter(s -> has(s.gwCodeAt(at), gw));
    }

    private static boolean has(OptionalInt code, int wanted) {
        return code.isPresent() && code.getAsInt() == wanted;
    }

    /** The state with this ISO 3166-1 alpha-2 code, in either case. */
    public Optional<State> findByIso2(String iso2) {
        return Optional.ofNullable(byIso2.get(iso2.toUpperCase(Locale.ROOT)));
    }

    /** The state that CAMEO codes so, in capitals: ISO alpha-3 and the scheme's own older codes. */
    public Optional<State> findByCameo(String code) {
        return Optional.ofNullable(byCameo.get(code));
    }

    /** All states and territories, gone ones too, by alpha-3 code. */
    public List<State> listStates() {
        return states;
    }

    /** The members of the Correlates of War list on a day, by alpha-3 code. */
    public List<State> listMembers(LocalDate day) {
        return states.stream().filter(s -> s.isCowMember(day)).toList();
    }

    /** Whether the state was a member of the Correlates of War list on a day. */
    public boolean isMember(StateId state, LocalDate day) {
        return getState(state).isCowMember(day);
    }

    /**
     * Which state a text means. Understood are alpha-3, alpha-2, Correlates of War and CAMEO codes, Correlates of War
     * numbers (a number only the other list knows is taken as Gleditsch–Ward), names now and once, spellings of the
     * common sources, names in Russian, Korean, Chinese, Japanese, French, Spanish and Arabic, names of peoples, and
     * capitals. Case, accents, punctuation, articles and the order round a comma do not matter.
     *
     * @param text what somebody wrote
     * @param at the day it was written about, which decides between states of one name; null for today
     */
    public Resolution resolve(String text, @Nullable LocalDate at) {
        List<State> candidates = candidates(text.strip(), at);
        if (candidates.isEmpty()) {
            return new Resolution.Unknown(names().nearest(text));
        }
        if (candidates.size() > 1) {
            return new Resolution.Ambiguous(candidates);
        }
        State state = candidates.getFirst();
        return new Resolution.Resolved(state, at == null ? state.name() : state.nameAt(at));
    }

    /**
     * The state a text means, when it means exactly one. Unlike {@link #resolve} it looks for no near misses, which
     * costs most where most texts name no state.
     *
     * @param text what somebody wrote
     * @param at the day it was written about; null for today
     */
    public Optional<State> findStateNamed(String text, @Nullable LocalDate at) {
        List<State> candidates = candidates(text.strip(), at);
        return candidates.size() == 1 ? Optional.of(candidates.getFirst()) : Optional.empty();
    }

    private List<State> candidates(String text, @Nullable LocalDate at) {
        State coded = byIso3.get(text);
        if (coded != null) {
            return List.of(coded);
        }
        return isNumber(text) ? byNumber(Integer.parseInt(text)) : names().candidates(text, at);
    }

    private static boolean isNumber(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return !text.isEmpty() && text.length() <= 3;
    }

    private List<State> byNumber(int number) {
        Optional<State> cow = findByCow(number);
        return (cow.isPresent() ? cow : findByGw(number)).map(List::of).orElse(List.of());
    }

    /**
     * The state a text means, when it means exactly one.
     *
     * @param text what somebody wrote
     * @param at the day it was written about; null for today
     * @throws IllegalArgumentException if it means none or several; the message lists the candidates or near misses
     */
    public State getStateNamed(String text, @Nullable LocalDate at) {
        return switch (resolve(text, at)) {
            case Resolution.Resolved resolved -> resolved.state();
            case Resolution.Ambiguous ambiguous ->
                throw new IllegalArgumentException("The state name (" + text + ") means several: "
                        + listed(ambiguous.candidates(), " or ") + ". Write one of these codes or names.");
            case Resolution.Unknown unknown ->
                throw new IllegalArgumentException(
                        "The state name (" + text + ") is not known." + maybe(unknown.nearest()));
        };
    }

    private static String maybe(List<State> nearest) {
        return nearest.isEmpty()
                ? " Write a name such as North Korea or an alpha-3 code such as PRK."
                : " Maybe you meant " + listed(nearest, ", ") + ".";
    }

    private static String listed(List<State> states, String separator) {
        Function<State, String> nameAndCode = s -> s.name() + " (" + s.iso3() + ")";
        return states.stream().map(nameAndCode).collect(Collectors.joining(separator));
    }
}
