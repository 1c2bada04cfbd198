package org.entente.web.page.home;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.web.page.frame.PartModel;

/**
 * Pairs that changed most.
 *
 * @param basis what they are judged by, in words; empty when the record gives nothing
 * @param span {@code week}, {@code month} or {@code year}
 * @param spans whether another span may be chosen
 * @param pairs the most changed first
 */
public record Changed(String basis, String span, boolean spans, List<Pair> pairs) implements PartModel {

    /**
     * One pair.
     *
     * @param first code of one state
     * @param second code of the other
     * @param course values over time, oldest first; NaN for unknown
     * @param why what drove it, in words
     * @param size by which pairs are ordered
     */
    public record Pair(String first, String second, double[] course, String why, double size) {}

    /** How many pairs are shown. */
    private static final int PAIRS = 12;

    /** One state that moved has moved with everybody: it would fill the list. */
    private static final int OF_A_STATE = 2;

    /** The most changed of pairs, the largest first, a state at most twice. */
    static List<Pair> most(List<Pair> pairs) {
        List<Pair> ordered = new ArrayList<>(pairs);
        ordered.sort(Comparator.comparingDouble((Pair each) -> -Math.abs(each.size()))
                .thenComparing(Pair::first)
                .thenComparing(Pair::second));
        Map<String, Integer> shown = new HashMap<>();
        List<Pair> most = new ArrayList<>();
        for (Pair pair : ordered) {
            boolean seen = shown.getOrDefault(pair.first(), 0) == OF_A_STATE
                    || shown.getOrDefault(pair.second(), 0) == OF_A_STATE;
            if (!seen && most.size() < PAIRS) {
                most.add(pair);
                shown.merge(pair.first(), 1, Integer::sum);
                shown.merge(pair.second(), 1, Integer::sum);
            }
        }
        return most;
    }

    /** Copies the list. */
    public Changed {
        pairs = List.copyOf(pairs);
    }
}
