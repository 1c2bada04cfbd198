package org.entente.forecast.learn;

/**
 * One regression tree. Inner node k asks whether {@code row[column[k]] <= bound[k]}, which is whether the value lies in
 * bin {@code bin[k]} or below; then it goes {@code left[k]}, else {@code right[k]}; a negative number ~l is leaf l.
 * {@code child} holds left and right of each node side by side, which a jump without a branch reads faster.
 * {@code mean[k]} is the mean of the leaves below node k over the rows that it was grown on.
 */
record Tree(int[] column, int[] bin, float[] bound, int[] left, int[] right, int[] child, float[] value, float[] mean) {

    /** Makes a tree; a node must stand before its children. */
    static Tree of(int[] column, int[] bin, float[] bound, int[] left, int[] right, float[] value, int[] rows) {
        float[] mean = new float[column.length];
        long[] below = new long[column.length];
        for (int node = column.length - 1; node >= 0; node--) {
            int l = left[node];
            int r = right[node];
            long onLeft = l < 0 ? rows[~l] : below[l];
            long onRight = r < 0 ? rows[~r] : below[r];
            below[node] = onLeft + onRight;
            double sum =
                    onLeft * (double) (l < 0 ? value[~l] : mean[l]) + onRight * (double) (r < 0 ? value[~r] : mean[r]);
            mean[node] = (float) (sum / Math.max(1, below[node]));
        }
        int[] child = new int[2 * column.length];
        for (int node = 0; node < column.length; node++) {
            child[2 * node] = left[node];
            child[2 * node + 1] = right[node];
        }
        return new Tree(column, bin, bound, left, right, child, value, mean);
    }

    /** What an average row scores. */
    float average() {
        return column.length == 0 ? value[0] : mean[0];
    }

    /** Adds to each column what its questions on the row's way down changed. */
    void addContributions(float[] rows, int from, double[] contributions) {
        int node = column.length == 0 ? -1 : 0;
        while (node >= 0) {
            int next = rows[from + column[node]] <= bound[node] ? left[node] : right[node];
            float after = next < 0 ? value[~next] : mean[next];
            contributions[column[node]] += (double) after - mean[node];
            node = next;
        }
    }

    float score(float[] rows, int from) {
        if (column.length == 0) {
            return value[0];
        }
        int node = 0;
        while (node >= 0) {
            node = child[2 * node + (rows[from + column[node]] <= bound[node] ? 0 : 1)];
        }
        return value[~node];
    }

    /** Value for a row of the training, by its bins. */
    float valueOf(Bins bins, int row) {
        if (column.length == 0) {
            return value[0];
        }
        int node = 0;
        while (node >= 0) {
            node = bins.column(column[node])[row] <= bin[node] ? left[node] : right[node];
        }
        return value[~node];
    }
}
