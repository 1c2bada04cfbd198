package org.entente.web.page.draw;

import java.util.List;
import org.entente.dossier.svg.SvgWriter;

/** Partners as threads over time: cooperation and conflict by color, conflict hatched too, empty where nothing is known. */
public final class Tapestry {

    private static final double WIDTH = 720;
    private static final double ROW = 15;
    private static final double LEFT = 128;
    private static final double TOP = 6;

    private Tapestry() {}

    /**
     * A thread.
     *
     * @param name of the partner
     * @param values one a slot, −1 all conflict to 1 all cooperation; NaN where nothing is known
     */
    public record Thread(String name, double[] values) {}

    /**
     * Draws threads.
     *
     * @param slots names of the slots, as many as each thread has values
     */
    public static String draw(String id, String title, String description, List<Thread> threads, List<String> slots) {
        double width = (WIDTH - LEFT - 6) / Math.max(1, slots.size());
        double bottom = TOP + ROW * threads.size();
        SvgWriter svg = new SvgWriter();
        Drawing.open(svg, id, title, description, WIDTH, bottom + 20);
        for (int row = 0; row < threads.size(); row++) {
            double y = TOP + row * ROW;
            svg.label(LEFT - 6, y + 11, "tick end", threads.get(row).name());
            thread(svg, id, threads.get(row).values(), y, width);
        }
        int every = Math.max(1, (int) Math.ceil(44 / width));
        for (int i = 0; i < slots.size(); i += every) {
            svg.label(LEFT + (i + 0.5) * width, bottom + 14, "tick mid", slots.get(i));
        }
        return svg.end().toString();
    }

    private static void thread(SvgWriter svg, String id, double[] values, double y, double width) {
        for (int i = 0; i < values.length; i++) {
            double x = LEFT + i * width;
            if (Double.isNaN(values[i])) {
                svg.line(x, y + ROW / 2, x + width, y + ROW / 2, "grid");
                continue;
            }
            svg.rect(x, y + 1, width, ROW - 2, "cell " + shade(values[i]));
            if (values[i] < -0.15) {
                Drawing.hatched(svg, id + "-s", x, y + 1, width, ROW - 2);
            }
        }
    }

    private static String shade(double value) {
        double size = Math.abs(value);
        int step = size < 0.15 ? 0 : size < 0.4 ? 1 : size < 0.7 ? 2 : 3;
        return step == 0 ? "z0" : (value > 0 ? "p" : "m") + step;
    }
}
