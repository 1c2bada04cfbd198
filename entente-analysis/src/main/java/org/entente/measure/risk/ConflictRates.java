package org.entente.measure.risk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.entente.actor.Dyad;
import org.entente.actor.StateId;
import org.entente.event.EventArray;
import org.entente.event.QuadClass;
import org.entente.measure.DatasetChoice;
import org.entente.measure.Keys;
import org.entente.measure.Measured;
import org.entente.provenance.TrustClass;
import org.entente.series.EventTotals;
import org.entente.series.Exposure;
import org.entente.series.WorldView;
import org.entente.time.Frequency;
import org.entente.time.Period;

/** Monthly rates of coded material conflict among the states of a region, in ten thousand coded events. */
final class ConflictRates {

    private static final int MOST_PAIRS = 12;

    private final String dataset;
    private final EventTotals totals;
    private final TreeMap<Integer, Long> exposure = new TreeMap<>();

    private ConflictRates(WorldView view, String dataset) {
        this.dataset = dataset;
        this.totals = view.eventTotals(dataset, null);
        Exposure days = view.exposure(dataset);
        for (int i = 0; i < days.size(); i++) {
            int month = Period.ordinalOf(Frequency.MONTH, LocalDate.ofEpochDay(days.day(i)));
            exposure.merge(month, days.events(i), Long::sum);
        }
    }

    static Optional<ConflictRates> of(WorldView view) {
        return DatasetChoice.codedEvents(view).map(dataset -> new ConflictRates(view, dataset));
    }

    String dataset() {
        return dataset;
    }

    /** Events of any kind coded in the latest months up to a day. */
    long events(LocalDate day, int months) {
        List<Long> known = List.copyOf(
                exposure.headMap(Period.ordinalOf(Frequency.MONTH, day), true).values());
        return known.subList(Math.max(0, known.size() - months), known.size()).stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    /**
     * The greatest counts of the same months between two states of a region, each with its rows, and what they leave.
     *
     * @param months how many months at the most
     */
    List<Measured> pairs(List<StateId> states, LocalDate day, int months) {
        List<Integer> known = known(day, months);
        if (known.isEmpty()) {
            return List.of();
        }
        int first = known.getFirst();
        int last = known.getLast();
        Map<String, StateId> members = new TreeMap<>();
        states.forEach(state -> members.put(state.iso3(), state));
        Map<Dyad, Integer> counts = new TreeMap<>(Comparator.comparing(Dyad::toString));
        for (int i = 0; i < totals.size(); i++) {
            StateId source = members.get(EventArray.unpack(totals.source(i)));
            StateId target = members.get(EventArray.unpack(totals.target(i)));
            boolean ofTheMonths = totals.quadClass(i) == QuadClass.MATERIAL_CONFLICT.number()
                    && totals.month(i) >= first
                    && totals.month(i) <= last;
            if (ofTheMonths && source != null && target != null) {
                counts.merge(Dyad.of(source, target), totals.events(i), Integer::sum);
            }
        }
        return open(counts, last, last - first + 1);
    }

    private List<Measured> open(Map<Dyad, Integer> counts, int last, int months) {
        List<Map.Entry<Dyad, Integer>> greatest = counts.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<Dyad, Integer> each) -> -each.getValue()))
                .toList();
        List<Measured> parts = new ArrayList<>();
        int rest = 0;
        for (Map.Entry<Dyad, Integer> each : greatest) {
            if (parts.size() < MOST_PAIRS) {
                parts.add(
                        events(each.getKey().toString(), "Coded material conflict of " + each.getKey(), each.getValue())
                                .withKey(Keys.events(
                                        dataset, List.of(QuadClass.MATERIAL_CONFLICT), each.getKey(), last, months)));
            } else {
                rest += each.getValue();
            }
        }
        if (rest > 0) {
            parts.add(events(
                            "other pairs",
                            "Coded material conflict of " + (greatest.size() - MOST_PAIRS) + " other pairs",
                            rest)
                    .withoutRows("series events.material-conflict of each pair has them"));
        }
        return parts;
    }

    private static Measured events(String name, String description, int count) {
        return Measured.of(name, description, count, "coded events", TrustClass.CODED)
                .withUncertainty("none: events are counted as they were coded");
    }

    private List<Integer> known(LocalDate day, int months) {
        List<Integer> known = List.copyOf(
                exposure.headMap(Period.ordinalOf(Frequency.MONTH, day), true).keySet());
        return known.subList(Math.max(0, known.size() - months), known.size());
    }

    /**
     * Rates of the months that the dataset coded, up to the month of a day, the latest last.
     *
     * @param months how many months at the most
     */
    double[] rates(List<StateId> states, LocalDate day, int months) {
        Set<Integer> members = new HashSet<>();
        states.forEach(state -> members.add(EventArray.pack(state.iso3())));
        Map<Integer, Long> counts = new HashMap<>();
        for (int i = 0; i < totals.size(); i++) {
            boolean conflict = totals.quadClass(i) == QuadClass.MATERIAL_CONFLICT.number();
            if (conflict && members.contains(totals.source(i)) && members.contains(totals.target(i))) {
                counts.merge(totals.month(i), (long) totals.events(i), Long::sum);
            }
        }
        return known(day, months).stream()
                .mapToDouble(month -> 1e4 * counts.getOrDefault(month, 0L) / exposure.getOrDefault(month, 1L))
                .toArray();
    }
}
