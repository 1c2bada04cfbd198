package org.entente.series;

import java.util.Arrays;
import org.entente.event.EventArray;

/**
 * Events between states summed by month, direction and quad class, as parallel columns; states are packed as in
 * {@link EventArray#pack}.
 */
public final class EventTotals {

    private int[] month = new int[256];
    private int[] source = new int[256];
    private int[] target = new int[256];
    private byte[] quadClass = new byte[256];
    private int[] events = new int[256];
    private long[] intensityTenths = new long[256];
    private int size;

    /**
     * Adds a row.
     *
     * @param monthOrdinal ordinal of the month as in {@link org.entente.time.Period}
     * @param quadNumber 1 to 4
     * @param count events
     * @param tenths sum of their Goldstein values times ten
     */
    public void add(int monthOrdinal, int sourceState, int targetState, int quadNumber, int count, long tenths) {
        if (size == month.length) {
            grow();
        }
        month[size] = monthOrdinal;
        source[size] = sourceState;
        target[size] = targetState;
        quadClass[size] = (byte) quadNumber;
        events[size] = count;
        intensityTenths[size] = tenths;
        size++;
    }

    private void grow() {
        int capacity = size + (size >> 1);
        month = Arrays.copyOf(month, capacity);
        source = Arrays.copyOf(source, capacity);
        target = Arrays.copyOf(target, capacity);
        quadClass = Arrays.copyOf(quadClass, capacity);
        events = Arrays.copyOf(events, capacity);
        intensityTenths = Arrays.copyOf(intensityTenths, capacity);
    }

    public int size() {
        return size;
    }

    /** Ordinal of the month: year · 12 + month − 1. */
    public int month(int i) {
        return month[i];
    }

    /** Packed ISO-3 code of the acting state. */
    public int source(int i) {
        return source[i];
    }

    /** Packed ISO-3 code of the state acted upon. */
    public int target(int i) {
        return target[i];
    }

    /** 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict. */
    public int quadClass(int i) {
        return quadClass[i];
    }

    public int events(int i) {
        return events[i];
    }

    /** Sum of Goldstein values times ten. */
    public long intensityTenths(int i) {
        return intensityTenths[i];
    }
}
