package org.entente.measure.camps;

/**
 * How alike two divisions are: the Rand index corrected for chance (Hubert and Arabie 1985). 1 is the same division, 0 no
 * more alike than at random.
 */
public final class AdjustedRand {

    private AdjustedRand() {}

    /**
     * The index; 1 where both divisions put all into one camp or each into its own.
     *
     * @param one camp of each state
     * @param other camp of the same states in another division
     */
    public static double of(int[] one, int[] other) {
        int n = one.length;
        long[][] cells = new long[max(one) + 1][max(other) + 1];
        for (int i = 0; i < n; i++) {
            cells[one[i]][other[i]]++;
        }
        double together = 0;
        double rows = 0;
        long[] columns = new long[max(other) + 1];
        for (long[] row : cells) {
            long sum = 0;
            for (int j = 0; j < row.length; j++) {
                together += pairs(row[j]);
                columns[j] += row[j];
                sum += row[j];
            }
            rows += pairs(sum);
        }
        double cols = 0;
        for (long column : columns) {
            cols += pairs(column);
        }
        double expected = rows * cols / pairs(n);
        double most = (rows + cols) / 2;
        return n < 2 || most == expected ? 1 : (together - expected) / (most - expected);
    }

    private static int max(int[] values) {
        int max = -1;
        for (int each : values) {
            max = Math.max(max, each);
        }
        return max;
    }

    private static double pairs(long n) {
        return n * (n - 1) / 2.0;
    }
}
