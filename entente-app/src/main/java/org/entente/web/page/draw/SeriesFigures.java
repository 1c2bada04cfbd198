package org.entente.web.page.draw;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.detect.ChangePoint;
import org.entente.dossier.svg.Chart;
import org.entente.dossier.svg.ChartSize;
import org.entente.dossier.svg.Track;
import org.entente.evidence.EvidenceKey;
import org.entente.pipeline.Version;
import org.entente.series.Series;
import org.entente.series.SeriesUnit;
import org.entente.series.Variable;
import org.entente.series.YearlyVariable;
import org.entente.time.Frequency;
import org.entente.time.Period;
import org.entente.web.page.frame.DataTable;
import org.entente.web.page.frame.Figure;
import org.entente.web.page.frame.Show;
import org.entente.web.page.frame.Texts;

/** Draws series over time, one figure for each unit that they have. */
public final class SeriesFigures {

    private final LocalDate from;
    private final LocalDate to;
    private final LocalDate asOf;

    /**
     * Figures of one stretch of time.
     *
     * @param asOf the day whose knowledge they show
     */
    public SeriesFigures(LocalDate from, LocalDate to, LocalDate asOf) {
        this.from = from;
        this.to = to.isBefore(from) ? from : to;
        this.asOf = asOf;
    }

    /** The source line of a figure. */
    public static String source(String datasets, LocalDate asOf) {
        return Texts.t("source.line", Version.TEXT, datasets, asOf.toString());
    }

    /**
     * Figures of a group of series.
     *
     * @param id ids of the figures start with it
     * @param title what they are about
     * @param turns change points of a series
     */
    public List<Figure> of(String id, String title, List<Series> all, Map<Series, List<ChangePoint>> turns) {
        Map<String, List<Series>> byUnit = new LinkedHashMap<>();
        all.stream()
                .filter(series -> series.knownCount() > 0)
                .forEach(series -> byUnit.computeIfAbsent(series.variable().unit(), unit -> new ArrayList<>())
                        .add(series));
        List<Figure> figures = new ArrayList<>();
        for (List<Series> group : byUnit.values()) {
            figures.add(figure(id + (figures.isEmpty() ? "" : "-" + (figures.size() + 1)), title, group, turns));
        }
        return figures;
    }

    private Figure figure(String id, String title, List<Series> group, Map<Series, List<ChangePoint>> turns) {
        List<Chart.Turn> marked = new ArrayList<>();
        for (Series series : group) {
            turns.getOrDefault(series, List.of()).forEach(point -> marked.add(turn(series, point)));
        }
        Chart chart = new Chart(
                id,
                title,
                describe(group),
                group.getFirst().variable().unit(),
                from,
                to,
                group.stream().map(series -> track(series, group)).toList(),
                Texts.t("unknown"));
        return new Figure(
                id,
                title,
                caption(group, !marked.isEmpty()),
                chart.draw(ChartSize.WIDE, marked),
                chart.draw(ChartSize.NARROW, marked),
                table(title, group),
                source(datasets(group), asOf));
    }

    private static Chart.Turn turn(Series series, ChangePoint point) {
        return new Chart.Turn(
                series.period(point.index()).first(),
                series.period(point.low()).first(),
                series.period(point.high()).first());
    }

    private static String datasets(List<Series> group) {
        Set<String> ids = new LinkedHashSet<>();
        group.forEach(series -> ids.add(series.variable().dataset()));
        return String.join(", ", ids);
    }

    private static String caption(List<Series> group, boolean turned) {
        String titles = group.stream().map(s -> s.variable().title()).distinct().collect(Collectors.joining("; "));
        String trust = group.stream()
                .map(s -> s.variable().trust().code() + ", " + s.variable().dataset())
                .distinct()
                .collect(Collectors.joining("; "));
        boolean banded = group.stream().anyMatch(SeriesFigures::hasBand);
        return Texts.t("pair.strand.caption", titles, trust)
                + (banded ? " " + Texts.t("pair.strand.caption.band") : "")
                + (turned ? " " + Texts.t("pair.strand.caption.turns") : "") + " "
                + Texts.t("pair.strand.caption.gap");
    }

    private static boolean hasBand(Series series) {
        for (int i = 0; i < series.size(); i++) {
            if (!Double.isNaN(series.low(i)) && series.low(i) < series.high(i)) {
                return true;
            }
        }
        return false;
    }

