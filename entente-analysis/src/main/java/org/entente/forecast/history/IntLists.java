package org.entente.forecast.history;

import java.util.Arrays;

/** Growing lists of numbers, one for each row. */
public final class IntLists {

    private final int[][] values;
    private final int[] sizes;

    public IntLists(int rows) {
        values = new int[rows][];
        Arrays.fill(values, new int[0]);
        sizes = new int[rows];
    }

    public void add(int row, int value) {
        if (sizes[row] == values[row].length) {
            values[row] = Arrays.copyOf(values[row], Math.max(4, sizes[row] * 2));
        }
        values[row][sizes[row]++] = value;
    }

    /** Takes a value out of a row; the row's last value takes its place. */
    public void remove(int row, int value) {
        for (int i = 0; i < sizes[row]; i++) {
            if (values[row][i] == value) {
                values[row][i] = values[row][--sizes[row]];
                return;
            }
        }
    }

    public int size(int row) {
        return sizes[row];
    }

    public int get(int row, int index) {
        return values[row][index];
    }
}
