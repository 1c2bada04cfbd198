package org.entente.web.page.state;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.actor.StateId;
import org.entente.entry.Family;
import org.entente.event.EventArray;
import org.entente.event.QuadClass;
import org.entente.measure.DatasetChoice;
import org.entente.provenance.Dataset;
import org.entente.provenance.TrustClass;
import org.entente.series.EventTotals;
import org.entente.series.FlowTotals;
import org.entente.series.WorldView;

/**
 * Coded events of some states with each other state by year, of one dataset: datasets are never summed. Datasets of events and
 * those that publish yearly counts of events are asked, and the one that tells of most years is taken.
 */
final class PartnerYears {

    /** Beginning of the name of a published count of events of a class in a year. */
    private static final String COUNTS = "event-counts.";

    private static final int COOPERATION = 0;
    private static final int CONFLICT = 1;
    private static final int MONTHS = 12;

    private final String dataset;
    private final Set<String> own = new TreeSet<>();
    private final Map<String, TreeMap<Integer, int[]>> counts = new HashMap<>();
    private final TreeSet<Integer> years = new TreeSet<>();

    private PartnerYears(String dataset, Set<StateId> members) {
        this.dataset = dataset;
        members.forEach(state -> own.add(state.iso3()));
    }

    /** Those of the dataset that tells of most years; empty when none tells anything. */
    static Optional<PartnerYears> of(WorldView view, Set<StateId> members) {
        List<String> coded = DatasetChoice.codedEvents(view).stream().toList();
        Stream<PartnerYears> counted = coded.stream().map(dataset -> counted(view, dataset, members));
        Stream<PartnerYears> published = view.listCoverage().stream()
                .filter(each -> each.family() == Family.SERIES)
                .map(each -> each.dataset())
                .filter(dataset -> isCoded(view, dataset))
                .distinct()
                .sorted()
                .map(dataset -> published(view, dataset, members));
        return Stream.concat(counted, published)
                .filter(each -> !each.years.isEmpty())
                .max(Comparator.comparingInt((PartnerYears each) -> each.years.size())
                        .thenComparing(
                                Comparator.comparing(PartnerYears::dataset).reversed()));
    }

    private static boolean isCoded(WorldView view, String dataset) {
        return view.listDatasets().stream()
                .filter(each -> each.id().equals(dataset))
                .map(Dataset::trust)
                .anyMatch(trust -> trust == TrustClass.CODED);
    }

    private static PartnerYears counted(WorldView view, String dataset, Set<StateId> members) {
        PartnerYears made = new PartnerYears(dataset, members);
        EventTotals events = view.eventTotals(
                dataset, members.size() == 1 ? members.iterator().next() : null);
        for (int i = 0; i < events.size(); i++) {
            made.add(
                    events.source(i),
                    events.target(i),
                    events.month(i) / MONTHS,
                    events.quadClass(i) <= 2 ? COOPERATION : CONFLICT,
                    events.events(i));
        }
        return made;
    }

    private static PartnerYears published(WorldView view, String dataset, Set<StateId> members) {
        PartnerYears made = new PartnerYears(dataset, members);
        for (QuadClass quad : QuadClass.values()) {
            FlowTotals figures = view.pairFigures(dataset, COUNTS + quad.code());
            for (int i = 0; i < figures.size(); i++) {
                made.add(
                        figures.source(i),
                        figures.target(i),
                        figures.year(i),
                        quad.number() <= 2 ? COOPERATION : CONFLICT,
                        (int) figures.amount(i));
            }
        }
        return made;
    }

    private void add(int packedSource, int packedTarget, int year, int side, int events) {
        String source = EventArray.unpack(packedSource);
        String target = EventArray.unpack(packedTarget);
        if (events > 0 && own.contains(source) != own.contains(target)) {
            years.add(year);
            counts.computeIfAbsent(own.contains(source) ? target : source, key -> new TreeMap<>())
                    .computeIfAbsent(year, key -> new int[2])[side] += events;
        }
    }

    String dataset() {
        return dataset;
    }

    /** Every year from the first to the last with an event; those between in which none is known too. */
    List<Integer> years() {
        return IntStream.rangeClosed(years.first(), years.last()).boxed().toList();
    }

    /** Codes of the partners with most events, at most so many. */
    List<String> partners(int most) {
        return counts.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<String, TreeMap<Integer, int[]>> e) -> -total(e.getValue()))
                        .thenComparing(Map.Entry::getKey))
                .limit(most)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static int total(Map<Integer, int[]> byYear) {
        return byYear.values().stream()
                .mapToInt(both -> Arrays.stream(both).sum())
                .sum();
    }

    /** Events of cooperation with a partner in a year. */
    int cooperation(String partner, int year) {
        return count(partner, year, COOPERATION);
    }

    /** Events of conflict with a partner in a year. */
    int conflict(String partner, int year) {
        return count(partner, year, CONFLICT);
    }

    private int count(String partner, int year, int side) {
        TreeMap<Integer, int[]> byYear = counts.get(partner);
        int[] both = byYear == null ? null : byYear.get(year);
        return both == null ? 0 : both[side];
    }
}
