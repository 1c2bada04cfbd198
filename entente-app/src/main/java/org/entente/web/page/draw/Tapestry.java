package org.entente.web.page.draw;

import java.util.List;
import org.entente.dossier.svg.SvgWriter;

/** Partners as threads over time: cooperation and conflict by color, conflict hatched too, empty where nothing is known. */
public final class Tapestry {

    private static final double WIDE = 720;
    private static final double NARROW = 340;
    private static final double ROW = 15;
    private static final double LEFT = 128;
    private static final double NARROW_LEFT = 104;
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
        return draw(id + "-w", "chart wide", title, description, threads, slots, LEFT, WIDE);
    }

    /** The same for a telephone. */
    public static String drawNarrow(
            String id, String title, String description, List<Thread> threads, List<String> slots) {
        return draw(id + "-n", "chart narrow", title, description, threads, slots, NARROW_LEFT, NARROW);
    }

    private static String draw(
            String id,
            String css,
            String title,
            String description,
            List<Thread> threads,
            List<String> slots,
            double left,
            double all) {
        double width = (all - left - 6) / Math.max(1, slots.size());
        double bottom = TOP + ROW * threads.size();
        SvgWriter svg = new SvgWriter();
        Drawing.open(svg, css, id, title, description, all, bottom + 20);
        for (int row = 0; row < threads.size(); row++) {
            double y = TOP + row * ROW;
            svg.label(left - 6, y + 11, "tick end", threads.get(row).name());
            thread(svg, id, threads.get(row).values(), left, y, width);
        }
        int every = Math.max(1, (int) Math.ceil(44 / width));
        for (int i = 0; i < slots.size(); i += every) {
            svg.label(left + (i + 0.5) * width, bottom + 14, "tick mid", slots.get(i));
        }
        return svg.end().toString();
    }

    private static void thread(SvgWriter svg, String id, double[] values, double left, double y, double width) {
        for (int i = 0; i < values.length; i++) {
            double x = left + i * width;
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
        int step = size < 0.15 ? 0 : size < 0.5 ? 1 : size < 0.75 ? 2 : size < 0.9 ? 3 : 4;
        return step == 0 ? "z0" : (value > 0 ? "p" : "m") + step;
    }
}
