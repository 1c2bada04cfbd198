package org.entente.dossier.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.answer.PairAnswer;
import org.entente.answer.StrandReading;
import org.entente.dossier.internal.Page.ChartView;
import org.entente.dossier.svg.Chart;
import org.entente.dossier.svg.ChartSize;
import org.entente.dossier.svg.Overview;
import org.entente.dossier.svg.Track;
import org.entente.entry.Event;
import org.entente.series.Series;

/** Draws the strands of an answer, all on one time axis, so that turns line up. */
final class StrandCharts {

    private static final LocalDate EARLIEST = LocalDate.of(1946, 1, 1);
    private static final int YEARS_WITHOUT_DATA = 30;

    private final PairAnswer answer;
    private final Tracks tracks;
    private final LocalDate from;

    StrandCharts(PairAnswer answer) {
        this.answer = answer;
        this.tracks = new Tracks(answer);
        this.from = start(answer);
    }

    /** First day of the shared axis: that of the earliest value, but after the war unless all values are older. */
    private static LocalDate start(PairAnswer answer) {
        List<Series> all =
                answer.strands().stream().flatMap(s -> s.series().stream()).toList();
        LocalDate first = all.stream()
                .flatMap(StrandCharts::firstKnown)
                .min(Comparator.naturalOrder())
                .orElse(answer.asOf().minusYears(YEARS_WITHOUT_DATA));
        boolean onlyOlder = all.stream()
                .allMatch(s -> s.findLastKnown().isEmpty()
                        || s.period(s.findLastKnown().getAsInt()).last().isBefore(EARLIEST));
        return first.isBefore(EARLIEST) && !onlyOlder ? EARLIEST : earlier(first, answer.asOf());
    }

    private static Stream<LocalDate> firstKnown(Series series) {
        for (int i = 0; i < series.size(); i++) {
            if (series.isKnown(i)) {
                return Stream.of(series.period(i).first());
            }
        }
        return Stream.empty();
    }

    private static LocalDate earlier(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }

    static String id(StrandReading reading) {
        return reading.strand().name().toLowerCase(Locale.ROOT);
    }

    /** One drawing for each unit that the strand's series have; a hatched strip when nothing is known. */
    List<ChartView> of(StrandReading reading) {
        Map<String, List<Series>> byUnit = new LinkedHashMap<>();
        reading.series().stream()
                .filter(s -> s.knownCount() > 0)
                .forEach(s -> byUnit.computeIfAbsent(s.variable().unit(), unit -> new ArrayList<>())
                        .add(s));
        if (byUnit.isEmpty()) {
            return List.of(view(
                    chart(id(reading), reading, List.of()), reading.strand().title() + ": not known"));
        }
        List<ChartView> views = new ArrayList<>();
        for (List<Series> group : byUnit.values()) {
            views.add(view(chart(id(reading) + "-" + (views.size() + 1), reading, group), caption(group)));
        }
        return views;
    }

    private Chart chart(String id, StrandReading reading, List<Series> group) {
        String unit = group.isEmpty() ? "" : group.getFirst().variable().unit();
        List<Track> drawn = tracks.of(group);
        String title = reading.strand().title() + " between " + answer.first().name() + " and "
                + answer.second().name();
        String absence = absence(reading);
        String description = drawn.isEmpty()
                ? "Hatched throughout, " + (absence.endsWith(".") ? absence : absence + ".")
                : tracks.describe(group) + " " + tracks.describeGaps(drawn, from);
        return new Chart(
                id,
                title,
                Texts.clean(description),
                Texts.clean(unit),
                from,
                answer.asOf(),
                drawn,
                Texts.clean(absence));
    }

    private static String absence(StrandReading reading) {
        return reading.unknowns().isEmpty()
                ? "not known: the record holds nothing on it; "
                        + reading.strand().formats() + " would fill it"
                : "not known: " + reading.unknowns().getFirst();
    }

    private static String caption(List<Series> group) {
        String titles = group.stream().map(s -> s.variable().title()).distinct().collect(Collectors.joining("; "));
        boolean interval = group.stream().anyMatch(StrandCharts::hasInterval);
        String trust = group.stream()
                .map(s -> s.variable().trust().code() + ", " + s.variable().dataset())
                .distinct()
                .collect(Collectors.joining("; "));
        return Texts.clean(
                titles + " (" + trust + ")." + (interval ? " Shaded: 90 % interval." : "") + " Hatched: not known.");
    }

    private static boolean hasInterval(Series series) {
        for (int i = 0; i < series.size(); i++) {
            if (!Double.isNaN(series.low(i)) && series.low(i) < series.high(i)) {
                return true;
            }
        }
        return false;
    }

    private static ChartView view(Chart chart, String caption) {
        return new ChartView(caption, chart.draw(ChartSize.WIDE), chart.draw(ChartSize.NARROW));
    }

    /** All strands and the notable events at a glance. */
    ChartView overview() {
        List<Overview.Row> rows = answer.strands().stream()
                .map(reading -> new Overview.Row(reading.strand().title(), tracks.of(mainGroup(reading))))
                .toList();
        List<LocalDate> days = answer.notable().stream()
                .flatMap(StrandCharts::day)
                .filter(d -> !d.isBefore(from))
                .toList();
        String known = answer.strands().stream()
                .filter(r -> r.series().stream().anyMatch(s -> s.knownCount() > 0))
                .map(r -> r.strand().title().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
        String description = "One row for each strand from " + from.getYear() + " to "
                + answer.asOf().getYear() + "; "
                + (known.isEmpty() ? "nothing is known of any." : "something is known of " + known + ".") + " "
                + days.size() + " notable events are marked below.";
        Overview overview = new Overview(
                "overview", "All strands on one time axis", description, from, answer.asOf(), rows, days, "Events");
        String caption = "Each row has its own scale; hatched is not known; the ticks below are the notable events.";
        return new ChartView(caption, overview.draw(ChartSize.WIDE), overview.draw(ChartSize.NARROW));
    }

    private static Stream<LocalDate> day(Event event) {
        return event.occurred() == null
                ? Stream.empty()
                : Stream.of(event.occurred().first());
    }

    private static List<Series> mainGroup(StrandReading reading) {
        List<Series> known =
                reading.series().stream().filter(s -> s.knownCount() > 0).toList();
        return known.stream()
                .filter(s ->
                        s.variable().unit().equals(known.getFirst().variable().unit()))
                .toList();
    }
}
