package org.entente.table;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.actor.Actor;
import org.entente.actor.ActorRole;
import org.entente.actor.State;
import org.entente.actor.StateId;
import org.entente.actor.StateSystem;
import org.entente.time.DateSpan;
import org.jspecify.annotations.Nullable;

/** Reads the cells of a row one after the other. For one thread. */
public final class RowReader {

    private final ResultSet rows;
    private final Map<String, StateId> states = new HashMap<>();
    private int column;

    public RowReader(ResultSet rows) {
        this.rows = rows;
    }

    void restart() {
        column = 0;
    }

    /** The delivery that brought the row, which stands after the entry's own cells. */
    public String delivery() throws SQLException {
        return text();
    }

    @Nullable
    String findText() throws SQLException {
        return rows.getString(++column);
    }

    String text() throws SQLException {
        String text = findText();
        if (text == null) {
            throw new SQLException("Column " + column + " must not be empty.");
        }
        return text;
    }

    @Nullable
    LocalDate findDate() throws SQLException {
        return rows.getObject(++column, LocalDate.class);
    }

    LocalDate date() throws SQLException {
        LocalDate date = findDate();
        if (date == null) {
            throw new SQLException("Column " + column + " must not be empty.");
        }
        return date;
    }

    int integer() throws SQLException {
        return rows.getInt(++column);
    }

    long whole() throws SQLException {
        return rows.getLong(++column);
    }

    double real() throws SQLException {
        double value = rows.getDouble(++column);
        return rows.wasNull() ? Double.NaN : value;
    }

    boolean flag() throws SQLException {
        return rows.getBoolean(++column);
    }

    Set<String> texts() throws SQLException {
        Array array = rows.getArray(++column);
        if (array == null) {
            return Set.of(); // a file that is older than the column
        }
        Set<String> texts = new LinkedHashSet<>();
        for (Object each : (Object[]) array.getArray()) {
            texts.add((String) each);
        }
        return texts;
    }

    List<StateId> states() throws SQLException {
        return texts().stream().map(this::stateOf).toList();
    }

    StateId state() throws SQLException {
        return stateOf(text());
    }

    @Nullable
    StateId findState() throws SQLException {
        String iso3 = findText();
        return iso3 == null ? null : stateOf(iso3);
    }

    private StateId stateOf(String iso3) {
        return states.computeIfAbsent(
                iso3,
                code -> StateSystem.standard()
                        .findState(code)
                        .map(State::id)
                        .orElseGet(() -> new StateId(code, StateId.NONE, StateId.NONE)));
    }

    @Nullable
    Actor findActor() throws SQLException {
        String code = findText();
        StateId state = findState();
        String roles = findText();
        return code == null ? null : new Actor(code, state, rolesOf(roles));
    }

    Actor actor() throws SQLException {
        Actor actor = findActor();
        if (actor == null) {
            throw new SQLException("Column " + (column - 2) + " must not be empty.");
        }
        return actor;
    }

    private static List<ActorRole> rolesOf(@Nullable String codes) {
        List<ActorRole> roles = new ArrayList<>(2);
        for (int at = 0; codes != null && at < codes.length(); at += 4) {
            roles.add(ActorRole.valueOf(codes.substring(at, at + 3)));
        }
        return roles;
    }

    DateSpan span() throws SQLException {
        return new DateSpan(date(), findDate());
    }
}
