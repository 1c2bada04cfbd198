package org.entente.detect;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A made-up series of steps in noise, for benchmarks and tests: the same seed gives the same bits on every machine.
 *
 * @param values the series
 * @param breaks where its level truly changes, as {@link Segmentation#breaks}
 */
@SuppressWarnings("ArrayRecordComponent")
public record StepSignal(double[] values, List<Integer> breaks) {

    /** Copies the breaks. */
    public StepSignal {
        breaks = List.copyOf(breaks);
    }

    /**
     * Steps up or down by a fixed height at fixed distances, in normal noise of variance 1.
     *
     * @param every values a level; {@code n} or more for a series without breaks
     * @param height size of a step in standard deviations of the noise
     */
    public static StepSignal normal(long seed, int n, int every, double height) {
        Random random = new Random(seed);
        double[] values = new double[n];
        List<Integer> breaks = new ArrayList<>();
        double level = 0;
        for (int i = 0; i < n; i++) {
            if (i > 0 && i % every == 0) {
                level += random.nextBoolean() ? height : -height;
                breaks.add(i);
            }
            values[i] = level + random.nextGaussian();
        }
        return new StepSignal(values, breaks);
    }
}
