package org.entente.detect.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.entente.detect.SegmentCost;

/** Dynamic programming over every place of the last break. */
public final class ExactPartition {

    private ExactPartition() {}

    /**
     * For each end t of a prefix the place of its last break under the best segmentation; 0 when it has none, −1 where
     * t is too short to be a segment.
     */
    public static int[] lastBreaks(SegmentCost cost, double penalty, int minSize) {
        int n = cost.size();
        double[] best = new double[n + 1];
        int[] last = new int[n + 1];
        Arrays.fill(best, Double.POSITIVE_INFINITY);
        Arrays.fill(last, -1);
        best[0] = -penalty;
        for (int t = minSize; t <= n; t++) {
            double least = Double.POSITIVE_INFINITY;
            int at = -1;
            for (int s = 0; s <= t - minSize; s++) {
                double value = best[s] + cost.cost(s, t);
                if (value < least) {
                    least = value;
                    at = s;
                }
            }
            best[t] = least + penalty;
            last[t] = at;
        }
        return last;
    }

    /** The breaks that the last breaks of prefixes lead to, ascending. */
    public static List<Integer> backtrack(int[] last) {
        List<Integer> breaks = new ArrayList<>();
        for (int t = last[last.length - 1]; t > 0; t = last[t]) {
            breaks.add(t);
        }
        Collections.reverse(breaks);
        return breaks;
    }

    /** The best places of a given number of breaks. */
    public static List<Integer> withBreaks(SegmentCost cost, int breaks, int minSize) {
        int n = cost.size();
        double[] best = new double[n + 1];
        Arrays.fill(best, Double.POSITIVE_INFINITY);
        for (int t = minSize; t <= n; t++) {
            best[t] = cost.cost(0, t);
        }
        int[][] last = new int[breaks][];
        for (int m = 0; m < breaks; m++) {
            double[] next = new double[n + 1];
            last[m] = new int[n + 1];
            Arrays.fill(next, Double.POSITIVE_INFINITY);
            for (int t = (m + 2) * minSize; t <= n; t++) {
                for (int s = (m + 1) * minSize; s <= t - minSize; s++) {
                    double value = best[s] + cost.cost(s, t);
                    if (value < next[t]) {
                        next[t] = value;
                        last[m][t] = s;
                    }
                }
            }
            best = next;
        }
        List<Integer> found = new ArrayList<>();
        int t = n;
        for (int m = breaks - 1; m >= 0; m--) {
            t = last[m][t];
            found.add(t);
        }
        Collections.reverse(found);
        return found;
    }
}
