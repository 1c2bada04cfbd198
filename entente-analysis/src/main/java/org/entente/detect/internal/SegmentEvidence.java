package org.entente.detect.internal;

/** Log marginal likelihood of a segment: its fit averaged over every level that the prior allows. */
@FunctionalInterface
public interface SegmentEvidence {

    /**
     * Up to a constant that is the same however the series is cut.
     *
     * @param from first index
     * @param to index after the last one
     */
    double log(int from, int to);
}
