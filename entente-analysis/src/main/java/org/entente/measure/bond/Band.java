package org.entente.measure.bond;

/**
 * A level with its 50 % and 90 % bands, all in the unit of the strand.
 *
 * @param low lower end of the 90 % band; NaN with all others where nothing is known, or alone where no band can be given
 * @param lowerQuarter lower end of the 50 % band
 * @param level the median
 * @param upperQuarter upper end of the 50 % band
 * @param high upper end of the 90 % band
 */
public record Band(double low, double lowerQuarter, double level, double upperQuarter, double high) {

    /** Nothing is known. */
    public static final Band UNKNOWN = new Band(Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN);

    /** A level as recorded, without a band. */
    public static Band recorded(double level) {
        return new Band(Double.NaN, Double.NaN, level, Double.NaN, Double.NaN);
    }

    public boolean isKnown() {
        return !Double.isNaN(level);
    }
}
