package org.entente.series;

import java.util.Arrays;
import org.entente.event.EventArray;

/**
 * Flows of one kind between states summed by year and direction, as parallel columns; states are packed as in
 * {@link EventArray#pack}.
 */
public final class FlowTotals {

    private int[] year = new int[256];
    private int[] source = new int[256];
    private int[] target = new int[256];
    private double[] amount = new double[256];
    private int size;

    public void add(int yearNumber, int sourceState, int targetState, double sum) {
        if (size == year.length) {
            int capacity = size + (size >> 1);
            year = Arrays.copyOf(year, capacity);
            source = Arrays.copyOf(source, capacity);
            target = Arrays.copyOf(target, capacity);
            amount = Arrays.copyOf(amount, capacity);
        }
        year[size] = yearNumber;
        source[size] = sourceState;
        target[size] = targetState;
        amount[size] = sum;
        size++;
    }

    public int size() {
        return size;
    }

    public int year(int i) {
        return year[i];
    }

    /** Packed ISO-3 code of the giver. */
    public int source(int i) {
        return source[i];
    }

    /** Packed ISO-3 code of the receiver. */
    public int target(int i) {
        return target[i];
    }

    /** Mean of the lowest and the highest amount that is held possible, in the unit of the dataset. */
    public double amount(int i) {
        return amount[i];
    }
}
