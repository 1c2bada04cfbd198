package org.entente.measure.polarity;

/**
 * How much of the shares changed hands from one year to the next: Σ |s_t − s_t−1| / (2 (1 − min s_t)), 0 for none to 1
 * for all (Singer, Bremer and Stuckey 1972). A state in one of the years only counts with 0 in the other.
 */
public final class Movement {

    private Movement() {}

    /**
     * Movement between two years.
     *
     * @param before amount of each state, NaN where it was none
     * @param after amount of the same states a year later
     * @return NaN where either year has no amounts
     */
    public static double of(double[] before, double[] after) {
        double sumBefore = sum(before);
        double sumAfter = sum(after);
        if (sumBefore == 0 || sumAfter == 0) {
            return Double.NaN;
        }
        double moved = 0;
        double least = 1;
        for (int i = 0; i < before.length; i++) {
            double was = Double.isNaN(before[i]) ? 0 : before[i] / sumBefore;
            double is = Double.isNaN(after[i]) ? 0 : after[i] / sumAfter;
            moved += Math.abs(is - was);
            least = Double.isNaN(after[i]) ? least : Math.min(least, is);
        }
        return least == 1 ? 0 : moved / (2 * (1 - least));
    }

    private static double sum(double[] amounts) {
        double sum = 0;
        for (double each : amounts) {
            sum += Double.isNaN(each) ? 0 : each;
        }
        return sum;
    }
}
