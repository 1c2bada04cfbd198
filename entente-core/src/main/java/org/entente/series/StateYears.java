package org.entente.series;

import java.util.Arrays;
import org.entente.event.EventArray;

/** One variable of all states as parallel columns: year, state (packed as in {@link EventArray#pack}) and value. */
public final class StateYears {

    private int[] year = new int[256];
    private int[] state = new int[256];
    private double[] value = new double[256];
    private int size;

    public void add(int yearNumber, int packedState, double amount) {
        if (size == year.length) {
            int capacity = size + (size >> 1);
            year = Arrays.copyOf(year, capacity);
            state = Arrays.copyOf(state, capacity);
            value = Arrays.copyOf(value, capacity);
        }
        year[size] = yearNumber;
        state[size] = packedState;
        value[size] = amount;
        size++;
    }

    public int size() {
        return size;
    }

    public int year(int i) {
        return year[i];
    }

    /** Packed ISO-3 code. */
    public int state(int i) {
        return state[i];
    }

    public double value(int i) {
        return value[i];
    }
}
