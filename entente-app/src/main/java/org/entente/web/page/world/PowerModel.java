package org.entente.web.page.world;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.entente.dossier.svg.Chart;
import org.entente.dossier.svg.ChartSize;
import org.entente.dossier.svg.Track;
import org.entente.evidence.Explanation;
import org.entente.measure.Measured;
import org.entente.measure.polarity.Leading;
import org.entente.measure.polarity.Polarity;
import org.entente.measure.polarity.PolarityYear;
import org.entente.measure.risk.RegionRisk;
import org.entente.measure.risk.Regions;
import org.entente.series.WorldView;
import org.entente.web.page.draw.Bars;
import org.entente.web.page.draw.SeriesFigures;
import org.entente.web.page.frame.DataTable;
import org.entente.web.page.frame.Figure;
import org.entente.web.page.frame.PartModel;
import org.entente.web.page.frame.Show;
import org.entente.web.page.frame.Texts;

/**
 * Polarity since 1816 and risk by region.
 *
 * @param figures those of which something is known
 * @param risks of the subregions
 */
public record PowerModel(List<Figure> figures, List<Measured> risks) implements PartModel {

    /** Copies the lists. */
    public PowerModel {
        figures = List.copyOf(figures);
        risks = List.copyOf(risks);
    }

    static PowerModel of(WorldView view) {
        List<Figure> figures = new ArrayList<>();
        Polarity polarity = Polarity.of(view);
        if (!polarity.world().isEmpty()) {
            figures.add(polarity(polarity, view.asOf()));
        }
        if (polarity.leading() != null) {
            figures.add(bounds(polarity.leading(), view.asOf()));
        }
        RegionRisk risk = new RegionRisk(view);
        List<Region> known = new ArrayList<>();
        for (Regions.NamedRegion region : Regions.listSubregions()) {
            Measured measured = risk.measure(region, view.asOf());
            if (measured.isKnown()) {
                known.add(new Region(region.name(), measured));
            }
        }
        known.sort(Comparator.comparingDouble((Region each) -> -each.risk().value())
                .thenComparing(Region::name));
        if (!known.isEmpty()) {
            figures.add(risk(known, view.asOf()));
        }
        return new PowerModel(figures, known.stream().map(Region::risk).toList());
    }

    private record Region(String name, Measured risk) {}

    /** What the leading states alone tell. */
    private static Figure bounds(Leading leading, LocalDate asOf) {
        Leading.Year last = leading.years().getLast();
        String title = Texts.t("world.polarity.bounds.title");
        String caption = Texts.t(
                "world.polarity.bounds.caption",
                last.count(),
                Math.round(100 * last.share()),
                String.valueOf(last.year()));
        List<Track.Slot> slots = leading.years().stream()
                .map(year -> new Track.Slot(
                        LocalDate.of(year.year(), 1, 1),
                        LocalDate.of(year.year(), 12, 31),
                        (year.fewest() + year.most()) / 2,
                        year.fewest(),
                        year.most()))
                .toList();
        String said = Texts.t(
                "world.polarity.leading",
                Show.decimals(last.fewest(), 1),
                Show.decimals(last.most(), 1),
                String.valueOf(last.year()));
        Chart chart = new Chart(
                "bounds",
                title,
                caption,
                Texts.t("world.polarity.unit"),
                LocalDate.of(leading.years().getFirst().year(), 1, 1),
                asOf,
                List.of(new Track(Texts.t("world.polarity.bounds"), said, Track.Mark.LINE, slots)),
                Texts.t("unknown"));
        List<List<String>> rows = leading.years().stream()
                .map(year -> List.of(
                        String.valueOf(year.year()),
                        Show.cell(year.fewest()),
                        Show.cell(year.most()),
                        Show.cell(year.share())))
                .toList();
        return new Figure(
                "bounds",
                title,
                caption,
                chart.draw(ChartSize.WIDE),
                chart.draw(ChartSize.NARROW),
                new DataTable(title, List.of("year", "fewest poles", "most poles", "share of the leading"), rows),
                SeriesFigures.source(leading.dataset(), asOf));
    }

    private static Figure polarity(Polarity polarity, LocalDate asOf) {
        String title = Texts.t("world.polarity.title");
        List<List<String>> rows = new ArrayList<>();
        polarity.world().forEach(year -> rows.add(row("all states", year)));
        polarity.majors().forEach(year -> rows.add(row("major powers", year)));
        Chart chart = new Chart(
                "polarity",
                title,
                Texts.t("world.polarity.caption"),
                Texts.t("world.polarity.unit"),
                LocalDate.of(polarity.world().getFirst().year(), 1, 1),
                asOf,
                List.of(
                        track(Texts.t("world.polarity.all"), polarity.world()),
                        track(Texts.t("world.polarity.majors"), polarity.majors())),
                Texts.t("unknown"));
        return new Figure(
                "polarity",
                title,
                Texts.t("world.polarity.caption"),
                chart.draw(ChartSize.WIDE),
                chart.draw(ChartSize.NARROW),
                new DataTable(title, List.of("year", "of", "poles", "concentration", "movement"), rows),
                SeriesFigures.source(Objects.requireNonNullElse(polarity.dataset(), ""), asOf));
    }

    private static List<String> row(String of, PolarityYear year) {
        return List.of(
                String.valueOf(year.year()),
                of,
                Show.cell(year.poles()),
                Show.cell(year.con()),
                Show.cell(year.movement()));
    }

    private static Track track(String label, List<PolarityYear> years) {
        List<Track.Slot> slots = years.stream()
                .filter(year -> !Double.isNaN(year.poles()))
                .map(year -> new Track.Slot(
                        LocalDate.of(year.year(), 1, 1),
                        LocalDate.of(year.year(), 12, 31),
                        year.poles(),
                        Double.NaN,
                        Double.NaN))
                .toList();
        String last = years.isEmpty()
                ? ""
                : Show.decimals(years.getLast().poles(), 1) + " in "
                        + years.getLast().year();
        return new Track(label, last, Track.Mark.LINE, slots);
    }

    private static Figure risk(List<Region> regions, LocalDate asOf) {
        String title = Texts.t("world.risk.title");
        List<Bars.Bar> bars = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        for (Region region : regions) {
            Measured each = region.risk();
            bars.add(
                    new Bars.Bar(region.name(), each.value(), each.low(), each.high(), Show.decimals(each.value(), 2)));
            rows.add(List.of(
                    region.name(),
                    Show.cell(each.value()),
                    Show.cell(each.low()),
                    Show.cell(each.high()),
                    Show.cell(each.coverage())));
        }
        String caption = Texts.t("world.risk.caption");
        Bars.Both drawn = Bars.both("risk", title, caption, bars, 0, 1);
        return new Figure(
                "risk",
                title,
                caption,
                drawn.wide(),
                drawn.narrow(),
                new DataTable(title, List.of("region", "risk", "low", "high", "coverage"), rows),
                SeriesFigures.source("entente", asOf));
    }

    @Override
    public List<Explanation> numbers() {
        return risks.stream().map(Measured::explanation).toList();
    }
}
