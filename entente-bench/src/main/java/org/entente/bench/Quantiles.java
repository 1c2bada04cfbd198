package org.entente.bench;

import java.util.Collection;

/** Quantiles of measured times: the least that at least such a share does not exceed. */
final class Quantiles {

    private final double[] sorted;

    Quantiles(Collection<Double> values) {
        this.sorted = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    }

    /** The quantile of a share, 0 to 1; NaN when nothing was measured. */
    double at(double share) {
        return sorted.length == 0 ? Double.NaN : sorted[Math.max(0, (int) Math.ceil(share * sorted.length) - 1)];
    }

    double most() {
        return at(1);
    }

    int count() {
        return sorted.length;
    }
}
