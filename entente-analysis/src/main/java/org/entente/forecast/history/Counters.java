package org.entente.forecast.history;

import java.util.Arrays;

/**
 * Counters that forget: for each slot the number of events, the first and last step, which of the last 32 steps had one,
 * and sums decayed at {@link Decay#HALF_LIVES}. Slots are handed out one after another and never freed.
 *
 * <p>Not safe for threads that write; any number may read between writes.
 */
public final class Counters {

    /** What {@link #age} gives for a slot without events. */
    public static final int NEVER = 100_000;

    private float[] sums;
    private int[] count;
    private int[] first;
    private int[] last;
    private int[] days;
    private int size;

    public Counters(int capacity) {
        sums = new float[capacity * Decay.COUNT];
        count = new int[capacity];
        first = new int[capacity];
        last = new int[capacity];
        days = new int[capacity];
    }

    /** A new empty slot. */
    public int add() {
        if (size == count.length) {
            grow();
        }
        return size++;
    }

    /** How many slots there are. */
    public int size() {
        return size;
    }

    private void grow() {
        int capacity = Math.max(16, size + (size >> 1));
        sums = Arrays.copyOf(sums, capacity * Decay.COUNT);
        count = Arrays.copyOf(count, capacity);
        first = Arrays.copyOf(first, capacity);
        last = Arrays.copyOf(last, capacity);
        days = Arrays.copyOf(days, capacity);
    }

    /** Counts one event at a step, which must not lie before the last one. */
    public void count(int slot, int step) {
        if (count[slot] == 0) {
            first[slot] = step;
            days[slot] = 1;
            addOne(slot, Integer.MAX_VALUE);
        } else {
            int age = step - last[slot];
            days[slot] = (age < 32 ? days[slot] << age : 0) | 1;
            addOne(slot, age);
        }
        last[slot] = step;
        count[slot]++;
    }

    private void addOne(int slot, int age) {
        int at = slot * Decay.COUNT;
        for (int h = 0; h < Decay.COUNT; h++) {
            sums[at + h] = (age == Integer.MAX_VALUE ? 0 : sums[at + h] * Decay.power(h, age)) + 1;
        }
    }

    /** Sum of 2^(−age/H) over its events, as of a step; slot −1 has none. */
    public float sum(int slot, int halfLife, int step) {
        return slot < 0 || count[slot] == 0
                ? 0
                : sums[slot * Decay.COUNT + halfLife] * Decay.power(halfLife, step - last[slot]);
    }

    public int events(int slot) {
        return slot < 0 ? 0 : count[slot];
    }

    /** Steps since the last event, or {@link #NEVER}. */
    public int age(int slot, int step) {
        return slot < 0 || count[slot] == 0 ? NEVER : step - last[slot];
    }

    /** Steps since the first event, or {@link #NEVER}. */
    public int span(int slot, int step) {
        return slot < 0 || count[slot] == 0 ? NEVER : step - first[slot];
    }

    /** Bit k − 1 says whether it had an event k steps before {@code step}, k = 1 to 32. */
    public int recentDays(int slot, int step) {
        if (slot < 0 || count[slot] == 0) {
            return 0;
        }
        int shift = step - last[slot] - 1;
        return shift < 0 || shift > 31 ? 0 : days[slot] << shift;
    }
}
