package org.entente.dossier.svg;

import java.time.LocalDate;
import java.util.List;

/**
 * One small row a strand and a row of ticks for events, above one time axis.
 *
 * @param id unique on its page
 * @param title what is shown
 * @param description the same in a sentence or two
 * @param from first day of the page's time axis
 * @param to its last day
 * @param rows the strands, top first
 * @param events days of notable events, in any order
 * @param eventsLabel name of the last row
 */
public record Overview(
        String id,
        String title,
        String description,
        LocalDate from,
        LocalDate to,
        List<Row> rows,
        List<LocalDate> events,
        String eventsLabel) {

    private static final double ROW = 34;
    private static final double TALL_ROW = 48;

    /**
     * One strand.
     *
     * @param label its name
     * @param tracks its series; each row has a scale of its own
     */
    public record Row(String label, List<Track> tracks) {

        /** Copies the tracks that hold something. */
        public Row {
            tracks = tracks.stream().filter(track -> !track.slots().isEmpty()).toList();
        }
    }

    /** Copies the lists. */
    public Overview {
        rows = List.copyOf(rows);
        events = List.copyOf(events);
    }

    /** The drawing as one {@code svg} element. */
    public String draw(ChartSize size) {
        boolean wide = size == ChartSize.WIDE;
        TimeScale all = size.time(from, to);
        double row = wide ? ROW : TALL_ROW;
        double bottom = 6 + row * rows.size() + row;
        Frame frame = new Frame(id, all, size);
        frame.open(bottom + 24, title, description);
        frame.timeAxis(6, bottom);
        double y = 6;
        for (Row each : rows) {
            name(frame.svg, all, each.label(), y, wide);
            row(frame, all, each, wide ? y + 4 : y + 17, y + row - 3);
            y += row;
        }
        name(frame.svg, all, eventsLabel, y, wide);
        for (LocalDate day : events) {
            frame.svg.line(all.at(day), wide ? y + 7 : y + 20, all.at(day), bottom, "event");
        }
        return frame.close();
    }

    private static void name(SvgWriter svg, TimeScale time, String label, double y, boolean wide) {
        if (wide) {
            svg.label(time.right() + 8, y + 24, "name", label);
        } else {
            svg.label(4, y + 13, "name", label);
        }
    }

    private void row(Frame frame, TimeScale time, Row row, double top, double bottom) {
        for (Gaps.Gap gap : Gaps.find(row.tracks(), from, to)) {
            double x = time.at(gap.from());
            frame.hatch(x, top, time.at(gap.to().plusDays(1)) - x, bottom - top);
        }
        if (!row.tracks().isEmpty()) {
            LinearScale scale = Domain.of(row.tracks(), bottom, top);
            TrackPainter painter =
                    new TrackPainter(frame.svg, time, scale, row.tracks().size(), false);
            for (int i = 0; i < row.tracks().size(); i++) {
                painter.paint(row.tracks().get(i), i);
            }
        }
        frame.svg.line(time.left(), bottom, time.right(), bottom, "axis");
    }
}
