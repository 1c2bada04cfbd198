package org.entente.forecast.learn;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Grows one tree at a time, leaf by leaf, always splitting the leaf that gains most.
 *
 * <p>First and second derivatives are whole numbers, packed into one long, so that a histogram takes one addition a row
 * and its sums do not depend on the order of additions.
 */
final class TreeGrower {

    private static final int CELLS = Bins.MOST + 1;

    private final Bins bins;
    private final RankSettings settings;
    private final int[] rows;
    private final int[] moved;
    private final long[] leafDerivatives;
    private long[] derivatives = new long[0];
    private int[] columns = new int[0];
    private int[] from = new int[0];
    private int[] to = new int[0];
    private Split[] splits = new Split[0];
    private long[][] histograms = new long[0][];
    private double leastHessian;
    private double l2;

    /** The best way to part a leaf; gain 0 when there is none. */
    private record Split(double gain, int column, int bin) {
        static final Split NONE = new Split(0, -1, -1);
    }

    TreeGrower(Bins bins, RankSettings settings, int rowCount) {
        this.bins = bins;
        this.settings = settings;
        rows = new int[rowCount];
        moved = new int[rowCount];
        leafDerivatives = new long[rowCount];
    }

    int[] rows() {
        return rows;
    }

    /** Grows a tree on the first {@code count} of {@link #rows}, with the features in {@code columns}. */
    Tree grow(int count, int[] columns, Derivatives of) {
        this.columns = columns;
        this.derivatives = of.packed();
        l2 = settings.l2() * of.hessianScale();
        int leaves = settings.leaves();
        from = new int[leaves];
        to = new int[leaves];
        splits = new Split[leaves];
        histograms = new long[leaves][];
        int[] parent = new int[leaves];
        int[] column = new int[leaves - 1];
        int[] bin = new int[leaves - 1];
        int[] left = new int[leaves - 1];
        int[] right = new int[leaves - 1];
        to[0] = count;
        parent[0] = -1;
        histograms[0] = histogram(0);
        leastHessian = hessian(sum(0)) * (settings.leastRows() / (double) Math.max(1, count));
        splits[0] = best(0);
        int grown = 1;
        while (grown < leaves) {
            int leaf = mostGaining(grown);
            if (leaf < 0) {
                break;
            }
            int node = grown - 1;
            column[node] = splits[leaf].column;
            bin[node] = splits[leaf].bin;
            hang(parent[leaf], leaf, node, left, right);
            left[node] = ~leaf;
            right[node] = ~grown;
            parent[leaf] = node;
            parent[grown] = node;
            part(leaf, grown);
            grown++;
        }
        return tree(grown, column, bin, left, right, of);
    }

    private static void hang(int parent, int leaf, int node, int[] left, int[] right) {
        if (parent >= 0) {
            if (left[parent] == ~leaf) {
                left[parent] = node;
            } else {
                right[parent] = node;
            }
        }
    }

    private int mostGaining(int grown) {
        int found = -1;
        for (int leaf = 0; leaf < grown; leaf++) {
            if (splits[leaf].gain > (found < 0 ? 1e-12 : splits[found].gain)) {
                found = leaf;
            }
        }
        return found;
    }

    /** Parts the rows of a leaf by its split; what goes right becomes the new leaf. */
    private void part(int leaf, int added) {
        byte[] cells = bins.column(splits[leaf].column);
        int bound = splits[leaf].bin;
        int end = to[leaf];
        int kept = from[leaf];
        int moving = 0;
        for (int i = from[leaf]; i < end; i++) {
            int row = rows[i];
            if (cells[row] <= bound) {
                rows[kept++] = row;
            } else {
                moved[moving++] = row;
            }
        }
        System.arraycopy(moved, 0, rows, kept, moving);
        to[leaf] = kept;
        from[added] = kept;
        to[added] = end;
        shareHistogram(leaf, added);
        splits[leaf] = best(leaf);
        splits[added] = best(added);
    }

    /** Counts the smaller leaf anew; the larger one is what remains of both. */
    private void shareHistogram(int leaf, int added) {
        long[] both = histograms[leaf];
        int smaller = to[leaf] - from[leaf] <= to[added] - from[added] ? leaf : added;
        int larger = smaller == leaf ? added : leaf;
        long[] counted = histogram(smaller);
        for (int i = 0; i < both.length; i++) {
            both[i] -= counted[i];
        }
        histograms[smaller] = counted;
        histograms[larger] = both;
    }

    private long[] histogram(int leaf) {
        int begin = from[leaf];
        int end = to[leaf];
        for (int i = begin; i < end; i++) {
            leafDerivatives[i] = derivatives[rows[i]];
        }
        long[] sums = new long[columns.length * CELLS];
        IntStream.range(0, columns.length).parallel().forEach(c -> {
            byte[] cells = bins.column(columns[c]);
            int at = c * CELLS;
            for (int i = begin; i < end; i++) {
                sums[at + cells[rows[i]]] += leafDerivatives[i];
            }
        });
        return sums;
    }

    private long sum(int leaf) {
        long sum = 0;
        for (int b = 0; b < CELLS; b++) {
            sum += histograms[leaf][b];
        }
        return sum;
    }

    private static double gradient(long packed) {
        return (int) (packed >> 32);
    }

    private static double hessian(long packed) {
        return packed & 0xFFFFFFFFL;
    }

    private Split best(int leaf) {
        long all = sum(leaf);
        if (hessian(all) < 2 * leastHessian || to[leaf] - from[leaf] < 2) {
            return Split.NONE;
        }
        Split best = Split.NONE;
        for (int c = 0; c < columns.length; c++) {
            Split candidate = best(histograms[leaf], c, all);
            if (candidate.gain > best.gain) {
                best = candidate;
            }
        }
        return best;
    }

    private Split best(long[] sums, int c, long all) {
        int at = c * CELLS;
        int count = bins.binCount(columns[c]);
        double whole = strength(all);
        long below = 0;
        double bestGain = 0;
        int bestBin = -1;
        for (int b = 0; b < count - 1; b++) {
            below += sums[at + b];
            if (hessian(below) >= leastHessian && hessian(all - below) >= leastHessian) {
                double gain = strength(below) + strength(all - below) - whole;
                if (gain > bestGain) {
                    bestGain = gain;
                    bestBin = b;
                }
            }
        }
        return bestBin < 0 ? Split.NONE : new Split(bestGain, columns[c], bestBin);
    }

    private double strength(long packed) {
        double gradient = gradient(packed);
        return gradient * gradient / (hessian(packed) + l2 + 1e-9);
    }

    private Tree tree(int leaves, int[] column, int[] bin, int[] left, int[] right, Derivatives of) {
        float[] bound = new float[leaves - 1];
        for (int node = 0; node < leaves - 1; node++) {
            bound[node] = bins.bound(column[node], bin[node]);
        }
        float[] value = new float[leaves];
        for (int leaf = 0; leaf < leaves; leaf++) {
            value[leaf] = (float) (settings.rate() * of.step(rows, from[leaf], to[leaf], settings.l2()));
        }
        int[] count = new int[leaves];
        Arrays.setAll(count, leaf -> to[leaf] - from[leaf]);
        return Tree.of(
                Arrays.copyOf(column, leaves - 1),
                Arrays.copyOf(bin, leaves - 1),
                bound,
                Arrays.copyOf(left, leaves - 1),
                Arrays.copyOf(right, leaves - 1),
                value,
                count);
    }
}
