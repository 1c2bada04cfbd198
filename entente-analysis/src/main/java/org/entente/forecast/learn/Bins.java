package org.entente.forecast.learn;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Features as numbers of bins: columns of bytes, with the upper bounds of each column's bins. */
final class Bins {

    static final int MOST = 127;

    private static final int SAMPLE = 50_000;

    private final byte[][] columns;
    private final float[][] bounds;

    private Bins(int width) {
        columns = new byte[width][];
        bounds = new float[width][];
    }

    /** Bins all columns: at most 127 bins, as equal in rows as ties allow. */
    static Bins of(TrainingRows rows) {
        Bins bins = new Bins(rows.width());
        IntStream.range(0, rows.width()).parallel().forEach(column -> bins.fill(rows, column));
        return bins;
    }

    private void fill(TrainingRows rows, int column) {
        bounds[column] = bounds(sample(rows, column));
        byte[] cells = new byte[rows.rows()];
        for (int row = 0; row < cells.length; row++) {
            cells[row] = (byte) binOf(bounds[column], rows.value(row, column));
        }
        columns[column] = cells;
    }

    private static float[] sample(TrainingRows rows, int column) {
        int stride = Math.max(1, rows.rows() / SAMPLE);
        float[] values = new float[(rows.rows() + stride - 1) / stride];
        for (int i = 0; i < values.length; i++) {
            values[i] = rows.value(i * stride, column);
        }
        Arrays.sort(values);
        return values;
    }

    /** Upper bounds between neighboring values, each halfway; the last bin has none. */
    private static float[] bounds(float[] sorted) {
        float[] found = new float[MOST];
        int count = 0;
        int left = sorted.length;
        int from = 0;
        while (from < sorted.length && count < MOST - 1) {
            int share = Math.max(1, left / (MOST - count));
            int to = Math.min(sorted.length, from + share);
            while (to < sorted.length && sorted[to] == sorted[to - 1]) {
                to++;
            }
            if (to < sorted.length) {
                found[count++] = between(sorted[to - 1], sorted[to]);
            }
            left -= to - from;
            from = to;
        }
        return Arrays.copyOf(found, count);
    }

    private static float between(float low, float high) {
        float middle = low + (high - low) / 2;
        return Float.isFinite(middle) && middle < high ? middle : low;
    }

    static int binOf(float[] bounds, float value) {
        int low = 0;
        int high = bounds.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (value <= bounds[middle]) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    byte[] column(int column) {
        return columns[column];
    }

    int binCount(int column) {
        return bounds[column].length + 1;
    }

    /** Values up to this one lie in the bin or below. */
    float bound(int column, int bin) {
        return bounds[column][bin];
    }

    int width() {
        return columns.length;
    }
}
