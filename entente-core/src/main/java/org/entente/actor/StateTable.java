package org.entente.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.actor.internal.Table;
import org.jspecify.annotations.Nullable;

/** The two tables of states, read into rows once. */
final class StateTable {

    /** What a row of {@code state-names.csv} holds. */
    enum NameKind {
        ALIAS,
        DEMONYM,
        CAPITAL,
        CODE,
        CAMEO
    }

    /** A state with the texts that are looked up but are no names of it. */
    record Row(State state, String cowAbbreviation, Map<NameKind, List<String>> texts) {
        List<String> texts(NameKind kind) {
            return texts.getOrDefault(kind, List.of());
        }
    }

    private static final int STATE_COLUMNS = 13;
    private static final int NAME_COLUMNS = 4;
    private static final String RANGE = "..";
    private static final int DATE_LENGTH = "2000-01-01".length();

    private StateTable() {}

    /** All rows, in the order of the table. Plain loops, as in {@link Table}, to keep the start quick. */
    static List<Row> load() {
        Map<String, Map<NameKind, List<String>>> texts = loadTexts();
        List<Row> rows = new ArrayList<>(512);
        for (List<String> cells : Table.read(StateTable.class, "states.csv", STATE_COLUMNS)) {
            rows.add(row(cells, texts.getOrDefault(cells.get(0), Map.of())));
        }
        return rows;
    }

    private static Map<String, Map<NameKind, List<String>>> loadTexts() {
        Map<String, Map<NameKind, List<String>>> texts = new HashMap<>(512);
        for (List<String> cells : Table.read(StateTable.class, "state-names.csv", NAME_COLUMNS)) {
            Map<NameKind, List<String>> ofState = texts.get(cells.get(0));
            if (ofState == null) {
                ofState = new EnumMap<>(NameKind.class);
                texts.put(cells.get(0), ofState);
            }
            NameKind kind = kind(cells.get(1));
            List<String> all = new ArrayList<>(ofState.getOrDefault(kind, List.of()));
            all.addAll(Table.list(cells.get(3)));
            ofState.put(kind, all);
        }
        return texts;
    }

    private static NameKind kind(String cell) {
        return switch (cell) {
            case "alias" -> NameKind.ALIAS;
            case "demonym" -> NameKind.DEMONYM;
            case "capital" -> NameKind.CAPITAL;
            case "code" -> NameKind.CODE;
            case "cameo" -> NameKind.CAMEO;
            default ->
                throw new IllegalStateException(
                        "state-names.csv: the kind (" + cell + ") must be alias, demonym, capital, code or cameo.");
        };
    }

    private static Row row(List<String> cells, Map<NameKind, List<String>> texts) {
        List<StateSpell> cow = spells(cells.get(8));
        List<StateSpell> gw = spells(cells.get(9));
        State state = new State(
                new StateId(cells.get(0), lastCode(cow), lastCode(gw)),
                emptyToNull(cells.get(1)),
                stateKind(cells.get(2)),
                cells.get(4),
                cells.get(5).isEmpty() ? cells.get(4) : cells.get(5),
                new Region(cells.get(6), cells.get(7)),
                cow,
                gw,
                names(cells.get(10)),
                capitals(cells.get(11)),
                Table.list(cells.get(12)),
                texts.getOrDefault(NameKind.ALIAS, List.of()));
        return new Row(state, cells.get(3), texts);
    }

    private static @Nullable String emptyToNull(String cell) {
        return cell.isEmpty() ? null : cell;
    }

    private static StateKind stateKind(String cell) {
        return switch (cell) {
            case "state" -> StateKind.STATE;
            case "non-member" -> StateKind.NON_MEMBER;
            case "territory" -> StateKind.TERRITORY;
            default ->
                throw new IllegalStateException(
                        "states.csv: the kind (" + cell + ") must be state, non-member or territory.");
        };
    }

    private static int lastCode(List<StateSpell> spells) {
        return spells.isEmpty() ? StateId.NONE : spells.getLast().code();
    }

    /** Reads {@code 678 1926-09-02..1990-05-21;679 1990-05-22..}. */
    private static List<StateSpell> spells(String cell) {
        List<StateSpell> spells = new ArrayList<>(2);
        for (String part : Table.list(cell)) {
            int space = part.indexOf(' ');
            spells.add(new StateSpell(Integer.parseInt(part, 0, space, 10), span(part.substring(space + 1))));
        }
        return spells;
    }

    /** Reads {@code Soviet Union 1922-12-30..1991-12-25;Russia 1991-12-26..}. */
    private static List<StateName> names(String cell) {
        List<StateName> names = new ArrayList<>(2);
        for (String part : Table.list(cell)) {
            int space = part.lastIndexOf(' ');
            names.add(new StateName(part.substring(0, space), span(part.substring(space + 1))));
        }
        return names;
    }

    /** Reads {@code Moscow 55.76 37.62 1918-03-12..}. */
    private static List<Capital> capitals(String cell) {
        List<Capital> capitals = new ArrayList<>(2);
        for (String part : Table.list(cell)) {
            int beforeSpan = part.lastIndexOf(' ');
            int beforeLongitude = part.lastIndexOf(' ', beforeSpan - 1);
            int beforeLatitude = part.lastIndexOf(' ', beforeLongitude - 1);
            capitals.add(new Capital(
                    part.substring(0, beforeLatitude),
                    Double.parseDouble(part.substring(beforeLatitude + 1, beforeLongitude)),
                    Double.parseDouble(part.substring(beforeLongitude + 1, beforeSpan)),
                    span(part.substring(beforeSpan + 1))));
        }
        return capitals;
    }

    private static Span span(String text) {
        int dots = text.indexOf(RANGE);
        if (dots != DATE_LENGTH) {
            throw new IllegalStateException(
                    "states.csv: the span (" + text + ") must be written 1990-05-22.. or 1926-09-02..1990-05-21.");
        }
        String end = text.substring(dots + RANGE.length());
        return new Span(date(text.substring(0, dots)), end.isEmpty() ? null : date(end));
    }

    /** Reads year, month and day by place: the general parser's first use would cost the start more than all else. */
    private static LocalDate date(String text) {
        return LocalDate.of(
                Integer.parseInt(text, 0, 4, 10), Integer.parseInt(text, 5, 7, 10), Integer.parseInt(text, 8, 10, 10));
    }
}
