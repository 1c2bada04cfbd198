package org.entente.web.page.draw;

import java.util.List;
import org.entente.dossier.svg.LinearScale;
import org.entente.dossier.svg.SvgWriter;
import org.entente.web.page.frame.Texts;

/** Values side by side as lying bars, with intervals where there are some. */
public final class Bars {

    private static final double ROW = 24;
    private static final double TOP = 22;
    private static final double LABEL = 7.2;

    private Bars() {}

    /**
     * One bar.
     *
     * @param label what it is
     * @param value its length; NaN is hatched as not known
     * @param low lower end of the interval; NaN for none
     * @param high upper end; NaN for none
     * @param text the value in words
     */
    public record Bar(String label, double value, double low, double high, String text) {}

    /**
     * Draws bars.
     *
     * @param id unique on its page
     * @param least value at the left edge, 0 or less
     * @param most value at the right edge
     * @param width of the drawing in units
     */
    public static String draw(
            String id, String title, String description, List<Bar> bars, double least, double most, double width) {
        double left = Math.min(
                width * 0.42,
                12
                        + LABEL
                                * bars.stream()
                                        .mapToInt(bar -> bar.label().length())
                                        .max()
                                        .orElse(0));
        double right = width - (width < 500 ? 46 : 86);
        LinearScale scale = new LinearScale(least, most, left, right);
        double bottom = TOP + ROW * bars.size();
        SvgWriter svg = new SvgWriter();
        Drawing.open(svg, id, title, description, width, bottom + 6);
        scale.ticks(width < 500 ? 3 : 5, false).forEach(tick -> {
            double x = scale.at(tick.doubleValue());
            svg.line(x, TOP - 4, x, bottom, tick.signum() == 0 ? "zero" : "grid");
            svg.label(x, TOP - 9, "tick mid", tick.toPlainString().replace('-', '−'));
        });
        double y = TOP;
        for (Bar bar : bars) {
            bar(svg, id, bar, scale, y);
            y += ROW;
        }
        String drawn = svg.end().toString();
        return width < 500 ? drawn.replaceFirst("class=\"chart\"", "class=\"chart small\"") : drawn;
    }

    private static void bar(SvgWriter svg, String id, Bar bar, LinearScale scale, double y) {
        double zero = scale.at(0);
        svg.label(scale.start() - 8, y + 16, "name end", bar.label());
        if (Double.isNaN(bar.value())) {
            svg.start("rect")
                    .attr("x", scale.start())
                    .attr("y", y + 5)
                    .attr("width", scale.end() - scale.start())
                    .attr("height", ROW - 10)
                    .attr("fill", "url(#" + id + "-hatch)")
                    .end();
            svg.label(scale.end() + 6, y + 16, "last", Texts.t("unknown"));
            return;
        }
        double x = scale.at(bar.value());
        boolean minus = bar.value() < 0;
        svg.rect(Math.min(zero, x), y + 6, Math.max(1, Math.abs(x - zero)), ROW - 12, minus ? "bar minus" : "bar");
        if (!Double.isNaN(bar.low()) && !Double.isNaN(bar.high())) {
            double from = scale.at(bar.low());
            double to = scale.at(bar.high());
            svg.line(from, y + ROW / 2, to, y + ROW / 2, "whisk");
            svg.line(from, y + 8, from, y + ROW - 8, "whisk");
            svg.line(to, y + 8, to, y + ROW - 8, "whisk");
        }
        svg.label(scale.end() + 6, y + 16, "last", bar.text());
    }
}
