package org.entente.coder.engine;

import java.util.Locale;

/** A share with its 95 % interval after Wilson (1927). */
record Share(int hits, int of) {

    private static final double Z = 1.96;

    double value() {
        return (double) hits / of;
    }

    @Override
    public String toString() {
        double center = (value() + Z * Z / (2 * of)) / (1 + Z * Z / of);
        double half = Z * Math.sqrt(value() * (1 - value()) / of + Z * Z / (4.0 * of * of)) / (1 + Z * Z / of);
        return String.format(
                Locale.ROOT,
                "%.3f (%d of %d, 95 %% interval %.3f to %.3f)",
                value(),
                hits,
                of,
                center - half,
                center + half);
    }
}
