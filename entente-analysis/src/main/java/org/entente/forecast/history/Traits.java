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

    private static final String STATE_ROLE = "state";

    private final int[] country;
    private final int[] role;
    private final int[] root;
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
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            boolean isState = states.contains(name);
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
        roles = roleIds.size();
        root = roots(data);
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

    /** Role of an entity; 0 when its name does not say. */
    public int role(int entity) {
        return role[entity];
    }

    /** Root of a directed relation, 0 to {@link #rootCount()} − 1; inverse relations have roots of their own. */
    public int root(int relation) {
        return root[relation];
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
