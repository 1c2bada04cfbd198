package org.entente.detect;

/**
 * What it costs to describe the values {@code from … to − 1} of a series by one level; less is a better fit.
 *
 * <p>Two properties are relied on, and hold for every model here: a cost is never negative and never falls when a value is
 * added, and cutting a segment in two never costs more than leaving it whole. Costs of a segment come in constant time from
 * prefix sums. Implementations are immutable and safe for any thread.
 */
public interface SegmentCost {

    /** How many values the series has. */
    int size();

    /**
     * Cost of a segment: the sum of squared errors for l2, minus twice the greatest log-likelihood for counts.
     *
     * @param from first index, from 0
     * @param to index after the last one, greater than {@code from}
     */
    double cost(int from, int to);

    /** The level that describes the segment best: its mean, or for counts its rate per unit of exposure. */
    double level(int from, int to);
}
