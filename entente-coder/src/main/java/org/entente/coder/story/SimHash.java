package org.entente.coder.story;

import java.util.Locale;

/** A fingerprint of a text: near-duplicates differ in few bits. */
final class SimHash {

    private static final int SHINGLE = 3;
    private static final int CLOSE = 3;

    private SimHash() {}

    /** Cost is linear in the text. */
    static long of(String text) {
        int[] votes = new int[Long.SIZE];
        long[] last = new long[SHINGLE];
        int words = 0;
        for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
            if (!word.isEmpty()) {
                last[words % SHINGLE] = mix(word.hashCode());
                words++;
                vote(votes, shingle(last, words));
            }
        }
        long hash = 0;
        for (int bit = 0; bit < Long.SIZE; bit++) {
            hash |= votes[bit] > 0 ? 1L << bit : 0;
        }
        return hash;
    }

    private static long shingle(long[] last, int words) {
        long hash = 17;
        for (int i = 0; i < SHINGLE; i++) {
            hash = mix(31 * hash + last[(words + i) % SHINGLE]);
        }
        return hash;
    }

    private static void vote(int[] votes, long hash) {
        for (int bit = 0; bit < Long.SIZE; bit++) {
            votes[bit] += (hash >>> bit & 1) == 1 ? 1 : -1;
        }
    }

    private static long mix(long value) {
        long z = value + 0x9e3779b97f4a7c15L;
        z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }

    static boolean areClose(long one, long other) {
        return Long.bitCount(one ^ other) <= CLOSE;
    }
}
