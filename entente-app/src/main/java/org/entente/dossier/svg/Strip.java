package org.entente.dossier.svg;

import java.util.List;

/** A chart about which nothing is known: hatched from end to end. */
final class Strip {

    private static final double TOP = 6;
    private static final double LINE = 17;

    private final Chart chart;
    private final ChartSize size;

    Strip(Chart chart, ChartSize size) {
        this.chart = chart;
        this.size = size;
    }

    String draw() {
        TimeScale time = size.time(chart.from(), chart.to());
        Frame frame = new Frame(chart.id(), time, size);
        List<String> lines = Wrap.lines(chart.absence(), (int) ((time.right() - time.left()) / 7));
        double height = Math.max(44, lines.size() * LINE + 18);
        double bottom = TOP + height;
        frame.open(bottom + 24, chart.title(), chart.description());
        frame.hatch(time.left(), TOP, time.right() - time.left(), height);
        double y = TOP + (height - lines.size() * LINE) / 2 + 13;
        for (String line : lines) {
            frame.plate((time.left() + time.right()) / 2, y, line, "absence");
            y += LINE;
        }
        frame.timeAxis(bottom, bottom);
        return frame.close();
    }
}
