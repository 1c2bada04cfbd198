package org.entente.forecast.history;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.entente.forecast.graph.Quadruples;

/**
 * What the names alone say: an actor's country and role, as in {@code Foreign Affairs (Japan)}, and the CAMEO root of a
 * relation. Country and role 0 mean that the name does not say.
 */
public final class Traits {

    /** Number of quad classes. */
    public static final int QUADS = 4;

    private static final String STATE_ROLE = "state";

    private final int[] country;
    private final String[] countryNames;
    private final int[] role;
    private final int[] root;
    private final boolean[] isState;
    private final int[] quad;
    private final int personRole;
    private final int countries;
    private final int roles;

    /** Reads all names once. */
    public Traits(Quadruples data) {
        List<String> names = data.entities().stream().map(Traits::plain).toList();
        Set<String> states = new HashSet<>();
        names.stream().map(Traits::insideParentheses).forEach(states::add);
        Map<String, Integer> countryIds = new HashMap<>(Map.of("", 0));
        Map<String, Integer> roleIds = new HashMap<>(Map.of("", 0));
        country = new int[names.size()];
        role = new int[names.size()];
        isState = new boolean[names.size()];
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            boolean isState = states.contains(name);
            this.isState[i] = isState;
            String of = isState ? name : insideParentheses(name);
            String as = isState
                    ? STATE_ROLE
                    : of.isEmpty()
                            ? ""
                            : name.substring(0, name.lastIndexOf('(')).strip();
            country[i] = countryIds.computeIfAbsent(of, key -> countryIds.size());
            role[i] = roleIds.computeIfAbsent(as, key -> roleIds.size());
        }
        countries = countryIds.size();
        countryNames = new String[countries];
        countryIds.forEach((name, id) -> countryNames[id] = name);
        personRole = roleIds.size();
        roles = personRole + 1;
        root = roots(data);
        quad = new int[root.length];
        for (int r = 0; r < root.length; r++) {
            boolean inverse = root[r] >= RelationRoots.COUNT;
            quad[r] = quadOf(root[r] % RelationRoots.COUNT) + (inverse ? QUADS : 0);
        }
    }

    private static int[] roots(Quadruples data) {
        int relations = data.relationCount();
        int[] roots = new int[2 * relations];
        for (int r = 0; r < relations; r++) {
            roots[r] = RelationRoots.of(plain(data.relations().get(r)).toLowerCase(Locale.ROOT));
            roots[r + relations] = roots[r] + RelationRoots.COUNT;
        }
        return roots;
    }

    /** Verbal cooperation 0, material cooperation 1, verbal conflict 2, material conflict 3. */
    private static int quadOf(int root) {
        if (root <= 5) {
            return 0;
        }
        if (root <= 8) {
            return 1;
        }
        return root <= 14 ? 2 : 3;
    }

    private static String plain(String name) {
        return name.replace('_', ' ');
    }

    private static String insideParentheses(String name) {
        int open = name.lastIndexOf('(');
        return open > 0 && name.endsWith(")") ? name.substring(open + 1, name.length() - 1) : "";
    }

    /** Country of an entity; 0 when its name does not say. */
    public int country(int entity) {
        return country[entity];
    }

    /** Name of a country, as the actors' names have it; empty for 0. */
    public String countryName(int ofCountry) {
        return countryNames[ofCountry];
    }

    /** Role of an entity; 0 when its name does not say. */
    public int role(int entity) {
        return role[entity];
    }

    /** Root of a directed relation, 0 to {@link #rootCount()} − 1; inverse relations have roots of their own. */
    public int root(int relation) {
        return root[relation];
    }

    /** Quad class of a directed relation, 0 to 3; of an inverse one 4 to 7. */
    public int quad(int relation) {
        return quad[relation];
    }

    /** Whether an entity is a state itself. */
    public boolean isState(int entity) {
        return isState[entity];
    }

    /** Role of those whose country is known from their traffic alone. */
    public int personRole() {
        return personRole;
    }

    public int countryCount() {
        return countries;
    }

    public int roleCount() {
        return roles;
    }

    public int rootCount() {
        return 2 * RelationRoots.COUNT;
    }
}
