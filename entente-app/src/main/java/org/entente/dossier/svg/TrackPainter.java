package org.entente.dossier.svg;

import java.util.ArrayList;
import java.util.List;

/** Draws one track. Tracks differ by dash and marker, so that they stay apart without color. */
final class TrackPainter {

    private static final double MARKERS_UP_TO = 14;
    private static final double STEM_SHIFT = 2.5;

    private final SvgWriter svg;
    private final TimeScale time;
    private final LinearScale scale;
    private final int tracks;
    private final boolean markers;

    TrackPainter(SvgWriter svg, TimeScale time, LinearScale scale, int tracks, boolean markers) {
        this.svg = svg;
        this.time = time;
        this.scale = scale;
        this.tracks = tracks;
        this.markers = markers;
    }

    void paint(Track track, int style) {
        List<Track.Slot> visible = track.slots().stream()
                .filter(s -> !s.to().isBefore(time.from()) && !s.from().isAfter(time.to()))
                .toList();
        switch (track.mark()) {
            case LINE -> runs(visible).forEach(run -> line(run, style, visible.size()));
            case STEP -> runs(visible).forEach(run -> step(run, style));
            case STEM -> visible.forEach(slot -> stem(slot, style));
        }
    }

    private static List<List<Track.Slot>> runs(List<Track.Slot> slots) {
        List<List<Track.Slot>> runs = new ArrayList<>();
        for (Track.Slot slot : slots) {
            if (runs.isEmpty() || !slot.follows(runs.getLast().getLast())) {
                runs.add(new ArrayList<>());
            }
            runs.getLast().add(slot);
        }
        return runs;
    }

    private double x(Track.Slot slot) {
        return time.middle(slot.from(), slot.to());
    }

    private void line(List<Track.Slot> run, int style, int known) {
        band(run, style);
        StringBuilder points = new StringBuilder();
        for (Track.Slot slot : run) {
            point(points, x(slot), scale.at(slot.value()));
        }
        if (run.size() > 1) {
            svg.path(points.toString(), "line s" + style % 4);
        }
        boolean sparse = markers && (time.right() - time.left()) / known >= MARKERS_UP_TO;
        if (run.size() == 1 || sparse) {
            run.forEach(slot -> marker(svg, x(slot), scale.at(slot.value()), style, markers ? 3 : 1.5));
        }
    }

    private void band(List<Track.Slot> run, int style) {
        List<Track.Slot> bounded = run.stream().filter(Track.Slot::hasInterval).toList();
        if (bounded.size() == 1) {
            Track.Slot only = bounded.getFirst();
            svg.line(x(only), scale.at(only.low()), x(only), scale.at(only.high()), "whisker s" + style % 4);
        }
        if (bounded.size() < 2) {
            return;
        }
        StringBuilder points = new StringBuilder();
        bounded.forEach(slot -> point(points, x(slot), scale.at(slot.high())));
        bounded.reversed().forEach(slot -> point(points, x(slot), scale.at(slot.low())));
        svg.path(points.append('Z').toString(), "band s" + style % 4);
    }

    private void step(List<Track.Slot> run, int style) {
        StringBuilder points = new StringBuilder();
        for (Track.Slot slot : run) {
            point(points, time.at(slot.from()), scale.at(slot.value()));
            point(points, time.at(slot.to().plusDays(1)), scale.at(slot.value()));
        }
        svg.path(points.toString(), "line step s" + style % 4);
    }

    private void stem(Track.Slot slot, int style) {
        double x = x(slot) + (tracks > 1 ? (style * 2 - tracks + 1) * STEM_SHIFT : 0);
        if (slot.value() == 0) {
            svg.line(x - 1.5, scale.at(0), x + 1.5, scale.at(0), "none");
            return;
        }
        svg.line(x, scale.at(0), x, scale.at(slot.value()), "stem s" + style % 4);
        if (markers) {
            marker(svg, x, scale.at(slot.value()), style, 2.6);
        }
    }

    private static void point(StringBuilder points, double x, double y) {
        points.append(points.isEmpty() ? 'M' : 'L').append(SvgWriter.number(x)).append(' ');
        points.append(SvgWriter.number(y));
    }

    /** Disk, hollow square, triangle, hollow disk. */
    static void marker(SvgWriter svg, double x, double y, int style, double r) {
        String css = "marker s" + style % 4;
        switch (style % 4) {
            case 1 ->
                svg.start("rect")
                        .attr("x", x - r)
                        .attr("y", y - r)
                        .attr("width", 2 * r)
                        .attr("height", 2 * r)
                        .attr("class", css)
                        .end();
            case 2 -> {
                StringBuilder points = new StringBuilder();
                point(points, x, y - r - 0.5);
                point(points, x + r + 0.5, y + r);
                point(points, x - r - 0.5, y + r);
                svg.path(points.append('Z').toString(), css);
            }
            default ->
                svg.start("circle")
                        .attr("cx", x)
                        .attr("cy", y)
                        .attr("r", r)
                        .attr("class", css)
                        .end();
        }
    }
}
