package org.entente.forecast.learn;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Grows one tree at a time, leaf by leaf, always splitting the leaf that gains most. */
final class TreeGrower {

    private static final int CELLS = 3 * (Bins.MOST + 1);

    private final Bins bins;
    private final RankSettings settings;
    private final int[] rows;
    private final int[] moved;
    private final float[] leafGradient;
    private final float[] leafHessian;
    private float[] gradient = new float[0];
    private float[] hessian = new float[0];
    private int[] columns = new int[0];
    private int[] from = new int[0];
    private int[] to = new int[0];
    private Split[] splits = new Split[0];
    private double[][] histograms = new double[0][];

    /** The best way to part a leaf; gain 0 when there is none. */
    private record Split(double gain, int column, int bin) {
        static final Split NONE = new Split(0, -1, -1);
    }

    TreeGrower(Bins bins, RankSettings settings, int rowCount) {
        this.bins = bins;
        this.settings = settings;
        rows = new int[rowCount];
        moved = new int[rowCount];
        leafGradient = new float[rowCount];
        leafHessian = new float[rowCount];
    }

    /** Where each leaf's rows stand in {@link #rows}. */
    int leafFrom(int leaf) {
        return from[leaf];
    }

    int leafTo(int leaf) {
        return to[leaf];
    }

    int[] rows() {
        return rows;
    }

    /** Grows a tree on the first {@code count} of {@link #rows}, with the features in {@code columns}. */
    Tree grow(int count, int[] columns, float[] gradient, float[] hessian) {
        this.columns = columns;
        this.gradient = gradient;
        this.hessian = hessian;
        int leaves = settings.leaves();
        from = new int[leaves];
        to = new int[leaves];
        splits = new Split[leaves];
        histograms = new double[leaves][];
        int[] parent = new int[leaves];
        int[] column = new int[leaves - 1];
        int[] bin = new int[leaves - 1];
        int[] left = new int[leaves - 1];
        int[] right = new int[leaves - 1];
        to[0] = count;
        parent[0] = -1;
        histograms[0] = histogram(0);
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
        return tree(grown, column, bin, left, right);
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
        double[] both = histograms[leaf];
        int smaller = to[leaf] - from[leaf] <= to[added] - from[added] ? leaf : added;
        int larger = smaller == leaf ? added : leaf;
        double[] counted = histogram(smaller);
        for (int i = 0; i < both.length; i++) {
            both[i] -= counted[i];
        }
        histograms[smaller] = counted;
        histograms[larger] = both;
    }

    private double[] histogram(int leaf) {
        int begin = from[leaf];
        int end = to[leaf];
        for (int i = begin; i < end; i++) {
            leafGradient[i] = gradient[rows[i]];
            leafHessian[i] = hessian[rows[i]];
        }
        double[] sums = new double[columns.length * CELLS];
        IntStream.range(0, columns.length).parallel().forEach(c -> {
            byte[] cells = bins.column(columns[c]);
            int at = c * CELLS;
            for (int i = begin; i < end; i++) {
                int cell = at + 3 * cells[rows[i]];
                sums[cell] += leafGradient[i];
                sums[cell + 1] += leafHessian[i];
                sums[cell + 2]++;
            }
        });
        return sums;
    }

    private Split best(int leaf) {
        if (to[leaf] - from[leaf] < 2 * settings.leastRows()) {
            return Split.NONE;
        }
        double[] sums = histograms[leaf];
        Split best = Split.NONE;
        for (int c = 0; c < columns.length; c++) {
            Split candidate = best(sums, c);
            if (candidate.gain > best.gain) {
                best = candidate;
            }
        }
        return best;
    }

    private Split best(double[] sums, int c) {
        int at = c * CELLS;
        int count = bins.binCount(columns[c]);
        double allGradient = 0;
        double allHessian = 0;
        double allRows = 0;
        for (int b = 0; b < count; b++) {
            allGradient += sums[at + 3 * b];
            allHessian += sums[at + 3 * b + 1];
            allRows += sums[at + 3 * b + 2];
        }
        double whole = strength(allGradient, allHessian);
        double gradientLeft = 0;
        double hessianLeft = 0;
        double rowsLeft = 0;
        double bestGain = 0;
        int bestBin = -1;
        for (int b = 0; b < count - 1; b++) {
            gradientLeft += sums[at + 3 * b];
            hessianLeft += sums[at + 3 * b + 1];
            rowsLeft += sums[at + 3 * b + 2];
            if (rowsLeft >= settings.leastRows() && allRows - rowsLeft >= settings.leastRows()) {
                double gain = strength(gradientLeft, hessianLeft)
                        + strength(allGradient - gradientLeft, allHessian - hessianLeft)
                        - whole;
                if (gain > bestGain) {
                    bestGain = gain;
                    bestBin = b;
                }
            }
        }
        return bestBin < 0 ? Split.NONE : new Split(bestGain, columns[c], bestBin);
    }

    private double strength(double gradientSum, double hessianSum) {
        return gradientSum * gradientSum / (Math.max(hessianSum, 0) + settings.l2());
    }

    private Tree tree(int leaves, int[] column, int[] bin, int[] left, int[] right) {
        float[] bound = new float[leaves - 1];
        for (int node = 0; node < leaves - 1; node++) {
            bound[node] = bins.bound(column[node], bin[node]);
        }
        float[] value = new float[leaves];
        for (int leaf = 0; leaf < leaves; leaf++) {
            double gradientSum = 0;
            double hessianSum = 0;
            for (int i = from[leaf]; i < to[leaf]; i++) {
                gradientSum += gradient[rows[i]];
                hessianSum += hessian[rows[i]];
            }
            value[leaf] = (float) (-settings.rate() * gradientSum / (hessianSum + settings.l2()));
        }
        return new Tree(
                Arrays.copyOf(column, leaves - 1),
                bound,
                Arrays.copyOf(left, leaves - 1),
                Arrays.copyOf(right, leaves - 1),
                value);
    }

    /** Leaf of a row that the tree was not grown on, by its bins. */
    float valueOf(Tree tree, int row) {
        if (tree.column().length == 0) {
            return tree.value()[0];
        }
        int node = 0;
        while (node >= 0) {
            int column = tree.column()[node];
            int bin = bins.column(column)[row];
            boolean low = bin < bins.binCount(column) - 1 && bins.bound(column, bin) <= tree.bound()[node];
            node = low ? tree.left()[node] : tree.right()[node];
        }
        return tree.value()[~node];
    }
}