    /** A series as a track. */
    public Track track(Series series, List<Series> group) {
        List<Track.Slot> slots = new ArrayList<>();
        for (int i = 0; i < series.size(); i++) {
            Period period = series.period(i);
            boolean shown = !period.first().isAfter(to) && !period.last().isBefore(from);
            if (series.isKnown(i) && shown && !period.first().isAfter(asOf)) {
                LocalDate last = period.last().isAfter(asOf) ? asOf : period.last();
                slots.add(new Track.Slot(period.first(), last, series.value(i), series.low(i), series.high(i)));
            }
        }
        int last = series.findLastKnown().orElse(-1);
        String end = last < 0 ? "" : Show.value(series.value(last)) + " in " + period(series.period(last));
        return new Track(Show.clean(label(series, group)), end, mark(series.variable()), slots);
    }

    private static String label(Series series, List<Series> group) {
        boolean oneTitle =
                group.stream().map(s -> s.variable().title()).distinct().count() == 1;
        boolean oneUnit =
                group.stream().map(s -> s.unit().toString()).distinct().count() == 1;
        String title = series.variable().shortTitle();
        if (oneTitle && oneUnit) {
            return group.size() == 1 ? title : series.variable().dataset();
        }
        return oneTitle ? unit(series.unit()) : oneUnit ? title : title + ", " + unit(series.unit());
    }

    /** Whom a series is about, in words. */
    public static String unit(SeriesUnit unit) {
        return switch (unit) {
            case SeriesUnit.OfState one -> Show.state(one.state().iso3());
            case SeriesUnit.OfDyad pair ->
                Show.state(pair.dyad().first().iso3()) + " and "
                        + Show.state(pair.dyad().second().iso3());
            case SeriesUnit.OfDirectedDyad pair ->
                Show.state(pair.dyad().source().iso3()) + " → "
                        + Show.state(pair.dyad().target().iso3());
        };
    }

    private static Track.Mark mark(Variable variable) {
        return switch (variable) {
            case Variable.PledgesInForce p -> Track.Mark.STEP;
            case YearlyVariable.Obliged o -> Track.Mark.STEP;
            case YearlyVariable.Contiguity c -> Track.Mark.STEP;
            case Variable.UniverseCount u -> Track.Mark.STEM;
            case YearlyVariable.FlowAmount f -> Track.Mark.STEM;
            default -> Track.Mark.LINE;
        };
    }

    /** A period as a reader says it: {@code 74 (2019–20)} for a session of the General Assembly. */
    public static String period(Period period) {
        if (period.frequency() != Frequency.SESSION) {
            return period.label();
        }
        int year = period.first().getYear();
        return "session " + period.ordinal() + " (" + year + "–"
                + String.valueOf(year + 1).substring(2) + ")";
    }

    private static String describe(List<Series> group) {
        return group.stream().map(SeriesFigures::describe).collect(Collectors.joining(" "));
    }

    private static String describe(Series series) {
        int last = series.findLastKnown().orElseThrow();
        int lowest = last;
        int highest = last;
        int first = last;
        for (int i = last; i >= 0; i--) {
            if (series.isKnown(i)) {
                first = i;
                lowest = series.value(i) < series.value(lowest) ? i : lowest;
                highest = series.value(i) > series.value(highest) ? i : highest;
            }
        }
        return String.format(
                Locale.ROOT,
                "%s, %s: %s to %s, lowest %s, highest %s.",
                series.variable().title(),
                unit(series.unit()),
                at(series, first),
                at(series, last),
                at(series, lowest),
                at(series, highest));
    }

    private static String at(Series series, int i) {
        return Show.value(series.value(i)) + " (" + period(series.period(i)) + ")";
    }

    private static DataTable table(String title, List<Series> group) {
        List<List<String>> rows = new ArrayList<>();
        List<String> keys = new ArrayList<>();
        for (Series series : group) {
            for (int i = 0; i < series.size(); i++) {
                if (series.isKnown(i)) {
                    rows.add(List.of(
                            series.period(i).label(),
                            Show.cell(series.value(i)),
                            Show.cell(series.low(i)),
                            Show.cell(series.high(i)),
                            series.count(i) + (series.exposure(i) > 0 ? " of " + series.exposure(i) : ""),
                            series.variable().id(),
                            series.unit().toString()));
                    keys.add(new EvidenceKey(series.variable(), series.unit(), series.period(i)).toString());
                }
            }
        }
        return new DataTable(
                title + ", " + group.getFirst().variable().unit(),
                List.of("period", "value", "low", "high", "counted", "series", "unit"),
                rows,
                1,
                keys);
    }
}
