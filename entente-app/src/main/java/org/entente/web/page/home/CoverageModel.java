package org.entente.web.page.home;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.provenance.Coverage;
import org.entente.series.DatasetCoverage;
import org.entente.series.RecordView;
import org.entente.web.page.draw.SeriesFigures;
import org.entente.web.page.draw.Spans;
import org.entente.web.page.frame.DataTable;
import org.entente.web.page.frame.Figure;
import org.entente.web.page.frame.PartModel;
import org.entente.web.page.frame.Texts;

/**
 * What the record covers.
 *
 * @param figure from when to when each dataset speaks
 */
public record CoverageModel(Figure figure) implements PartModel {

    private static final int MOST = 24;

    /** Reads it from a view. */
    public static CoverageModel of(RecordView view) {
        Map<String, List<Coverage>> rows = new TreeMap<>();
        for (DatasetCoverage each : view.listCoverage()) {
            rows.computeIfAbsent(each.dataset() + ", " + each.family().code(), key -> new ArrayList<>())
                    .add(each.coverage());
        }
        view.listUniverses()
                .forEach(universe -> rows.computeIfAbsent(
                                universe.dataset() + ", " + universe.id(), key -> new ArrayList<>())
                        .add(universe.coverage()));
        LocalDate from = rows.values().stream()
                .flatMap(List::stream)
                .map(Coverage::from)
                .min(Comparator.naturalOrder())
                .orElse(view.asOf().minusYears(1));
        List<Spans.Row> drawn = rows.size() > MOST ? byDataset(rows) : each(rows);
        List<List<String>> table = new ArrayList<>();
        rows.forEach((name, spans) -> {
            spans.forEach(c -> table.add(List.of(
                    name,
                    c.from().toString(),
                    c.to().toString(),
                    c.absentMeansZero() ? "none" : "not known",
                    c.universe())));
        });
        String title = Texts.t("home.coverage.figure");
        String caption = Texts.t("home.coverage.caption");
        return new CoverageModel(new Figure(
                "coverage",
                title,
                caption,
                Spans.draw("coverage", title, caption, drawn, from, view.asOf()),
                Spans.drawNarrow("coverage", title, caption, drawn, from, view.asOf()),
                new DataTable(title, List.of("dataset", "from", "to", "no row means", "of what"), table),
                SeriesFigures.source(
                        String.join(
                                ", ",
                                view.listDatasets().stream()
                                        .map(d -> d.id())
                                        .sorted()
                                        .toList()),
                        view.asOf())));
    }

    private static List<Spans.Row> each(Map<String, List<Coverage>> rows) {
        return rows.entrySet().stream()
                .map(row -> new Spans.Row(row.getKey(), stretches(row.getValue())))
                .toList();
    }

    /** One row a dataset, since a row for each of its families and lists would be too many to look at. */
    private static List<Spans.Row> byDataset(Map<String, List<Coverage>> rows) {
        Map<String, List<Spans.Span>> all = new TreeMap<>();
        rows.forEach(
                (name, spans) -> all.computeIfAbsent(name.substring(0, name.indexOf(',')), key -> new ArrayList<>())
                        .addAll(stretches(spans)));
        return all.entrySet().stream()
                .map(row -> new Spans.Row(row.getKey(), row.getValue()))
                .toList();
    }

    private static List<Spans.Span> stretches(List<Coverage> spans) {
        return spans.stream().map(c -> new Spans.Span(c.from(), c.to())).toList();
    }

    @Override
    public List<Figure> figures() {
        return List.of(figure);
    }
}
