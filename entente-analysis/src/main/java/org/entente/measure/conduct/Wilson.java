package org.entente.measure.conduct;

/** Interval of a share (Wilson 1927, Journal of the American Statistical Association 22). */
final class Wilson {

    private static final double Z90 = 1.6448536269514722;

    private Wilson() {}

    /** Lower and upper end at 90 % for a share of so many. */
    static double[] range(double share, int count) {
        double z2 = Z90 * Z90 / count;
        double center = (share + z2 / 2) / (1 + z2);
        double margin = Z90 * Math.sqrt(share * (1 - share) / count + z2 / (4 * count)) / (1 + z2);
        return new double[] {
            Math.min(share, Math.max(0, center - margin)), Math.max(share, Math.min(1, center + margin))
        };
    }
}
