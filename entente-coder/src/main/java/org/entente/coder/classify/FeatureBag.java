package org.entente.coder.classify;

import java.util.Arrays;

/** Features of one sentence as hashes of their names, without repetition once {@link #distinct()} was asked. */
final class FeatureBag {

    private int[] hashes = new int[256];
    private int size;

    void add(String group, String value) {
        put(mix(mix(0x811c9dc5, group), value));
    }

    void add(String group, String first, String second) {
        put(mix(mix(mix(0x811c9dc5, group), first), second));
    }

    void add(String group, String first, String second, String third) {
        put(mix(mix(mix(mix(0x811c9dc5, group), first), second), third));
    }

    private void put(int hash) {
        if (size == hashes.length) {
            hashes = Arrays.copyOf(hashes, 2 * size);
        }
        hashes[size++] = hash;
    }

    private static int mix(int seed, String text) {
        int h = seed;
        for (int i = 0; i < text.length(); i++) {
            h = (h ^ text.charAt(i)) * 0x01000193;
        }
        h = (h ^ 0x1f) * 0x01000193;
        return h ^ h >>> 15;
    }

    /** The hashes in ascending order, each once. */
    int[] distinct() {
        int[] sorted = Arrays.copyOf(hashes, size);
        Arrays.sort(sorted);
        int kept = 0;
        for (int i = 0; i < size; i++) {
            if (i == 0 || sorted[i] != sorted[i - 1]) {
                sorted[kept++] = sorted[i];
            }
        }
        return Arrays.copyOf(sorted, kept);
    }
}
