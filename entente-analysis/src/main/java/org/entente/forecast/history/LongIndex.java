package org.entente.forecast.history;

import java.util.Arrays;

/** Open-addressing map from a non-negative long key to consecutive slots 0, 1, 2, … */
public final class LongIndex {

    private static final long FREE = -1;

    private long[] keys;
    private int[] slots;
    private int size;

    public LongIndex(int expected) {
        int capacity = Integer.highestOneBit(Math.max(16, expected * 2 - 1)) * 2;
        keys = new long[capacity];
        slots = new int[capacity];
        Arrays.fill(keys, FREE);
    }

    public int size() {
        return size;
    }

    /** The slot of a key, or −1. */
    public int find(long key) {
        int mask = keys.length - 1;
        for (int at = (int) spread(key) & mask; ; at = (at + 1) & mask) {
            if (keys[at] == key) {
                return slots[at];
            }
            if (keys[at] == FREE) {
                return -1;
            }
        }
    }

    /** The slot of a key; a new key gets the next slot, which is then {@code size() − 1}. */
    public int findOrAdd(long key) {
        int found = find(key);
        if (found >= 0) {
            return found;
        }
        if (size * 5L >= keys.length * 3L) {
            rehash();
        }
        insert(key, size);
        return size++;
    }

    private void insert(long key, int slot) {
        int mask = keys.length - 1;
        int at = (int) spread(key) & mask;
        while (keys[at] != FREE) {
            at = (at + 1) & mask;
        }
        keys[at] = key;
        slots[at] = slot;
    }

    private void rehash() {
        long[] oldKeys = keys;
        int[] oldSlots = slots;
        keys = new long[oldKeys.length * 2];
        slots = new int[keys.length];
        Arrays.fill(keys, FREE);
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != FREE) {
                insert(oldKeys[i], oldSlots[i]);
            }
        }
    }

    /** Finalizer of splitmix64 (Steele, Lea and Flood 2014). */
    private static long spread(long key) {
        long z = key * 0x9E3779B97F4A7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        return z ^ (z >>> 31);
    }
}
