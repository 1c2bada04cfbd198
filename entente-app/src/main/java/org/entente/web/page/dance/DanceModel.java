package org.entente.web.page.dance;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.entente.actor.State;
import org.entente.answer.motive.panel.PairPanel;
import org.entente.measure.Party;
import org.entente.measure.pressure.PressureReader;
import org.entente.series.WorldView;
import org.entente.web.page.draw.SeriesFigures;
import org.entente.web.page.draw.WayPlot;
import org.entente.web.page.frame.DataTable;
import org.entente.web.page.frame.Figure;
import org.entente.web.page.frame.PartModel;
import org.entente.web.page.frame.Show;
import org.entente.web.page.frame.Texts;

/**
 * The way of a pair through pressure and bond.
 *
 * @param figures the way; none when too little is known
 */
public record DanceModel(List<Figure> figures) implements PartModel {

    /** Copies the list. */
    public DanceModel {
        figures = List.copyOf(figures);
    }

    static DanceModel of(PairPanel panel, WorldView view, State first, State second) {
        int one = panel.indexOf(first.iso3());
        int other = panel.indexOf(second.iso3());
        if (one < 0 || other < 0) {
            return new DanceModel(List.of());
        }
        TreeMap<Integer, Double> onFirst = pressure(view, first);
        TreeMap<Integer, Double> onSecond = pressure(view, second);
        List<WayPlot.Stop> stops = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        for (int year = PairPanel.FIRST_YEAR; year <= panel.lastYear(); year++) {
            double bond = panel.votes(panel.pair(one, other), year);
            double pressed = mean(onFirst.get(year), onSecond.get(year));
            if (!Double.isNaN(bond) && !Double.isNaN(pressed)) {
                stops.add(new WayPlot.Stop(year, pressed, bond));
                rows.add(List.of(String.valueOf(year), Show.cell(pressed), Show.cell(bond)));
            }
        }
        if (stops.size() < 3) {
            return new DanceModel(List.of());
        }
        String title = Texts.t("dance.figure", first.name(), second.name());
        String description = Texts.t(
                "dance.description",
                String.valueOf(stops.getFirst().year()),
                String.valueOf(stops.getLast().year()));
        return new DanceModel(List.of(new Figure(
                "dance",
                title,
                Texts.t("dance.caption"),
                WayPlot.draw("dance", title, description, stops),
                WayPlot.drawNarrow("dance", title, description, stops),
                new DataTable(title, List.of("year", "pressure", "bond"), rows),
                SeriesFigures.source(String.join(", ", panel.reach().datasets()), view.asOf()))));
    }

    private static TreeMap<Integer, Double> pressure(WorldView view, State state) {
        TreeMap<Integer, Double> years = new TreeMap<>();
        new PressureReader(view)
                .years(new Party.OfState(state), view.asOf())
                .forEach(year -> years.put(year.year(), year.value()));
        return years;
    }

    private static double mean(
            @org.jspecify.annotations.Nullable Double one, @org.jspecify.annotations.Nullable Double other) {
        return one == null || other == null ? Double.NaN : (one + other) / 2;
    }
}
