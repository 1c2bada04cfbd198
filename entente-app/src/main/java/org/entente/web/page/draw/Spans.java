package org.entente.web.page.draw;

import java.time.LocalDate;
import java.util.List;
import org.entente.dossier.svg.LinearScale;
import org.entente.dossier.svg.SvgWriter;

/** Stretches of time, one row a name. */
public final class Spans {

    private static final double WIDTH = 720;
    private static final double ROW = 20;
    private static final double LABEL = 6.7;
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
        double right = WIDTH - 14;
        LinearScale scale = new LinearScale(year(from), Math.max(year(to), year(from) + 1), left, right);
        double bottom = 6 + ROW * rows.size();
        SvgWriter svg = new SvgWriter();
        Drawing.open(svg, id, title, description, WIDTH, bottom + 22);
        scale.ticks(6, true).forEach(tick -> {
            double x = scale.at(tick.doubleValue());
            svg.line(x, 4, x, bottom, "grid");
            svg.label(x, bottom + 15, "tick mid", tick.toPlainString());
        });
        double y = 6;
        for (Row row : rows) {
            svg.label(left - 8, y + 13, "name end", row.label());
            Drawing.hatched(svg, id + "-hatch", left, y + 4, right - left, ROW - 8);
            for (Span span : row.spans()) {
                double x = scale.at(year(span.from()));
                svg.rect(x, y + 3, Math.max(2, scale.at(year(span.to())) - x), ROW - 6, "bar");
            }
            y += ROW;
        }
        return svg.end().toString();
    }

    private static double year(LocalDate day) {
        return 1970 + day.toEpochDay() / YEAR;
    }
}
