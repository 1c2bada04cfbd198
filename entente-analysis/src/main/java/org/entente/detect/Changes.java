package org.entente.detect;

import java.util.List;

/**
 * The change points of one series and how they were found.
 *
 * @param n values of the series, unknown ones included
 * @param missing how many are unknown
 * @param options what was asked for
 * @param penalty what each break had to save
 * @param dispersion variance around the level for l2, variance over mean for Poisson counts, size for negative binomial ones
 * @param autocorrelation of neighboring residuals; 0 where it is not clear of chance
 * @param points the change points, ascending
 */
public record Changes(
        int n,
        int missing,
        DetectionOptions options,
        double penalty,
        double dispersion,
        double autocorrelation,
        List<ChangePoint> points) {

    /** Copies the points. */
    public Changes {
        points = List.copyOf(points);
    }

    /** Where the segments but the first start. */
    public List<Integer> breaks() {
        return points.stream().map(ChangePoint::index).toList();
    }
}
