package org.entente.forecast.chance;

import java.util.List;

/**
 * How well the chances of one kind did on time that the model had not seen; component names are JSON keys.
 *
 * @param kind code of the kind
 * @param horizonDays length of the windows
 * @param forecasts how many pairs and windows
 * @param happened in how many it happened
 * @param brier mean squared error of the chances, 0 to 1
 * @param brierBaseRate the same of the training's base rate
 * @param brierPersistence the same of "as in the window before", a yes or no calibrated on training windows
 * @param skillBaseRate 1 − brier / brierBaseRate
 * @param skillPersistence 1 − brier / brierPersistence
 * @param ece expected calibration error over bins with a mean chance above .05; NaN when there are none
 * @param bins the reliability table: by tenths, the first one parted at .05
 */
public record ChanceScore(
        String kind,
        int horizonDays,
        int forecasts,
        int happened,
        double brier,
        double brierBaseRate,
        double brierPersistence,
        double skillBaseRate,
        double skillPersistence,
        double ece,
        List<Bin> bins) {

    /** Copies the bins. */
    public ChanceScore {
        bins = List.copyOf(bins);
    }

    /** Whether it beats both base rate and persistence; where not, the base rate is what to show. */
    public boolean hasSkill() {
        return skillBaseRate > 0 && skillPersistence > 0;
    }

    /**
     * One bin of the reliability table.
     *
     * @param from lowest chance in it
     * @param count forecasts in it
     * @param meanChance mean of the chances
     * @param share share in which it happened
     */
    public record Bin(double from, int count, double meanChance, double share) {}
}
