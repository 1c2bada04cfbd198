package org.entente.series;

import java.util.Arrays;

/**
 * How many events a dataset coded on each day, all actors together: what a rate is taken against.
 *
 * <p>Days ascend; a day without coded events has no row.
 */
public final class Exposure {

    private final int[] day;
    private final long[] events;

    /**
     * Copies the columns.
     *
     * @param day epoch days, strictly ascending
     * @param events coded events of each day
     */
    public Exposure(int[] day, long[] events) {
        if (day.length != events.length) {
            throw new IllegalArgumentException(
                    "The columns must be of one length, not " + day.length + " and " + events.length + ".");
        }
        for (int i = 1; i < day.length; i++) {
            if (day[i] <= day[i - 1]) {
                throw new IllegalArgumentException("Day " + day[i] + " must lie after day " + day[i - 1] + ".");
            }
        }
        this.day = Arrays.copyOf(day, day.length);
        this.events = Arrays.copyOf(events, events.length);
    }

    public int size() {
        return day.length;
    }

    /** Epoch day of row i. */
    public int day(int i) {
        return day[i];
    }

    public long events(int i) {
        return events[i];
    }
}
