package org.entente.measure.bond;

import org.jspecify.annotations.Nullable;

/**
 * Remembers what strands came to, so that only those whose input has changed are fitted again. Implementations are safe for
 * several threads.
 */
public interface StrandMemory {

    /** Remembers nothing. */
    StrandMemory NONE = new StrandMemory() {
        @Override
        public @Nullable Remembered find(String strand, String pair, String input) {
            return null;
        }

        @Override
        public void keep(String strand, String pair, String input, Remembered fitted) {}
    };

    /**
     * What a strand came to.
     *
     * @param level the last level
     * @param trend how it has changed
     * @param unit unit of the level
     * @param note what limits it; empty when nothing does
     */
    record Remembered(Band level, StrandTrend trend, String unit, String note) {}

    /**
     * What the strand of a pair came to when its input was the same.
     *
     * @param strand key of the strand
     * @param pair the pair, as in {@code PRK-RUS}
     * @param input hash of all that the fit depends on
     * @return null when the input was never fitted
     */
    @Nullable
    Remembered find(String strand, String pair, String input);

    /** Remembers what a strand came to. */
    void keep(String strand, String pair, String input, Remembered fitted);
}
