package org.entente.web.page.votes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.entry.Family;
import org.entente.event.EventArray;
import org.entente.measure.DatasetChoice;
import org.entente.series.StateYears;
import org.entente.series.WorldView;

/** The states that weigh most in a year, by their share of the capability of all states (CINC). */
public final class LeadingStates {

    private static final String INDEX = "cinc";

    private LeadingStates() {}

    /**
     * The greatest of some states in a year, or in the last year before it that is known; none when no capabilities are known.
     *
     * @param states codes to choose from
     * @param most how many at most
     */
    public static List<String> of(WorldView view, int year, List<String> states, int most) {
        Map<String, Double> shares = shares(view, year);
        List<String> ordered = new ArrayList<>(states);
        ordered.removeIf(state -> !shares.containsKey(state));
        ordered.sort(Comparator.comparingDouble((String state) -> -shares.getOrDefault(state, 0.0))
                .thenComparing(state -> state));
        return ordered.subList(0, Math.min(most, ordered.size()));
    }

    private static Map<String, Double> shares(WorldView view, int year) {
        for (String dataset : DatasetChoice.covering(view, Family.CAPABILITIES)) {
            StateYears rows = view.capabilities(dataset, INDEX);
            TreeMap<Integer, Map<String, Double>> years = new TreeMap<>();
            for (int i = 0; i < rows.size(); i++) {
                years.computeIfAbsent(rows.year(i), key -> new TreeMap<>())
                        .put(EventArray.unpack(rows.state(i)), rows.value(i));
            }
            if (years.floorEntry(year) != null) {
                return years.floorEntry(year).getValue();
            }
        }
        return Map.of();
    }
}
