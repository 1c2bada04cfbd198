package org.entente.dossier.svg;

import java.math.BigDecimal;
import java.util.List;

/** Draws a chart that has something to show. */
final class Plot {

    private static final double TOP = 26;
    private static final double KEY_LINE = 16;
    private static final int KEY_CHARACTERS = 48;
    private static final double MIN_GAP_LABEL = 70;

    private final Chart chart;
    private final List<Chart.Turn> turns;
    private final ChartSize size;
    private final TimeScale time;
    private final LinearScale scale;
    private final Frame frame;
    private final SvgWriter svg;
    private final double top;
    private final double bottom;

    Plot(Chart chart, ChartSize size, List<Chart.Turn> turns) {
        this.chart = chart;
        this.turns = turns;
        this.size = size;
        this.time = size.time(chart.from(), chart.to());
        this.top = TOP + (size == ChartSize.NARROW ? chart.tracks().size() * KEY_LINE : 0);
        this.bottom = top + size.plotHeight;
        this.scale = Domain.round(chart.tracks(), bottom, top);
        this.frame = new Frame(chart.id(), time, size);
        this.svg = frame.svg;
    }

    String draw() {
        frame.open(bottom + 26, chart.title(), chart.description());
        svg.label(4, 13, "unit", chart.unit());
        valueAxis();
        frame.timeAxis(top, bottom);
        gaps();
        turns.forEach(this::turn);
        TrackPainter painter = new TrackPainter(svg, time, scale, chart.tracks().size(), true);
        for (int i = chart.tracks().size() - 1; i >= 0; i--) {
            painter.paint(chart.tracks().get(i), i);
        }
        names();
        return frame.close();
    }

    private void valueAxis() {
        boolean whole = chart.tracks().stream().allMatch(track -> track.mark() != Track.Mark.LINE);
        List<BigDecimal> ticks = scale.ticks(Domain.TICKS, whole);
        for (BigDecimal tick : ticks) {
            double y = scale.at(tick.doubleValue());
            svg.line(time.left(), y, time.right(), y, tick.signum() == 0 ? "zero" : "grid");
            svg.label(time.left() - 7, y + 4, "tick end", tick.toPlainString().replace('-', '−'));
        }
    }

    private void gaps() {
        for (Gaps.Gap gap : Gaps.find(chart.tracks(), chart.from(), chart.to())) {
            double x = time.at(gap.from());
            double width = time.at(gap.to().plusDays(1)) - x;
            if (width >= 0.5) {
                frame.hatch(x, top, width, bottom - top);
            }
            if (width >= MIN_GAP_LABEL) {
                frame.plate(x + width / 2, (top + bottom) / 2 + 4, "not known", "absence");
            }
        }
    }

    private void turn(Chart.Turn turn) {
        if (turn.at().isBefore(chart.from()) || turn.at().isAfter(chart.to())) {
            return;
        }
        double x = time.at(turn.at());
        double low = time.at(turn.low());
        svg.rect(low, top, time.at(turn.high().plusDays(1)) - low, bottom - top, "turn-span");
        svg.line(x, top, x, bottom, "turn");
        svg.path("M" + SvgWriter.number(x - 4) + " " + SvgWriter.number(bottom + 5) + "h8l-4 -6z", "turn-mark");
    }

    private void names() {
        double[] y = size == ChartSize.WIDE ? Beside.places(chart.tracks(), scale, top, bottom) : new double[0];
        for (int i = 0; i < chart.tracks().size(); i++) {
            Track track = chart.tracks().get(i);
            if (size == ChartSize.WIDE) {
                nameBeside(track, i, y[i]);
            } else {
                sample(i, 6, 28 + i * KEY_LINE);
                svg.label(36, 32 + i * KEY_LINE, "name", key(track));
            }
        }
    }

    private static String key(Track track) {
        String whole = track.label() + (track.last().isEmpty() ? "" : ": " + track.last());
        return whole.length() > KEY_CHARACTERS ? track.label() : whole;
    }

    private void nameBeside(Track track, int i, double y) {
        double x = time.right() + 8;
        if (chart.tracks().size() > 1) {
            sample(i, x, y - 4);
            x += 28;
        }
        Beside.Label label = Beside.label(track, chart.tracks().size() > 1);
        for (String line : label.name()) {
            svg.label(x, y, "name", line);
            y += Beside.LINE;
        }
        for (String line : label.last()) {
            svg.label(x, y, "last", line);
            y += Beside.LINE;
        }
    }

    private void sample(int i, double x, double y) {
        svg.line(x, y, x + 22, y, "line s" + i % 4);
        TrackPainter.marker(svg, x + 11, y, i, 3);
    }
}
