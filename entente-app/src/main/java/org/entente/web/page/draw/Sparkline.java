package org.entente.web.page.draw;

import java.util.Arrays;
import java.util.Locale;
import org.entente.dossier.svg.SvgWriter;

/** A series in the height of a line, as a picture of its course; its words stand beside it. */
public final class Sparkline {

    private static final double WIDTH = 128;
    private static final double HEIGHT = 30;

    private Sparkline() {}

    /** Draws values, oldest first; NaN is a gap. */
    public static String draw(double[] values) {
        double low = Arrays.stream(values).filter(v -> !Double.isNaN(v)).min().orElse(0);
        double high = Arrays.stream(values).filter(v -> !Double.isNaN(v)).max().orElse(1);
        double span = high > low ? high - low : 1;
        StringBuilder points = new StringBuilder();
        boolean down = false;
        double endX = -1;
        double endY = -1;
        for (int i = 0; i < values.length; i++) {
            if (Double.isNaN(values[i])) {
                down = false;
                continue;
            }
            endX = 3 + (WIDTH - 6) * i / Math.max(1, values.length - 1);
            endY = HEIGHT - 4 - (HEIGHT - 8) * (values[i] - low) / span;
            points.append(String.format(Locale.ROOT, "%s%.1f %.1f", down ? "L" : "M", endX, endY));
            down = true;
        }
        SvgWriter svg = new SvgWriter();
        svg.start("svg").attr("class", "spark").attr("viewBox", "0 0 128 30").attr("aria-hidden", "true");
        svg.line(0, HEIGHT - 2, WIDTH, HEIGHT - 2, "base");
        if (endX >= 0) {
            svg.path(points.toString(), "line");
            svg.start("circle")
                    .attr("cx", endX)
                    .attr("cy", endY)
                    .attr("r", 2.4)
                    .attr("class", "end")
                    .end();
        }
        return svg.end().toString();
    }
}
