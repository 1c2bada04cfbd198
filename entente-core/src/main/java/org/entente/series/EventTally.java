package org.entente.series;

import java.io.Serializable;
import java.time.LocalDate;
import org.entente.event.CameoCode;
import org.entente.event.EventArray;
import org.entente.event.QuadClass;
import org.entente.time.Frequency;
import org.entente.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * Events of one unit, and all coded events that they are taken against, summed by period.
 *
 * <p>All sums are of whole numbers (intensity in tenths), so any order, any split of the rows into parts and any order of
 * {@link #merge merging} the parts gives the same numbers. A row must go into one part only: take doubles out first. It is
 * serializable for the way between machines, not for files. Not thread-safe.
 */
public final class EventTally implements Serializable {

    private static final long serialVersionUID = 1;

    private final Frequency frequency;
    private final int first;
    private final @Nullable QuadClass quadClass;
    private final long[] count;
    private final long[] tenths;
    private final long[] squaredTenths;
    private final long[] among;

    /**
     * Makes an empty tally.
     *
     * @param first ordinal of the first period, as in {@link Period}
     * @param size how many consecutive periods
     * @param quadClass the class to count; null for all classes
     */
    public EventTally(Frequency frequency, int first, int size, @Nullable QuadClass quadClass) {
        if (size < 0) {
            throw new IllegalArgumentException("The periods (" + size + ") must not be fewer than none.");
        }
        this.frequency = frequency;
        this.first = first;
        this.quadClass = quadClass;
        this.count = new long[size];
        this.tenths = new long[size];
        this.squaredTenths = new long[size];
        this.among = new long[size];
    }

    /** A tally of the same periods and class in which nothing was summed. */
    public EventTally emptied() {
        return new EventTally(frequency, first, count.length, quadClass);
    }

    /** Adds event i; one outside the periods or of another class adds nothing. */
    public void add(EventArray events, int i) {
        int k = indexOf(events.day(i));
        boolean counts = quadClass == null || QuadClass.ofRoot(CameoCode.rootOfPacked(events.code(i))) == quadClass;
        if (counts && k >= 0) {
            long value = events.intensityTenths(i);
            count[k]++;
            tenths[k] += value;
            squaredTenths[k] += value * value;
        }
    }

    /** Adds what a dataset coded by day, all actors together; days outside the periods add nothing. */
    public void add(Exposure exposure) {
        for (int i = 0; i < exposure.size(); i++) {
            int k = indexOf(exposure.day(i));
            if (k >= 0) {
                among[k] += exposure.events(i);
            }
        }
    }

    private int indexOf(int epochDay) {
        int k = Period.ordinalOf(frequency, LocalDate.ofEpochDay(epochDay)) - first;
        return k < count.length ? k : -1;
    }

    /**
     * Adds what another part has summed.
     *
     * @throws IllegalArgumentException when it sums other periods or another class
     */
    public void merge(EventTally other) {
        if (frequency != other.frequency
                || first != other.first
                || count.length != other.count.length
                || quadClass != other.quadClass) {
            throw new IllegalArgumentException("The tally of " + other.count.length + " periods from " + other.first
                    + " (" + other.frequency + ", " + other.quadClass
                    + ") must be of the same periods and class as the one"
                    + " it joins: " + count.length + " from " + first + " (" + frequency + ", " + quadClass + ").");
        }
        for (int k = 0; k < count.length; k++) {
            count[k] += other.count[k];
            tenths[k] += other.tenths[k];
            squaredTenths[k] += other.squaredTenths[k];
            among[k] += other.among[k];
        }
    }

    public Frequency frequency() {
        return frequency;
    }

    public int size() {
        return count.length;
    }

    /** Ordinal of period k. */
    public int ordinal(int k) {
        return first + k;
    }

    /** Events of the class in period k. */
    public long count(int k) {
        return count[k];
    }

    /** Sum of their Goldstein values times ten. */
    public long tenths(int k) {
        return tenths[k];
    }

    /** Sum of the squares of their Goldstein values times ten. */
    public long squaredTenths(int k) {
        return squaredTenths[k];
    }

    /** All events that the dataset coded in period k. */
    public long among(int k) {
        return among[k];
    }
}
