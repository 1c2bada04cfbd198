package org.entente.detect.internal;

import java.util.Arrays;
import org.entente.detect.SegmentCost;

/**
 * PELT that leaves candidates alone until they may matter.
 *
 * <p>The value of a candidate s at t is the best cost up to s plus the cost of {@code s … t}. Since a cut never costs more than
 * the whole, the value at a later u is at least that at t plus the cost of {@code t … u}. Time is therefore cut into short
 * stretches. A candidate known before a stretch keeps a lower bound, its value less the cost of all stretches before; it
 * cannot be the best while the bound lies above the best value less the cost of all stretches so far, the running one
 * included. Such candidates wait in a ring of buckets by their bound, and each step opens the buckets up to that mark alone.
 * Those that were opened, or are new, are kept in a list until the stretch ends. Without a break in sight most candidates
 * stay one penalty behind and are hardly ever looked at.
 *
 * <p>Pruning is that of Killick et al. (2012, theorem 3.1) with K = 0. With a least segment size m a candidate found
 * worse at t is dropped from t + m on, since t itself may be a last break only then.
 */
public final class LazyPelt {

    private static final int BUCKETS_PER_PENALTY = 8;
    private static final double MOST_BUCKETS_PER_UNIT = 1e300;
    private static final int RING = 32;
    private static final int RING_MASK = RING - 1;
    private static final int LONGEST_LIST = 64;
    private static final long LAST_BUCKET = Long.MAX_VALUE / 2;
    private static final int NONE = -1;

    private final SegmentCost cost;
    private final double penalty;
    private final int minSize;
    private final double bucketsPerUnit;
    private final double[] best;
    private final int[] last;

    private final int[] head = new int[RING];
    private final int[] next;
    private final int[] droppedFrom;
    private long bottom;

    private int[] listed = new int[2 * LONGEST_LIST];
    private double[] bound = new double[2 * LONGEST_LIST];
    private int listedCount;

    private int stretchStart;
    private double stretchesBefore;
    private double least;
    private int leastAt;

    private LazyPelt(SegmentCost cost, double penalty, int minSize) {
        int n = cost.size();
        this.cost = cost;
        this.penalty = penalty;
        this.minSize = minSize;
        bucketsPerUnit = Math.min(MOST_BUCKETS_PER_UNIT, BUCKETS_PER_PENALTY / penalty);
        best = new double[n + 1];
        last = new int[n + 1];
        next = new int[n + 1];
        droppedFrom = new int[n + 1];
        Arrays.fill(best, Double.POSITIVE_INFINITY);
        Arrays.fill(last, NONE);
        Arrays.fill(head, NONE);
        Arrays.fill(droppedFrom, Integer.MAX_VALUE);
        best[0] = -penalty;
    }

    /** As {@link ExactPartition#lastBreaks}. */
    public static int[] lastBreaks(SegmentCost cost, double penalty, int minSize) {
        LazyPelt search = new LazyPelt(cost, penalty, minSize);
        for (int t = minSize; t <= cost.size(); t++) {
            search.step(t);
        }
        return search.last;
    }

    /** Finds the last break of the prefix of length t. */
    private void step(int t) {
        least = Double.POSITIVE_INFINITY;
        leastAt = NONE;
        int before = last[t - 1];
        if (before != NONE) {
            look(before, t);
        }
        int newest = t - minSize;
        if (best[newest] < Double.POSITIVE_INFINITY) {
            list(newest, best[newest]);
        }
        for (int i = 0; i < listedCount; i++) {
            if (bound[i] <= least && listed[i] != before) {
                bound[i] = look(listed[i], t);
            }
        }
        double stretch = cost.cost(stretchStart, t);
        openBuckets(t, stretchesBefore + stretch);
        best[t] = least + penalty;
        last[t] = leastAt;
        if (stretch > penalty / 2 || listedCount >= LONGEST_LIST) {
            endStretch(t, stretch);
        }
    }

    private void openBuckets(int t, double stretches) {
        for (int i = 0; i < RING && bottom + i <= bucketOf(least - stretches); i++) {
            int slot = (int) (bottom + i) & RING_MASK;
            int s = head[slot];
            head[slot] = NONE;
            while (s != NONE) {
                int following = next[s];
                if (t < droppedFrom[s]) {
                    list(s, look(s, t));
                }
                s = following;
            }
        }
    }

    private double look(int s, int t) {
        double value = best[s] + cost.cost(s, t);
        if (value < least || value == least && s < leastAt) {
            least = value;
            leastAt = s;
        }
        return value;
    }

    private void list(int s, double value) {
        if (listedCount == listed.length) {
            listed = Arrays.copyOf(listed, 2 * listedCount);
            bound = Arrays.copyOf(bound, 2 * listedCount);
        }
        listed[listedCount] = s;
        bound[listedCount++] = value;
    }

    private void endStretch(int t, double stretch) {
        stretchStart = t;
        stretchesBefore += stretch;
        bottom = bucketOf(least - stretchesBefore);
        for (int i = 0; i < listedCount; i++) {
            int s = listed[i];
            double value = best[s] + cost.cost(s, t);
            if (value > best[t]) {
                droppedFrom[s] = Math.min(droppedFrom[s], t + minSize);
            }
            if (droppedFrom[s] > t + 1) {
                int slot = (int) Math.min(bucketOf(value - stretchesBefore), bottom + RING - 1) & RING_MASK;
                next[s] = head[slot];
                head[slot] = s;
            }
        }
        listedCount = 0;
    }

    private long bucketOf(double value) {
        return Math.min(LAST_BUCKET, (long) ((value + penalty) * bucketsPerUnit));
    }
}
