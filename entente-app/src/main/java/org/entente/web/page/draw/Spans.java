package org.entente.web.page.draw;

import java.time.LocalDate;
import java.util.List;
import org.entente.dossier.svg.LinearScale;
import org.entente.dossier.svg.SvgWriter;

/** Stretches of time, one row a name. */
public final class Spans {

    private static final double WIDE = 720;
    private static final double NARROW = 340;
    private static final double ROW = 20;
    private static final double NARROW_ROW = 30;
    private static final double LABEL = 6.2;
    private static final double YEAR = 365.25;

    private Spans() {}

    /** From one day to another. */
    public record Span(LocalDate from, LocalDate to) {}

    /** A name and its stretches. */
    public record Row(String label, List<Span> spans) {

        /** Copies the list. */
        public Row {
            spans = List.copyOf(spans);
        }
    }

    /** Draws rows, hatched where they have no stretch. */
    public static String draw(
            String id, String title, String description, List<Row> rows, LocalDate from, LocalDate to) {
        double left = 12
                + LABEL * rows.stream().mapToInt(r -> r.label().length()).max().orElse(0);
        double right = WIDE - 14;
        LinearScale scale = new LinearScale(year(from), Math.max(year(to), year(from) + 1), left, right);
        double bottom = 6 + ROW * rows.size();
        SvgWriter svg = new SvgWriter();
        Drawing.open(svg, "chart wide", id + "-w", title, description, WIDE, bottom + 22);
        years(svg, scale, 6, bottom);
        double y = 6;
        for (Row row : rows) {
            svg.label(left - 8, y + 13, "name end", row.label());
            stretches(svg, id + "-w", row, scale, y);
            y += ROW;
        }
        return svg.end().toString();
    }

    /** The same for a telephone: each name stands above its row. */
    public static String drawNarrow(
            String id, String title, String description, List<Row> rows, LocalDate from, LocalDate to) {
        LinearScale scale = new LinearScale(year(from), Math.max(year(to), year(from) + 1), 2, NARROW - 8);
        double bottom = 6 + NARROW_ROW * rows.size();
        SvgWriter svg = new SvgWriter();
        Drawing.open(svg, "chart narrow", id + "-n", title, description, NARROW, bottom + 22);
        years(svg, scale, 4, bottom);
        double y = 6;
        for (Row row : rows) {
            svg.label(2, y + 10, "name", row.label());
            stretches(svg, id + "-n", row, scale, y + 10);
            y += NARROW_ROW;
        }
        return svg.end().toString();
    }

    private static void years(SvgWriter svg, LinearScale scale, int count, double bottom) {
        scale.ticks(count, true).forEach(tick -> {
            double x = scale.at(tick.doubleValue());
            svg.line(x, 4, x, bottom, "grid");
            svg.label(x, bottom + 15, "tick mid", tick.toPlainString());
        });
    }

    private static void stretches(SvgWriter svg, String id, Row row, LinearScale scale, double y) {
        Drawing.hatched(svg, id + "-hatch", scale.start(), y + 4, scale.end() - scale.start(), ROW - 8);
        for (Span span : row.spans()) {
            double x = scale.at(year(span.from()));
            svg.rect(x, y + 4, Math.max(2, scale.at(year(span.to())) - x), ROW - 8, "bar");
        }
    }

    private static double year(LocalDate day) {
        return 1970 + day.toEpochDay() / YEAR;
    }
}
