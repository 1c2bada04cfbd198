package org.entente.answer.motive.response;

/**
 * The mean of a few known years of a bond, and of its terms in the same years.
 *
 * @param bond mean of the bond
 * @param deviation standard deviation of that mean about the level in the last of these years
 * @param terms mean of each term
 */
record Window(double bond, double deviation, double[] terms) {

    private static final int YEARS = 5;

    /**
     * Up to five known years that end at a place.
     *
     * @param from no year before this place
     * @param ratio variance of the level's steps over that of the noise
     */
    static Window endingAt(PairSeries series, int from, int last, double noise, double ratio) {
        double sum = 0;
        int known = 0;
        double[] terms = new double[series.pressure().length];
        for (int i = last; i >= from && known < YEARS; i--) {
            if (!Double.isNaN(series.bond()[i])) {
                sum += series.bond()[i];
                known++;
                for (int k = 0; k < terms.length; k++) {
                    terms[k] += series.pressure()[k][i];
                }
            }
        }
        for (int k = 0; k < terms.length; k++) {
            terms[k] /= known;
        }
        double variance = noise * (1.0 / known + ratio * known / 3);
        return new Window(sum / known, Math.sqrt(variance), terms);
    }
}
