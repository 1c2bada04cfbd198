package org.entente.web.page.pair;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.entente.actor.State;
import org.entente.answer.PairAnswer;
import org.entente.answer.Sentence;
import org.entente.answer.StrandReading;
import org.entente.detect.ChangePoint;
import org.entente.dossier.svg.ChartSize;
import org.entente.dossier.svg.Overview;
import org.entente.dossier.svg.Track;
import org.entente.entry.Event;
import org.entente.evidence.Explanation;
import org.entente.pipeline.SeriesShifts;
import org.entente.series.Series;
import org.entente.web.page.draw.SeriesFigures;
import org.entente.web.page.frame.DataTable;
import org.entente.web.page.frame.Figure;
import org.entente.web.page.frame.Opener;
import org.entente.web.page.frame.PartModel;
import org.entente.web.page.frame.Show;
import org.entente.web.page.frame.Texts;

/** What the record says of a pair, ready to be shown. */
public final class AnswerModel implements PartModel {

    private final Answered answered;
    private final PairQuery query;
    private final LocalDate from;
    private final LocalDate to;
    private final Opener opener = new Opener();
    private final List<StrandView> strands = new ArrayList<>();
    private final Figure overview;

    /**
     * A strand with its figures and its turns in words.
     *
     * @param id short name
     * @param turns one line a turn
     */
    public record StrandView(
            String id,
            String title,
            String question,
            List<Sentence> findings,
            List<Figure> figures,
            List<String> turns,
            List<String> unknowns) {}

    AnswerModel(Answered answered, PairQuery query) {
        this.answered = answered;
        this.query = query;
        LocalDate asOf = answered.answer().asOf();
        this.from = query.from() == 0 ? answered.start() : LocalDate.of(query.from(), 1, 1);
        LocalDate last = query.to() == 0 ? asOf : LocalDate.of(query.to(), 12, 31);
        this.to = last.isAfter(asOf) || last.isBefore(from) ? asOf.isBefore(from) ? from : asOf : last;
        answered.answer().bottomLine().forEach(opener::add);
        Map<Series, List<ChangePoint>> turns = answered.turns();
        SeriesFigures figures = new SeriesFigures(from, to, asOf);
        for (StrandReading reading : answered.answer().strands()) {
            reading.findings().forEach(opener::add);
            strands.add(strand(reading, figures, turns));
        }
        this.overview = overview(figures);
    }

    private StrandView strand(StrandReading reading, SeriesFigures figures, Map<Series, List<ChangePoint>> turns) {
        String id = reading.strand().name().toLowerCase(Locale.ROOT);
        String title = Texts.t("pair.strand.title", reading.strand().title(), first().name(), second().name());
        return new StrandView(
                id,
                reading.strand().title(),
                reading.strand().lead(),
                reading.findings(),
                figures.of(id, title, reading.series(), turns),
                turns(reading, turns),
                reading.unknowns());
    }

    private List<String> turns(StrandReading reading, Map<Series, List<ChangePoint>> turns) {
        List<String> lines = new ArrayList<>();
        for (Series series : reading.series()) {
            boolean readOff = answered.shifts().stream()
                    .anyMatch(s -> s.way() == SeriesShifts.Way.READ_OFF
                            && s.series().variable().equals(series.variable()));
            for (ChangePoint point : turns.getOrDefault(series, List.of())) {
                lines.add(readOff ? readOff(series, point) : estimated(series, point));
            }
        }
        return lines;
    }

    private static String readOff(Series series, ChangePoint point) {
        return Texts.t(
                "pair.turn.read",
                SeriesFigures.period(series.period(point.index())),
                Show.value(point.before()),
                Show.value(point.after()));
    }

    private static String estimated(Series series, ChangePoint point) {
        return Texts.t(
                "pair.turn",
                SeriesFigures.period(series.period(point.index())) + ", "
                        + series.variable().title(),
                Show.value(point.before()),
                Show.value(point.after()),
                series.period(point.low()).label(),
                series.period(point.high()).label(),
                Show.decimals(point.probability(), 2));
    }

    private Figure overview(SeriesFigures figures) {
        PairAnswer answer = answered.answer();
        List<Overview.Row> rows = answer.strands().stream()
                .map(reading -> new Overview.Row(reading.strand().title(), tracks(reading, figures)))
                .toList();
        List<Event> shown = answer.notable().stream()
                .filter(event -> event.occurred() != null
                        && !event.occurred().first().isBefore(from)
                        && !event.occurred().first().isAfter(to))
                .toList();
        List<LocalDate> days = shown.stream().map(AnswerModel::day).toList();
        String title = Texts.t("pair.overview");
        String description = Texts.t(
                "pair.overview.description",
                String.valueOf(from.getYear()),
                String.valueOf(to.getYear()),
                answer.strands().stream()
                        .filter(reading -> reading.series().stream().anyMatch(s -> s.knownCount() > 0))
                        .map(reading -> reading.strand().title().toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(", ")),
                days.size());
        Overview drawing =
                new Overview("overview", title, description, from, to, rows, days, Texts.t("pair.overview.events"));
        return new Figure(
                "overview",
                title,
                Texts.t("pair.overview.caption"),
                drawing.draw(ChartSize.WIDE),
                drawing.draw(ChartSize.NARROW),
                new DataTable(
                        Texts.t("pair.events"),
                        List.of("date", "event", "source"),
                        shown.stream()
                                .map(event -> List.of(
                                        String.valueOf(event.occurred()),
                                        Show.entry(event),
                                        event.provenance().dataset()))
                                .toList()),
                SeriesFigures.source(datasets(), answer.asOf()));
    }

    private static LocalDate day(Event event) {
        return event.occurred() == null ? LocalDate.MIN : event.occurred().first();
    }

    private static List<Track> tracks(StrandReading reading, SeriesFigures figures) {
        List<Series> known =
                reading.series().stream().filter(s -> s.knownCount() > 0).toList();
        List<Series> main = known.stream()
                .filter(s ->
                        s.variable().unit().equals(known.getFirst().variable().unit()))
                .toList();
        return main.stream().map(series -> figures.track(series, main)).toList();
    }

    private String datasets() {
        return answered.answer().strands().stream()
                .flatMap(strand -> strand.series().stream())
                .map(series -> series.variable().dataset())
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
    }

    public State first() {
        return query.first();
    }

    public State second() {
        return query.second();
    }

    public PairAnswer answer() {
        return answered.answer();
    }

    public List<StrandView> strands() {
        return List.copyOf(strands);
    }

    public Figure overview() {
        return overview;
    }

    public Opener opener() {
        return opener;
    }

    /** The first year shown. */
    public int firstYear() {
        return from.getYear();
    }

    /** The last year shown. */
    public int lastYear() {
        return to.getYear();
    }

    @Override
    public List<Figure> figures() {
        List<Figure> all = new ArrayList<>(List.of(overview));
        strands.forEach(strand -> all.addAll(strand.figures()));
        return all;
    }

    @Override
    public List<Explanation> numbers() {
        return opener.numbers();
    }
}
