package org.entente.dossier.svg;

import java.util.List;
import java.util.Locale;

/** Draws how often what was forecast happened, against the chance that was given, as one SVG file of its own. */
public final class ReliabilityDiagram {

    private static final double LEFT = 50;
    private static final double TOP = 34;
    private static final double SIDE = 300;
    private static final String STYLE = "text{font:12px sans-serif;fill:#222}.grid{stroke:#ddd}.ideal{stroke:#777;"
            + "stroke-dasharray:4 3}.points{fill:none;stroke:#1b5e8c;stroke-width:2}.mark{fill:#1b5e8c}"
            + "@media(prefers-color-scheme:dark){text{fill:#ddd}.grid{stroke:#444}}";

    private final SvgWriter svg = new SvgWriter();
    private final LinearScale across = new LinearScale(0, 1, LEFT, LEFT + SIDE);
    private final LinearScale up = new LinearScale(0, 1, TOP + SIDE, TOP);

    private ReliabilityDiagram() {}

    /**
     * One bin of forecasts.
     *
     * @param meanChance mean of the chances given, 0 to 1
     * @param share share of them in which it happened
     * @param count how many there were
     */
    public record Point(double meanChance, double share, int count) {}

    /** Draws the bins, which stand in ascending order of their chances. */
    public static String draw(String title, List<Point> points) {
        return new ReliabilityDiagram().svg(title, points);
    }

    private String svg(String title, List<Point> points) {
        svg.start("svg")
                .attr("xmlns", "http://www.w3.org/2000/svg")
                .attr("viewBox", "0 0 " + SvgWriter.number(LEFT + SIDE + 70) + " " + SvgWriter.number(TOP + SIDE + 44))
                .attr("role", "img");
        svg.leaf("title", title);
        svg.leaf("style", STYLE);
        svg.label(LEFT, 18, "title", title);
        axes();
        svg.line(across.at(0), up.at(0), across.at(1), up.at(1), "ideal");
        StringBuilder path = new StringBuilder();
        for (Point point : points) {
            path.append(path.isEmpty() ? 'M' : 'L')
                    .append(SvgWriter.number(across.at(point.meanChance())))
                    .append(' ')
                    .append(SvgWriter.number(up.at(point.share())));
        }
        svg.path(path.isEmpty() ? "M0 0" : path.toString(), "points");
        points.forEach(this::mark);
        return svg.end().toString();
    }

    private void axes() {
        for (int tenth = 0; tenth <= 10; tenth += 2) {
            double value = tenth / 10.0;
            svg.line(across.at(0), up.at(value), across.at(1), up.at(value), "grid");
            svg.label(LEFT - 34, up.at(value) + 4, "tick", tenth * 10 + " %");
            svg.label(across.at(value) - 10, TOP + SIDE + 16, "tick", tenth * 10 + " %");
        }
        svg.label(LEFT, TOP + SIDE + 36, "axis", "across: chance given; up: how often it happened");
    }

    private void mark(Point point) {
        svg.start("circle")
                .attr("cx", across.at(point.meanChance()))
                .attr("cy", up.at(point.share()))
                .attr("r", 3)
                .attr("class", "mark");
        svg.leaf(
                        "title",
                        String.format(
                                Locale.ROOT,
                                "given %.3f, happened %.3f, %d forecasts",
                                point.meanChance(),
                                point.share(),
                                point.count()))
                .end();
    }
}
