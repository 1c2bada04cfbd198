package org.entente.measure.ideal.internal;

/** Draws each point given what the items say of it and where its state stood before. */
final class PointDraws {

    private static final double FARTHEST = 5;

    private final Steps steps;
    private final Parameters now;
    private final Sums sums;
    private final RandomDraws random;

    PointDraws(Steps steps, Parameters now, Sums sums, RandomDraws random) {
        this.steps = steps;
        this.now = now;
        this.sums = sums;
        this.random = random;
    }

    void sweep() {
        for (int unit = 0; unit < now.point.length; unit++) {
            double precision = 1 / steps.variance(unit) + sums.precision[unit];
            double pull = steps.mean(unit, now.center) / steps.variance(unit) + sums.weighted[unit];
            now.center[unit] = pull / precision;
            double draw = now.center[unit] + random.normal() / Math.sqrt(precision);
            now.point[unit] = Math.clamp(draw, -FARTHEST, FARTHEST);
        }
    }
}
