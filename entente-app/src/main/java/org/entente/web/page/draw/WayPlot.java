package org.entente.web.page.draw;

import java.util.List;
import org.entente.dossier.svg.LinearScale;
import org.entente.dossier.svg.SvgWriter;
import org.entente.web.page.frame.Texts;

/** The way of a pair through two measures, one dot a year, with the regions in which a tie looks like necessity or pivot. */
public final class WayPlot {

    private static final double WIDTH = 720;
    private static final double HEIGHT = 470;
    private static final double LEFT = 52;
    private static final double RIGHT = 700;
    private static final double TOP = 20;
    private static final double BOTTOM = 420;
    private static final int LABEL_EVERY = 5;

    private WayPlot() {}

    /**
     * One year.
     *
     * @param x pressure
     * @param y bond
     */
    public record Stop(int year, double x, double y) {}

    /** Draws the way. */
    public static String draw(String id, String title, String description, List<Stop> stops) {
        double most = stops.stream().mapToDouble(Stop::x).max().orElse(1);
        double low = Math.min(-0.5, stops.stream().mapToDouble(Stop::y).min().orElse(0));
        double high = Math.max(0.5, stops.stream().mapToDouble(Stop::y).max().orElse(1));
        LinearScale x = new LinearScale(0, most > 0 ? most * 1.06 : 1, LEFT, RIGHT);
        LinearScale y = new LinearScale(low - (high - low) * .06, high + (high - low) * .06, BOTTOM, TOP);
        double[] sorted = stops.stream().mapToDouble(Stop::x).sorted().toArray();
        double middle = x.at(sorted[sorted.length / 2]);
        SvgWriter svg = new SvgWriter();
        Drawing.open(svg, id, title, description, WIDTH, HEIGHT);
        svg.rect(middle, TOP, RIGHT - middle, y.at(0) - TOP, "zone-area");
        svg.rect(LEFT, TOP, middle - LEFT, y.at(0) - TOP, "zone-area pivot");
        axes(svg, x, y);
        svg.label(RIGHT - 6, TOP + 16, "zone end", Texts.t("dance.necessity"));
        svg.label(LEFT + 8, TOP + 16, "zone", Texts.t("dance.pivot"));
        StringBuilder way = new StringBuilder();
        for (Stop stop : stops) {
            way.append(way.isEmpty() ? 'M' : 'L').append(SvgWriter.number(x.at(stop.x())));
            way.append(' ').append(SvgWriter.number(y.at(stop.y())));
        }
        svg.path(way.toString(), "way");
        for (Stop stop : stops) {
            boolean last = stop == stops.getLast();
            svg.start("circle")
                    .attr("cx", x.at(stop.x()))
                    .attr("cy", y.at(stop.y()))
                    .attr("r", last ? 5.5 : 2.8);
            svg.attr("class", last ? "stop last" : "stop").end();
            if (last || stop == stops.getFirst() || stop.year() % LABEL_EVERY == 0) {
                svg.label(x.at(stop.x()) + 6, y.at(stop.y()) - 6, last ? "name" : "tick", String.valueOf(stop.year()));
            }
        }
        return svg.end().toString();
    }

    private static void axes(SvgWriter svg, LinearScale x, LinearScale y) {
        x.ticks(6, false).forEach(tick -> {
            svg.line(x.at(tick.doubleValue()), TOP, x.at(tick.doubleValue()), BOTTOM, "grid");
            svg.label(x.at(tick.doubleValue()), BOTTOM + 16, "tick mid", tick.toPlainString());
        });
        y.ticks(5, false).forEach(tick -> {
            svg.line(
                    LEFT,
                    y.at(tick.doubleValue()),
                    RIGHT,
                    y.at(tick.doubleValue()),
                    tick.signum() == 0 ? "zero" : "grid");
            svg.label(
                    LEFT - 6,
                    y.at(tick.doubleValue()) + 4,
                    "tick end",
                    tick.toPlainString().replace('-', '−'));
        });
        svg.label((LEFT + RIGHT) / 2, BOTTOM + 38, "unit mid", Texts.t("dance.x"));
        svg.label(4, 12, "unit", Texts.t("dance.y"));
    }
}
