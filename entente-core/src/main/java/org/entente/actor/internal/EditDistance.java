package org.entente.actor.internal;

import java.util.Arrays;

/** How many single-letter slips lie between two texts. */
public final class EditDistance {

    private EditDistance() {}

    /**
     * The least number of letters to insert, delete, replace, or exchange with a neighbor (Damerau 1964, each letter
     * touched once), or {@code limit + 1} when it is more than the limit. Only cells within the limit of the diagonal can
     * lie on a path that short, so time grows with the length times the limit.
     */
    public static int within(String a, String b, int limit) {
        if (Math.abs(a.length() - b.length()) > limit) {
            return limit + 1;
        }
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        Arrays.setAll(last, j -> j);
        for (int i = 1; i <= a.length(); i++) {
            int least = fillRow(a, b, i, limit, beforeLast, last, row);
            if (least > limit) {
                return limit + 1;
            }
            int[] free = beforeLast;
            beforeLast = last;
            last = row;
            row = free;
        }
        return Math.min(last[b.length()], limit + 1);
    }

    private static int fillRow(String a, String b, int i, int limit, int[] beforeLast, int[] last, int[] row) {
        int from = Math.max(1, i - limit);
        int to = Math.min(b.length(), i + limit);
        row[from - 1] = from == 1 ? i : limit + 1;
        int least = row[from - 1];
        for (int j = from; j <= to; j++) {
            int replaced = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
            int best = Math.min(replaced, 1 + Math.min(last[j], row[j - 1]));
            if (isExchange(a, b, i, j)) {
                best = Math.min(best, beforeLast[j - 2] + 1);
            }
            row[j] = best;
            least = Math.min(least, best);
        }
        if (to < b.length()) {
            row[to + 1] = limit + 1; // the next row looks at it from below
        }
        return least;
    }

    private static boolean isExchange(String a, String b, int i, int j) {
        return i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    }
}
