package org.entente.pipeline;

import java.util.List;
import org.entente.detect.ChangePoint;
import org.entente.detect.Changes;
import org.entente.series.Series;
import org.jspecify.annotations.Nullable;

/**
 * When one series of a pair turned.
 *
 * @param series the series, gaps included
 * @param way how turns were found
 * @param changes how they were searched for; null unless {@code way} is {@link Way#ESTIMATED}
 * @param points the turns, as indices into the series' periods
 */
public record SeriesShifts(Series series, Way way, @Nullable Changes changes, List<ChangePoint> points) {

    /** How turns were found. */
    public enum Way {
        /** Sought among noise, with an interval and a probability. */
        ESTIMATED("sought among noise"),
        /** Read off: a register changes on the day that it says. */
        READ_OFF("read off the register"),
        /** Not sought: too little is known. */
        TOO_SHORT("too few known values to look for a turn");

        private final String label;

        Way(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** Copies the points. */
    public SeriesShifts {
        points = List.copyOf(points);
    }
}
