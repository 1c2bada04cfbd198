package org.entente.measure.bond.internal;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** Levels that pairs are compared with, computed once for all pairs of one view. Safe for several threads. */
public final class References {

    private final Map<String, double[]> levels = new ConcurrentHashMap<>();

    double[] levels(String key, Supplier<double[]> compute) {
        return levels.computeIfAbsent(key, k -> compute.get());
    }
}
