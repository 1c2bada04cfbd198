package org.entente.coder.actor;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.entente.actor.State;
import org.entente.actor.StateKind;
import org.entente.actor.StateSystem;
import org.entente.coder.actor.Gazetteer.Entry;

/** Fills gazetteers from the tables that ship with the program and from users' dictionaries. */
public final class ActorTables {

    static final String PLACE = "place";
    static final String ORGANIZATION = "organization";
    static final String PERSON = "person";
    static final String ROLE = "role";
    static final String WEAK = "weak";
    private static final int ALWAYS = 9999;
    private static final Set<String> GONE_BUT_NAMED = Set.of("DDR", "CSK", "YMD", "RVN");
    private static final Set<String> COMMON_WORDS =
            Set.of("Victoria", "Papal", "Parmesan", "Reunion", "Jersey", "Lao", "Kiwi", "Saxon", "Pole");
    private static final String HEAD = "head";

    private ActorTables() {}

    /** Names of states, places, organizations, persons and the user's own. */
    public static Gazetteer names(List<UserActor> own) {
        Gazetteer gazetteer = new Gazetteer();
        List<State> states = StateSystem.standard().listStates();
        states.stream().filter(s -> !s.isCurrent()).forEach(s -> addState(gazetteer, s));
        states.stream().filter(State::isCurrent).forEach(s -> addState(gazetteer, s));
        read("places.tsv", 2, c -> addAll(gazetteer, c[1], new Entry(c[0], PLACE, "", 0, ALWAYS)));
        read("organizations.tsv", 2, c -> addAll(gazetteer, c[1], new Entry(c[0], ORGANIZATION, "", 0, ALWAYS)));
        read(
                "holders.tsv",
                5,
                c -> addAll(gazetteer, c[4], new Entry(c[0], PERSON, c[1], year(c[2], 0), year(c[3], ALWAYS))));
        for (UserActor actor : own) {
            gazetteer.add(actor.name(), new Entry(actor.code(), PLACE, "", actor.firstYear(), actor.lastYear()));
        }
        return gazetteer;
    }

    /** Nouns that say what part of a state acts. */
    public static Gazetteer roles() {
        Gazetteer gazetteer = new Gazetteer();
        read("roles.tsv", 3, c -> {
            for (String cell : c[2].split(";")) {
                boolean weak = cell.endsWith("~");
                String noun = weak ? cell.substring(0, cell.length() - 1) : cell;
                Entry entry = new Entry(c[0], weak ? WEAK : ROLE, c[1], 0, ALWAYS);
                gazetteer.add(noun, entry);
                if (!noun.endsWith("s") && !noun.endsWith("men") && !noun.contains(" of ")) {
                    gazetteer.add(plural(noun), entry);
                }
            }
        });
        return gazetteer;
    }

    private static String plural(String noun) {
        if (noun.endsWith("y") && noun.length() > 2 && "aeou".indexOf(noun.charAt(noun.length() - 2)) < 0) {
            return noun.substring(0, noun.length() - 1) + "ies";
        }
        return noun.endsWith("ch") || noun.endsWith("sh") || noun.endsWith("x") ? noun + "es" : noun + "s";
    }

    private static void addState(Gazetteer gazetteer, State state) {
        if (state.kind() == StateKind.TERRITORY || !state.isCurrent() && !GONE_BUT_NAMED.contains(state.iso3())) {
            return;
        }
        Entry place = new Entry(state.iso3(), PLACE, "", 0, ALWAYS);
        addName(gazetteer, state.name(), place);
        addName(gazetteer, state.formalName(), place);
        state.aliases().stream().filter(a -> a.length() > 2).forEach(a -> addName(gazetteer, a, place));
        state.demonyms().forEach(d -> addDemonym(gazetteer, d, place));
        state.capitals().stream()
                .filter(c -> c.span().isOpen())
                .forEach(c -> addName(gazetteer, c.name(), new Entry(state.iso3() + "GOV", PLACE, "", 0, ALWAYS)));
    }

    private static void addDemonym(Gazetteer gazetteer, String demonym, Entry entry) {
        addName(gazetteer, demonym, entry);
        if (!demonym.endsWith("s") && !demonym.endsWith("h") && !demonym.endsWith("ese")) {
            addName(gazetteer, demonym + "s", entry);
        }
    }

    private static void addName(Gazetteer gazetteer, String name, Entry entry) {
        if (!COMMON_WORDS.contains(name) && !name.equals("Korea")) {
            gazetteer.add(name, entry);
        }
    }

    private static void addAll(Gazetteer gazetteer, String names, Entry entry) {
        for (String name : names.split(";")) {
            gazetteer.add(name, entry);
        }
    }

    private static int year(String cell, int otherwise) {
        return cell.isEmpty() ? otherwise : Integer.parseInt(cell);
    }

    static boolean isHead(String rank) {
        return rank.equals(HEAD);
    }

    private static void read(String table, int columns, Consumer<String[]> row) {
        try (InputStream in = ActorTables.class.getResourceAsStream(table)) {
            if (in == null) {
                throw new IllegalStateException("The table " + table + " is missing from the program.");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.startsWith("#") && !line.isBlank()) {
                    row.accept(cells(line, table, columns));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String[] cells(String line, String table, int columns) {
        String[] cells = line.split("\t", -1);
        if (cells.length != columns) {
            throw new IllegalStateException(
                    String.format(Locale.ROOT, "%s: the line (%s) must have %d cells.", table, line, columns));
        }
        return cells;
    }
}
