package org.entente.web.page.state;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.entente.actor.StateId;
import org.entente.event.EventArray;
import org.entente.measure.DatasetChoice;
import org.entente.series.EventTotals;
import org.entente.series.WorldView;
import org.entente.web.page.draw.SeriesFigures;
import org.entente.web.page.draw.Tapestry;
import org.entente.web.page.frame.DataTable;
import org.entente.web.page.frame.Figure;
import org.entente.web.page.frame.PartModel;
import org.entente.web.page.frame.Show;
import org.entente.web.page.frame.Texts;

/**
 * The tapestry of a party.
 *
 * @param figures the cloth; none when the record holds no coded events
 */
public record TapestryModel(List<Figure> figures) implements PartModel {

    private static final int THREADS = 32;
    private static final int FEWEST = 3;

    /** Copies the list. */
    public TapestryModel {
        figures = List.copyOf(figures);
    }

    static TapestryModel of(WorldView view, Set<StateId> members, String name) {
        Optional<String> dataset = DatasetChoice.codedEvents(view);
        if (dataset.isEmpty()) {
            return new TapestryModel(List.of());
        }
        Set<String> own = new TreeSet<>();
        members.forEach(state -> own.add(state.iso3()));
        Map<String, Map<Integer, int[]>> counts = new HashMap<>();
        TreeSet<Integer> years = new TreeSet<>();
        EventTotals events = view.eventTotals(
                dataset.get(), members.size() == 1 ? members.iterator().next() : null);
        for (int i = 0; i < events.size(); i++) {
            String source = EventArray.unpack(events.source(i));
            String target = EventArray.unpack(events.target(i));
            if (own.contains(source) != own.contains(target)) {
                int year = events.month(i) / 12;
                years.add(year);
                int[] both = counts.computeIfAbsent(own.contains(source) ? target : source, key -> new HashMap<>())
                        .computeIfAbsent(year, key -> new int[2]);
                both[events.quadClass(i) <= 2 ? 0 : 1] += events.events(i);
            }
        }
        return years.isEmpty()
                ? new TapestryModel(List.of())
                : new TapestryModel(List.of(cloth(counts, new ArrayList<>(years), dataset.get(), view.asOf(), name)));
    }

    private static Figure cloth(
            Map<String, Map<Integer, int[]>> counts, List<Integer> years, String dataset, LocalDate asOf, String name) {
        List<String> partners = counts.entrySet().stream()
                .sorted(Comparator.comparingInt(
                                (Map.Entry<String, Map<Integer, int[]>> e) -> -e.getValue().values().stream()
                                        .mapToInt(both -> both[0] + both[1])
                                        .sum())
                        .thenComparing(Map.Entry::getKey))
                .limit(THREADS)
                .map(Map.Entry::getKey)
                .toList();
        List<Tapestry.Thread> threads = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        for (String partner : partners) {
            double[] values = new double[years.size()];
            for (int i = 0; i < values.length; i++) {
                int[] both = counts.getOrDefault(partner, Map.of()).getOrDefault(years.get(i), new int[2]);
                int all = both[0] + both[1];
                values[i] = all < FEWEST ? Double.NaN : (double) (both[0] - both[1]) / all;
                if (all > 0) {
                    rows.add(List.of(
                            partner,
                            String.valueOf(years.get(i)),
                            Show.cell(values[i]),
                            String.valueOf(both[0]),
                            String.valueOf(both[1])));
                }
            }
            threads.add(new Tapestry.Thread(Show.state(partner), values));
        }
        threads.sort(Comparator.comparingDouble(TapestryModel::turn));
        String title = Texts.t("state.tapestry.title", name);
        return Figure.of(
                "tapestry",
                title,
                Texts.t("state.tapestry.caption", FEWEST),
                Tapestry.draw(
                        "tapestry",
                        title,
                        Texts.t(
                                "state.tapestry.description",
                                threads.size(),
                                String.valueOf(years.getFirst()),
                                String.valueOf(years.getLast())),
                        threads,
                        years.stream().map(String::valueOf).toList()),
                new DataTable(title, List.of("partner", "year", "balance", "cooperation", "conflict"), rows),
                SeriesFigures.source(dataset, asOf));
    }

    /** How much the later half is below the earlier: threads that turned to cooperation come last. */
    private static double turn(Tapestry.Thread thread) {
        int half = thread.values().length / 2;
        double early = mean(thread.values(), 0, half);
        double late = mean(thread.values(), half, thread.values().length);
        return Double.isNaN(early) || Double.isNaN(late) ? 0 : late - early;
    }

    private static double mean(double[] values, int from, int to) {
        return Arrays.stream(values, from, to)
                .filter(value -> !Double.isNaN(value))
                .average()
                .orElse(Double.NaN);
    }
}
