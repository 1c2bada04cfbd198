package org.entente.forecast.learn;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Rows of features for training, in groups; kept in half precision, since binning needs no more. */
public final class TrainingRows {

    private static final int ROWS_PER_CHUNK = 8192;

    private final int width;
    private final List<short[]> chunks = new ArrayList<>();
    private boolean[] right = new boolean[1 << 12];
    private int rows;
    private int[] groupEnds = new int[1 << 8];
    private float[] weights = new float[1 << 12];
    private int groups;

    public TrainingRows(int width) {
        this.width = width;
    }

    /**
     * Adds one row to the group that is open.
     *
     * @param weight how many candidates of its kind the row stands for, itself included; 1 for right answers
     */
    public void add(float[] features, int from, boolean isRight, float weight) {
        int inChunk = rows % ROWS_PER_CHUNK;
        if (inChunk == 0) {
            chunks.add(new short[ROWS_PER_CHUNK * width]);
        }
        short[] chunk = chunks.getLast();
        for (int i = 0; i < width; i++) {
            chunk[inChunk * width + i] = Float.floatToFloat16(features[from + i]);
        }
        if (rows == right.length) {
            right = Arrays.copyOf(right, rows * 2);
            weights = Arrays.copyOf(weights, rows * 2);
        }
        weights[rows] = weight;
        right[rows++] = isRight;
    }

    /** Closes the group that is open. */
    public void endGroup() {
        if (groups == groupEnds.length) {
            groupEnds = Arrays.copyOf(groupEnds, groups * 2);
        }
        groupEnds[groups++] = rows;
    }

    float weight(int row) {
        return weights[row];
    }

    public int width() {
        return width;
    }

    public int rows() {
        return rows;
    }

    public int groups() {
        return groups;
    }

    int groupEnd(int group) {
        return groupEnds[group];
    }

    boolean isRight(int row) {
        return right[row];
    }

    float value(int row, int column) {
        return Float.float16ToFloat(chunks.get(row / ROWS_PER_CHUNK)[row % ROWS_PER_CHUNK * width + column]);
    }

    /** Gives the memory of the features back; groups and labels stay. */
    void dropFeatures() {
        chunks.clear();
    }
}
