package org.entente.table;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.entente.actor.Actor;
import org.entente.actor.ActorRole;
import org.entente.actor.StateId;
import org.entente.time.DateSpan;
import org.jspecify.annotations.Nullable;

/** Writes the values that take more than one cell. */
final class Cells {

    private Cells() {}

    /** Code, state and roles: three cells. */
    static void actor(RowAppender row, @Nullable Actor actor) throws SQLException {
        if (actor == null) {
            row.text(null).text(null).text(null);
            return;
        }
        row.text(actor.code());
        state(row, actor.state());
        row.text(roles(actor));
    }

    private static @Nullable String roles(Actor actor) {
        return switch (actor.roles().size()) {
            case 0 -> null;
            case 1 -> actor.roles().iterator().next().code();
            default -> actor.roles().stream().map(ActorRole::code).collect(Collectors.joining(" "));
        };
    }

    static void state(RowAppender row, @Nullable StateId state) throws SQLException {
        row.text(state == null ? null : state.iso3());
    }

    /** First and last day: two cells. */
    static void span(RowAppender row, DateSpan span) throws SQLException {
        row.date(span.from()).date(span.to());
    }

    /** The texts in alphabetical order, so that equal sets are equal cells. */
    static void sorted(RowAppender row, Set<String> texts) throws SQLException {
        row.texts(new TreeSet<>(texts));
    }

    /** The states in their order. */
    static void states(RowAppender row, List<StateId> states) throws SQLException {
        row.texts(states.stream().map(StateId::iso3).toList());
    }
}
