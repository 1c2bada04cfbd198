package org.entente.flow;

import java.util.Arrays;
import org.entente.event.EventArray;

/**
 * Yearly flows of one dataset and kind as parallel columns, ordered by year, source and target; of two rows about the same
 * three the one known latest. States are packed as in {@link EventArray#pack}. Not thread-safe while it is being filled.
 */
public final class FlowArray {

    private int[] year = new int[64];
    private int[] source = new int[64];
    private int[] target = new int[64];
    private double[] amount = new double[64];
    private int size;

    /**
     * Adds a row; one about the same year and states as the row before takes its place.
     *
     * @param value the lowest amount that the source holds possible; NaN when unknown
     */
    public void add(int ofYear, String sourceIso3, String targetIso3, double value) {
        add(ofYear, EventArray.pack(sourceIso3), EventArray.pack(targetIso3), value);
    }

    /** The same with packed states. */
    public void add(int ofYear, int from, int to, double value) {
        boolean replaces = size > 0 && year[size - 1] == ofYear && source[size - 1] == from && target[size - 1] == to;
        int i = replaces ? size - 1 : size++;
        if (i == year.length) {
            grow();
        }
        year[i] = ofYear;
        source[i] = from;
        target[i] = to;
        amount[i] = value;
    }

    private void grow() {
        int capacity = year.length + (year.length >> 1);
        year = Arrays.copyOf(year, capacity);
        source = Arrays.copyOf(source, capacity);
        target = Arrays.copyOf(target, capacity);
        amount = Arrays.copyOf(amount, capacity);
    }

    public int size() {
        return size;
    }

    public int year(int i) {
        return year[i];
    }

    /** Packed ISO-3 code of the giving state. */
    public int source(int i) {
        return source[i];
    }

    /** Packed ISO-3 code of the receiving state. */
    public int target(int i) {
        return target[i];
    }

    /** The amount in the dataset's unit; NaN when unknown. */
    public double amount(int i) {
        return amount[i];
    }
}
