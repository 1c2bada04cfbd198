package org.entente.answer.motive.response;

/**
 * What a pair's series say about the response of its bond: cross products of the innovations of bond and terms under one
 * local level, which is generalized least squares (Durbin and Koopman 2012, section 6.2.3).
 */
final class Whitened {

    final double[][] terms;
    final double[] bond;
    private double squares;
    private int count;

    private Whitened(int width) {
        this.terms = new double[width][width];
        this.bond = new double[width];
    }

    /**
     * Filters a pair's series.
     *
     * @param ratio variance of the level's steps over that of the noise
     * @param scale what each term is divided by
     */
    static Whitened of(PairSeries series, double ratio, double[] scale) {
        LocalLevel own = new LocalLevel(ratio, series.bond());
        int width = scale.length;
        LocalLevel[] filters = new LocalLevel[width];
        for (int k = 0; k < width; k++) {
            filters[k] = new LocalLevel(ratio, masked(series, k, scale[k]));
        }
        Whitened whitened = new Whitened(width);
        double[] row = new double[width];
        for (int i = 0; i < series.bond().length; i++) {
            double deviation = Math.sqrt(own.forecastVariance(i));
            if (Double.isNaN(series.bond()[i]) || Double.isNaN(deviation)) {
                continue;
            }
            for (int k = 0; k < width; k++) {
                row[k] = (series.pressure()[k][i] / scale[k] - filters[k].forecast(i)) / deviation;
            }
            whitened.add(row, (series.bond()[i] - own.forecast(i)) / deviation);
        }
        return whitened;
    }

    /** The term where the bond is known, so that both are filtered alike. */
    private static double[] masked(PairSeries series, int term, double scale) {
        double[] masked = new double[series.bond().length];
        for (int i = 0; i < masked.length; i++) {
            masked[i] = Double.isNaN(series.bond()[i]) ? Double.NaN : series.pressure()[term][i] / scale;
        }
        return masked;
    }

    private void add(double[] row, double value) {
        for (int j = 0; j < row.length; j++) {
            for (int k = 0; k < row.length; k++) {
                terms[j][k] += row[j] * row[k];
            }
            bond[j] += row[j] * value;
        }
        squares += value * value;
        count++;
    }

    /** Variance of the noise, nothing taken out: too large by what the terms explain, and so careful. */
    double variance() {
        return squares / Math.max(1, count);
    }

    int count() {
        return count;
    }
}
