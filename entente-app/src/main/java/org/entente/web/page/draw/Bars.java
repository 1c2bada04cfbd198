package org.entente.web.page.draw;

import java.util.List;
import org.entente.dossier.svg.LinearScale;
import org.entente.dossier.svg.SvgWriter;
import org.entente.web.page.frame.Texts;

/** Values side by side as lying bars, with intervals where there are some. */
public final class Bars {

    private static final double ROW = 24;
    private static final double TOP = 22;
    private static final double LABEL = 6.6;
    private static final double WIDE = 720;
    private static final double NARROW = 340;
    private static final double COLUMN = 360;

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

    /** A drawing for screens and paper, and one for a telephone. */
    public record Both(String wide, String narrow) {}

    /** Draws bars twice. */
    public static Both both(String id, String title, String description, List<Bar> bars, double least, double most) {
        return new Both(
                draw(id + "-w", "chart wide", title, description, bars, least, most, WIDE),
                draw(id + "-n", "chart narrow", title, description, bars, least, most, NARROW));
    }

    /** Draws bars for a column of a page, which fit a telephone too. */
    public static String column(
            String id, String title, String description, List<Bar> bars, double least, double most) {
        return draw(id, "chart small", title, description, bars, least, most, COLUMN);
    }

    /**
     * Draws bars.
     *
     * @param id unique on its page
     * @param css classes of the drawing
     * @param least value at the left edge, 0 or less
     * @param most value at the right edge
     * @param width of the drawing in units
     */
    private static String draw(
            String id,
            String css,
            String title,
            String description,
            List<Bar> bars,
            double least,
            double most,
            double width) {
        double left = Math.min(
                width * 0.46,
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
        Drawing.open(svg, css, id, title, description, width, bottom + 6);
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
        return svg.end().toString();
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
        boolean ranged = !Double.isNaN(bar.low()) && !Double.isNaN(bar.high());
        String css = (minus ? "bar minus" : "bar") + (ranged ? " pale" : "");
        svg.rect(Math.min(zero, x), y + 6, Math.max(1, Math.abs(x - zero)), ROW - 12, css);
        if (ranged) {
            svg.line(scale.at(bar.low()), y + ROW / 2, scale.at(bar.high()), y + ROW / 2, "whisk");
            svg.start("circle").attr("cx", x).attr("cy", y + ROW / 2).attr("r", 4);
            svg.attr("class", "dot").end();
        }
        svg.label(scale.end() + 6, y + 16, "last", bar.text());
    }
}
