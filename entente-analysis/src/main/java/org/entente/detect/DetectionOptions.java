package org.entente.detect;

/**
 * How to look for change points.
 *
 * @param cost how values scatter around their level
 * @param method how to search
 * @param penalty what a break must save, in the unit of the cost; NaN: as much as keeps false alarms at their rate
 * @param falseAlarmRate how likely at most any break is found in a series without one, when {@code penalty} is NaN
 * @param minSize shortest segment in known values
 * @param level of the intervals
 */
public record DetectionOptions(
        CostModel cost, Segmenter method, double penalty, double falseAlarmRate, int minSize, double level) {

    /** Checks the ranges. */
    public DetectionOptions {
        if (!Double.isNaN(penalty) && (!(penalty > 0) || Double.isInfinite(penalty))) {
            throw new IllegalArgumentException("The penalty (" + penalty + ") must be a finite number above 0.");
        }
        if (!(falseAlarmRate > 0 && falseAlarmRate < 0.5)) {
            throw new IllegalArgumentException(
                    "The rate of false alarms (" + falseAlarmRate + ") must be above 0 and below 0.5.");
        }
        if (minSize < 1) {
            throw new IllegalArgumentException("The least size of a segment (" + minSize + ") must be 1 or more.");
        }
        if (!(level > 0 && level < 1)) {
            throw new IllegalArgumentException("The level of the intervals (" + level + ") must lie between 0 and 1.");
        }
    }

    /** PELT, the penalty found for false alarms in 5 of 100 series, segments of two values, 95 % intervals. */
    public static DetectionOptions of(CostModel cost) {
        return new DetectionOptions(cost, Segmenter.PELT, Double.NaN, 0.05, 2, 0.95);
    }

    public DetectionOptions withPenalty(double value) {
        return new DetectionOptions(cost, method, value, falseAlarmRate, minSize, level);
    }

    public DetectionOptions withMethod(Segmenter value) {
        return new DetectionOptions(cost, value, penalty, falseAlarmRate, minSize, level);
    }

    public DetectionOptions withMinSize(int value) {
        return new DetectionOptions(cost, method, penalty, falseAlarmRate, value, level);
    }

    public DetectionOptions withFalseAlarmRate(double value) {
        return new DetectionOptions(cost, method, penalty, value, minSize, level);
    }
}
