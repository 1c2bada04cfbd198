package org.entente.measure.risk;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.entente.actor.StateId;
import org.entente.event.EventArray;
import org.entente.event.QuadClass;
import org.entente.measure.DatasetChoice;
import org.entente.series.EventTotals;
import org.entente.series.Exposure;
import org.entente.series.WorldView;
import org.entente.time.Frequency;
import org.entente.time.Period;

/** Monthly rates of coded material conflict among the states of a region, in ten thousand coded events. */
final class ConflictRates {

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
        List<Integer> known = List.copyOf(
                exposure.headMap(Period.ordinalOf(Frequency.MONTH, day), true).keySet());
        return known.subList(Math.max(0, known.size() - months), known.size()).stream()
                .mapToDouble(month -> 1e4 * counts.getOrDefault(month, 0L) / exposure.getOrDefault(month, 1L))
                .toArray();
    }
}
