package org.entente.web.page.draw;

import java.util.ArrayList;
import java.util.List;
import org.entente.dossier.svg.LinearScale;
import org.entente.dossier.svg.SvgWriter;
import org.entente.web.page.frame.Texts;

/** The way of a pair through two measures, one dot a year, with the regions in which a tie looks like necessity or pivot. */
public final class WayPlot {

    private static final double TOP = 24;
    private static final double FOOT = 50;
    private static final int LABEL_EVERY = 5;

    /** How faint the oldest stretch of the way is drawn. */
    private static final double FAINT = 0.25;

    private final Size size;
    private final LinearScale x;
    private final LinearScale y;
    private final List<Stop> stops;
    private final SvgWriter svg = new SvgWriter();
    private final List<double[]> taken = new ArrayList<>();

    /**
     * One year.
     *
     * @param x pressure
     * @param y bond
     */
    public record Stop(int year, double x, double y) {}

    private enum Size {
        WIDE(720, 470, 46, 20, 6, "wide"),
        NARROW(340, 360, 30, 10, 4, "narrow");

        private final double width;
        private final double height;
        private final double left;
        private final double margin;
        private final int ticks;
        private final String code;

        Size(double width, double height, double left, double margin, int ticks, String code) {
            this.width = width;
            this.height = height;
            this.left = left;
            this.margin = margin;
            this.ticks = ticks;
            this.code = code;
        }
    }

    private WayPlot(Size size, List<Stop> stops) {
        this.size = size;
        this.stops = stops;
        double most = stops.stream().mapToDouble(Stop::x).max().orElse(1);
        double low = Math.min(-0.5, stops.stream().mapToDouble(Stop::y).min().orElse(0));
        double high = Math.max(0.5, stops.stream().mapToDouble(Stop::y).max().orElse(1));
        double edge = (high - low) * .08;
        this.x = new LinearScale(0, most > 0 ? most * 1.06 : 1, size.left, size.width - size.margin);
        this.y = new LinearScale(low - edge, high + edge, size.height - FOOT, TOP);
    }

    /** Draws the way for screens and paper. */
    public static String draw(String id, String title, String description, List<Stop> stops) {
        return new WayPlot(Size.WIDE, stops).drawn(id, title, description);
    }

    /** Draws the way for a telephone. */
    public static String drawNarrow(String id, String title, String description, List<Stop> stops) {
        return new WayPlot(Size.NARROW, stops).drawn(id, title, description);
    }

    private String drawn(String id, String title, String description) {
        double[] sorted = stops.stream().mapToDouble(Stop::x).sorted().toArray();
        double middle = x.at(sorted[sorted.length / 2]);
        double right = x.end();
        Drawing.open(svg, "chart " + size.code, id + "-" + size.code, title, description, size.width, size.height);
        svg.rect(middle, TOP, right - middle, y.at(0) - TOP, "zone-area");
        svg.rect(size.left, TOP, middle - size.left, y.at(0) - TOP, "zone-area pivot");
        axes();
        svg.label(right - 6, TOP + 16, "zone end", Texts.t("dance.necessity"));
        svg.label(size.left + 6, TOP + 16, "zone", Texts.t("dance.pivot"));
        way();
        stops.forEach(this::dot);
        stops.stream().filter(this::isNamed).toList().reversed().forEach(this::name);
        return svg.end().toString();
    }

    /** Older stretches are fainter, so that the direction shows without arrows. */
    private void way() {
        for (int i = 1; i < stops.size(); i++) {
            Stop from = stops.get(i - 1);
            Stop to = stops.get(i);
            double share = (double) i / (stops.size() - 1);
            svg.start("line").attr("x1", x.at(from.x())).attr("y1", y.at(from.y()));
            svg.attr("x2", x.at(to.x())).attr("y2", y.at(to.y())).attr("class", "way");
            svg.attr("stroke-opacity", String.valueOf(Math.round((FAINT + (1 - FAINT) * share) * 100) / 100.0))
                    .end();
        }
    }

    private void dot(Stop stop) {
        boolean last = stop == stops.getLast();
        svg.start("circle").attr("cx", x.at(stop.x())).attr("cy", y.at(stop.y()));
        svg.attr("r", last ? 5.5 : 2.8).attr("class", last ? "stop last" : "stop");
        svg.leaf("title", String.valueOf(stop.year())).end();
        taken.add(box(x.at(stop.x()) - 3, y.at(stop.y()) - 3, 6, 6));
    }

    private boolean isNamed(Stop stop) {
        return stop == stops.getFirst() || stop == stops.getLast() || stop.year() % LABEL_EVERY == 0;
    }

    /** The year beside its dot, on that side of it where the least is covered; the last year has its choice first. */
    private void name(Stop stop) {
        double atX = x.at(stop.x());
        double atY = y.at(stop.y());
        double[][] places = {
            {7, 4, 0}, {-7, 4, 1}, {6, -7, 0}, {-6, -7, 1}, {6, 15, 0}, {-6, 15, 1}, {12, 22, 0}, {-12, -16, 1}
        };
        double[] best = places[0];
        long fewest = Long.MAX_VALUE;
        for (double[] place : places) {
            double[] own = label(atX + place[0], atY + place[1], place[2] > 0);
            boolean outside = own[0] < size.left || own[2] > size.width || own[1] < TOP;
            long covered = taken.stream().filter(other -> meet(own, other)).count() + (outside ? 100 : 0);
            if (covered < fewest) {
                fewest = covered;
                best = place;
            }
        }
        taken.add(label(atX + best[0], atY + best[1], best[2] > 0));
        String css = (stop == stops.getLast() ? "name" : "tick") + (best[2] > 0 ? " end" : "");
        svg.label(atX + best[0], atY + best[1], css + " plated", String.valueOf(stop.year()));
    }

    private static double[] label(double x, double y, boolean ends) {
        return box(ends ? x - 27 : x, y - 10, 27, 12);
    }

    private static double[] box(double x, double y, double width, double height) {
        return new double[] {x, y, x + width, y + height};
    }

    private static boolean meet(double[] one, double[] other) {
        return one[0] < other[2] && other[0] < one[2] && one[1] < other[3] && other[1] < one[3];
    }

    private void axes() {
        double bottom = y.start();
        x.ticks(size.ticks, false).forEach(tick -> {
            double at = x.at(tick.doubleValue());
            svg.line(at, TOP, at, bottom, "grid");
            svg.label(at, bottom + 16, "tick mid", tick.toPlainString());
        });
        y.ticks(5, false).forEach(tick -> {
            double at = y.at(tick.doubleValue());
            svg.line(size.left, at, x.end(), at, tick.signum() == 0 ? "zero" : "grid");
            svg.label(size.left - 6, at + 4, "tick end", tick.toPlainString().replace('-', '−'));
        });
        svg.label((size.left + x.end()) / 2, bottom + 38, "unit mid", Texts.t("dance.x"));
        svg.label(2, 12, "unit", Texts.t("dance.y"));
    }
}
