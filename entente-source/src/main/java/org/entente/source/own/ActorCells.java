package org.entente.source.own;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.entente.actor.Actor;
import org.entente.actor.ActorRole;
import org.entente.actor.StateSystem;
import org.entente.source.csv.CsvColumn;
import org.entente.source.csv.CsvRow;
import org.jspecify.annotations.Nullable;

/** Reads cells that name an actor: a CAMEO code such as {@code RUSGOV}, or a state. */
final class ActorCells {

    private static final int PART = 3;
    /** Kinds of bodies beside the states whose further letters name a body, as in {@code IGOUNO}. */
    private static final Set<String> BODIES = Set.of("IGO", "NGO", "NGM", "MNC", "IMG", "INT", "UIS");

    private final OwnColumns common;
    private final Map<String, Actor> codes = new HashMap<>();

    ActorCells(OwnColumns common) {
        this.common = common;
    }

    Actor actor(CsvRow row, CsvColumn column, LocalDate at) {
        String text = row.required(column);
        Actor coded = codes.get(text);
        if (coded == null) {
            coded = parseCode(text);
        }
        return coded != null ? coded : Actor.of(common.state(row, column, at));
    }

    /** Null when the text is no code, so that names of six or nine capitals (CANADA, INDONESIA) stay names. */
    private @Nullable Actor parseCode(String text) {
        if (!isCode(text)) {
            return null;
        }
        Actor actor = Actor.parse(text);
        codes.put(text, actor);
        return actor;
    }

    private static boolean isCode(String text) {
        if (text.length() % PART != 0 || !text.chars().allMatch(c -> c >= 'A' && c <= 'Z')) {
            return false;
        }
        String first = text.substring(0, PART);
        if (BODIES.contains(first)) {
            return true;
        }
        return text.length() > PART && StateSystem.standard().findByCameo(first).isPresent() && restAreRoles(text);
    }

    private static boolean restAreRoles(String text) {
        for (int at = PART; at < text.length(); at += PART) {
            if (ActorRole.findByCode(text.substring(at, at + PART)).isEmpty()) {
                return false;
            }
        }
        return true;
    }
}
