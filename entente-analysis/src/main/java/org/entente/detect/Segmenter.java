package org.entente.detect;

import java.util.Locale;
import org.entente.detect.internal.ExactPartition;
import org.entente.detect.internal.LazyPelt;

/**
 * Finds the segmentation with the least cost plus penalty.
 *
 * <p>Both ways give the optimum. Pure functions, safe for any thread.
 */
public enum Segmenter {
    /**
     * Pruned exact linear time (Killick, Fearnhead and Eckley 2012), with a candidate looked at only when it may have become
     * the best: linear in n when breaks come at a steady rate.
     */
    PELT,
    /** Optimal partitioning (Jackson et al. 2005) without pruning: n² / 2 costs whatever the data. */
    EXACT;

    /**
     * Reads the name as a user types it.
     *
     * @throws IllegalArgumentException when there is no such method; the message lists them
     */
    public static Segmenter parse(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "pelt" -> PELT;
            case "exact" -> EXACT;
            default -> throw new IllegalArgumentException("The method (" + text + ") must be pelt or exact.");
        };
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The best segmentation.
     *
     * @param penalty what a break must save, above 0, in the unit of the costs
     * @param minSize shortest segment, from 1
     * @throws IllegalArgumentException when an option is out of range
     */
    public Segmentation segment(SegmentCost cost, double penalty, int minSize) {
        if (!(penalty > 0) || Double.isInfinite(penalty)) {
            throw new IllegalArgumentException("The penalty (" + penalty
                    + ") must be a finite number above 0. Twice the variance times ln(n) is a common start for l2.");
        }
        requireSize(minSize);
        int[] previous = this == PELT
                ? LazyPelt.lastBreaks(cost, penalty, minSize)
                : ExactPartition.lastBreaks(cost, penalty, minSize);
        return Segmentation.of(cost, ExactPartition.backtrack(previous), penalty);
    }

    /**
     * The best segmentation with a given number of breaks (segment neighborhood, Auger and Lawrence 1989): n² / 2 costs a
     * break.
     *
     * @throws IllegalArgumentException when so many breaks do not fit
     */
    public static Segmentation withBreaks(SegmentCost cost, int breaks, int minSize) {
        requireSize(minSize);
        if (breaks < 0 || (long) (breaks + 1) * minSize > cost.size()) {
            throw new IllegalArgumentException("The number of breaks (" + breaks + ") must be from 0 and leave "
                    + minSize + " of " + cost.size() + " values to each segment.");
        }
        return Segmentation.of(cost, ExactPartition.withBreaks(cost, breaks, minSize), Double.NaN);
    }

    private static void requireSize(int minSize) {
        if (minSize < 1) {
            throw new IllegalArgumentException("The least size of a segment (" + minSize + ") must be 1 or more.");
        }
    }
}
