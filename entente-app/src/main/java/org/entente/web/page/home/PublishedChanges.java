package org.entente.web.page.home;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.entente.actor.Dyad;
import org.entente.entry.Observation;
import org.entente.time.Frequency;
import org.entente.web.page.frame.Show;
import org.entente.web.page.frame.Texts;
import org.entente.web.page.votes.Agreement;

/**
 * Pairs whose agreement in votes changed most from one session to the next, where a record has no votes and only the
 * agreement that somebody computed from them, as the starter record has.
 */
final class PublishedChanges {

    private static final String VARIABLE = "votes.agreement";
    private static final int SESSIONS = 8;

    /** Values of each pair by session, of one dataset. */
    private final Map<Dyad, TreeMap<Integer, Double>> pairs;

    private final List<Integer> sessions;
    private final String dataset;

    /** Takes what concerns it from all observations of a record. */
    PublishedChanges(List<Observation> observations) {
        List<Observation> votes = observations.stream()
                .filter(each -> each.variable().equals(VARIABLE)
                        && each.period().frequency() == Frequency.SESSION
                        && each.second() != null
                        && !Double.isNaN(each.value())
                        && (each.count() < 0 || each.count() >= Agreement.FEWEST))
                .toList();
        this.dataset = votes.stream()
                .map(each -> each.provenance().dataset())
                .min(Comparator.naturalOrder())
                .orElse("");
        this.pairs = votes.stream()
                .filter(each -> each.provenance().dataset().equals(dataset))
                .collect(Collectors.groupingBy(
                        PublishedChanges::pair,
                        TreeMap::new,
                        Collectors.toMap(
                                each -> each.period().ordinal(), Observation::value, (a, b) -> b, TreeMap::new)));
        List<Integer> all = pairs.values().stream()
                .flatMap(values -> values.keySet().stream())
                .distinct()
                .sorted()
                .toList();
        this.sessions = all.subList(Math.max(0, all.size() - SESSIONS), all.size());
    }

    private static Dyad pair(Observation each) {
        if (each.second() == null) {
            throw new IllegalArgumentException("The series " + each.variable() + " must be about a pair.");
        }
        return Dyad.of(each.first(), each.second());
    }

    /** The most changed pairs; none when fewer than two sessions are known. */
    Changed most() {
        if (sessions.size() < 2) {
            return new Changed("", "month", false, List.of());
        }
        int now = sessions.getLast();
        int before = sessions.get(sessions.size() - 2);
        List<Changed.Pair> changed = new ArrayList<>();
        pairs.forEach((pair, values) -> {
            Double last = values.get(now);
            Double earlier = values.get(before);
            if (last != null && earlier != null && !last.equals(earlier)) {
                changed.add(told(pair, values, last, earlier));
            }
        });
        return new Changed(
                Texts.t("home.changed.published", now, before, dataset, Agreement.FEWEST),
                "month",
                false,
                Changed.most(changed));
    }

    private Changed.Pair told(Dyad pair, Map<Integer, Double> values, double now, double before) {
        double[] course = sessions.stream()
                .mapToDouble(session -> values.getOrDefault(session, Double.NaN))
                .toArray();
        return new Changed.Pair(
                pair.first().iso3(),
                pair.second().iso3(),
                course,
                Texts.t("home.driver.votes", Show.decimals(now, 2), Show.decimals(before, 2)),
                now - before);
    }
}
