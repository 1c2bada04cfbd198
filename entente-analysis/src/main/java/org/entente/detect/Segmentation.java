package org.entente.detect;

import java.util.List;

/**
 * A series cut into segments.
 *
 * @param n how many values the series has
 * @param breaks index from 0 of the first value of each segment but the first, ascending; {@code n} is not among them
 * @param cost the segments' costs added up, without penalties
 * @param penalty what each break had to save at least; NaN when the number of breaks was given
 */
public record Segmentation(int n, List<Integer> breaks, double cost, double penalty) {

    /** Copies the breaks. */
    public Segmentation {
        breaks = List.copyOf(breaks);
    }

    /** Where segment i starts: 0, then the breaks, then n. */
    public int bound(int i) {
        if (i == 0) {
            return 0;
        }
        return i > breaks.size() ? n : breaks.get(i - 1);
    }

    static Segmentation of(SegmentCost cost, List<Integer> breaks, double penalty) {
        int from = 0;
        double total = 0;
        for (int to : breaks) {
            total += cost.cost(from, to);
            from = to;
        }
        if (from < cost.size()) {
            total += cost.cost(from, cost.size());
        }
        return new Segmentation(cost.size(), breaks, total, penalty);
    }
}
