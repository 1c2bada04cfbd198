package org.entente.forecast.learn;

/**
 * One regression tree. Inner node k asks whether {@code row[column[k]] <= bound[k]}; then it goes {@code left[k]}, else
 * {@code right[k]}; a negative number ~l is leaf l.
 */
record Tree(int[] column, float[] bound, int[] left, int[] right, float[] value) {

    float score(float[] rows, int from) {
        if (column.length == 0) {
            return value[0];
        }
        int node = 0;
        while (node >= 0) {
            node = rows[from + column[node]] <= bound[node] ? left[node] : right[node];
        }
        return value[~node];
    }
}
