package org.entente.web.page.state;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.entente.actor.StateId;
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
        return PartnerYears.of(view, members)
                .map(counts -> new TapestryModel(List.of(cloth(counts, view.asOf(), name))))
                .orElse(new TapestryModel(List.of()));
    }

    private static Figure cloth(PartnerYears counts, LocalDate asOf, String name) {
        List<Integer> years = counts.years();
        List<Tapestry.Thread> threads = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        for (String partner : counts.partners(THREADS)) {
            double[] values = new double[years.size()];
            for (int i = 0; i < values.length; i++) {
                int cooperation = counts.cooperation(partner, years.get(i));
                int conflict = counts.conflict(partner, years.get(i));
                int all = cooperation + conflict;
                values[i] = all < FEWEST ? Double.NaN : (double) (cooperation - conflict) / all;
                if (all > 0) {
                    rows.add(List.of(
                            partner,
                            String.valueOf(years.get(i)),
                            Show.cell(values[i]),
                            String.valueOf(cooperation),
                            String.valueOf(conflict)));
                }
            }
            threads.add(new Tapestry.Thread(Show.state(partner), values));
        }
        threads.sort(Comparator.comparingDouble(TapestryModel::turn));
        String title = Texts.t("state.tapestry.title", name);
        String description = Texts.t(
                "state.tapestry.description",
                threads.size(),
                String.valueOf(years.getFirst()),
                String.valueOf(years.getLast()));
        List<String> slots = years.stream().map(String::valueOf).toList();
        return new Figure(
                "tapestry",
                title,
                Texts.t("state.tapestry.caption", FEWEST),
                Tapestry.draw("tapestry", title, description, threads, slots),
                Tapestry.drawNarrow("tapestry", title, description, threads, slots),
                new DataTable(title, List.of("partner", "year", "balance", "cooperation", "conflict"), rows),
                SeriesFigures.source(counts.dataset(), asOf));
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
