package org.entente.measure.camps;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Gives camps the labels of their predecessors: of all pairs of an old and a new camp the most alike (Jaccard over the
 * states of both sessions) are matched first; a camp without a predecessor gets a new letter.
 */
final class Labels {

    private Map<String, Set<String>> previous = new TreeMap<>();
    private int used;

    private record Match(String label, int camp, double overlap) {}

    /**
     * Labels of the camps of the next session.
     *
     * @param camps states of each camp
     * @return label of each camp
     */
    List<String> next(List<? extends Set<String>> camps) {
        List<Match> matches = new ArrayList<>();
        for (Map.Entry<String, Set<String>> old : previous.entrySet()) {
            for (int i = 0; i < camps.size(); i++) {
                double overlap = jaccard(old.getValue(), camps.get(i));
                if (overlap > 0) {
                    matches.add(new Match(old.getKey(), i, overlap));
                }
            }
        }
        matches.sort((a, b) -> Double.compare(b.overlap(), a.overlap()));
        Map<Integer, String> labels = new HashMap<>();
        Set<String> taken = new HashSet<>();
        for (Match each : matches) {
            if (!labels.containsKey(each.camp()) && taken.add(each.label())) {
                labels.put(each.camp(), each.label());
            }
        }
        List<String> result = new ArrayList<>();
        Map<String, Set<String>> now = new TreeMap<>();
        for (int i = 0; i < camps.size(); i++) {
            String label = labels.containsKey(i) ? labels.getOrDefault(i, "") : letter(used++);
            result.add(label);
            now.put(label, camps.get(i));
        }
        previous = now;
        return result;
    }

    private static double jaccard(Set<String> one, Set<String> other) {
        int both = 0;
        for (String each : one) {
            both += other.contains(each) ? 1 : 0;
        }
        return (double) both / (one.size() + other.size() - both);
    }

    /** A to Z, then A1 and on. */
    private static String letter(int number) {
        char letter = (char) ('A' + number % 26);
        return number < 26 ? String.valueOf(letter) : letter + String.valueOf(number / 26);
    }
}
