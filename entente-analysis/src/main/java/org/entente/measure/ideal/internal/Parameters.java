package org.entente.measure.ideal.internal;

import java.util.Arrays;
import org.entente.measure.ideal.VotePanel;

/** Where every unit and item stands at one moment of an estimation. Arrays are shared on purpose: they change in place. */
final class Parameters {

    /** Prior variance of an item's slope. */
    static final double SLOPE_VARIANCE = 1;

    /** Cutpoints lie within plus and minus this, evenly likely a priori. */
    static final double WIDEST_CUT = 7;

    final double[] point;
    /** Centers of the points' conditional distributions: where a state's next step starts from. */
    final double[] center;

    final double[] slope;
    final double[] low;
    final double[] high;

    Parameters(double[] point, int items) {
        this.point = point;
        this.center = point.clone();
        this.slope = new double[items];
        this.low = new double[items];
        this.high = new double[items];
    }

    /**
     * Gives the points mean 0 and standard deviation 1, and turns everything round where the anchor's would be negative.
     * As in the published estimates the items stay where they are and follow at their next draw.
     */
    void standardize(VotePanel panel, int anchor) {
        double mean = Arrays.stream(point).average().orElse(0);
        double squares = 0;
        for (double each : point) {
            squares += (each - mean) * (each - mean);
        }
        double scale = squares > 0 ? Math.sqrt(squares / point.length) : 1;
        double sum = 0;
        for (int unit = panel.stateStart(anchor); unit < panel.stateStart(anchor + 1); unit++) {
            sum += point[unit] - mean;
        }
        double sign = sum < 0 ? -1 : 1;
        for (int unit = 0; unit < point.length; unit++) {
            point[unit] = sign * (point[unit] - mean) / scale;
            center[unit] *= sign;
        }
        for (int item = 0; item < slope.length; item++) {
            slope[item] *= sign;
        }
    }
}
