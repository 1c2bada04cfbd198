package org.entente.dossier.svg;

import java.time.LocalDate;
import java.util.List;

/**
 * One series ready to be drawn.
 *
 * @param label short name that stands beside it
 * @param last its last value in words, as in {@code 0.92 in 2019}; empty for none
 * @param mark how it is drawn
 * @param slots what is known, oldest first; a slot that is missing is not known
 */
public record Track(String label, String last, Mark mark, List<Slot> slots) {

    /** Copies the slots. */
    public Track {
        slots = List.copyOf(slots);
    }

    /** How a series is drawn. */
    public enum Mark {
        /** A measured level: a line with its interval. */
        LINE,
        /** A state of things that holds until it changes. */
        STEP,
        /** Things counted in a slot. */
        STEM
    }

    /**
     * One known value.
     *
     * @param from first day it holds for
     * @param to last day
     * @param value the value
     * @param low lower bound of its interval; NaN for none
     * @param high upper bound; NaN for none
     */
    public record Slot(LocalDate from, LocalDate to, double value, double low, double high) {

        boolean hasInterval() {
            return !Double.isNaN(low) && !Double.isNaN(high);
        }

        boolean follows(Slot earlier) {
            return !from.isAfter(earlier.to.plusDays(1));
        }
    }
}
