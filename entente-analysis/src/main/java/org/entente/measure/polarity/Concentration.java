package org.entente.measure.polarity;

/**
 * Concentration of shares.
 *
 * @param count N, how many hold a share
 * @param hhi Herfindahl–Hirschman index Σ s², from 1/N to 1
 * @param con √((HHI − 1/N) / (1 − 1/N)), 0 for equal shares to 1 for one holder (Ray and Singer 1973); NaN for fewer than
 *     two
 * @param poles 1/HHI, how many equal holders would be as concentrated (Laakso and Taagepera 1979)
 */
public record Concentration(int count, double hhi, double con, double poles) {

    /**
     * Concentration of amounts, which are made shares of their sum.
     *
     * @param amounts 0 or more; NaN is unknown and left out
     */
    public static Concentration of(double[] amounts) {
        double sum = 0;
        int count = 0;
        for (double each : amounts) {
            if (!Double.isNaN(each)) {
                sum += each;
                count++;
            }
        }
        if (count == 0 || sum <= 0) {
            return new Concentration(count, Double.NaN, Double.NaN, Double.NaN);
        }
        double squares = 0;
        for (double each : amounts) {
            squares += Double.isNaN(each) ? 0 : (each / sum) * (each / sum);
        }
        double least = 1.0 / count;
        double con = count < 2 ? Double.NaN : Math.sqrt(Math.max(0, squares - least) / (1 - least));
        return new Concentration(count, squares, con, 1 / squares);
    }
}
