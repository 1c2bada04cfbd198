package org.entente.measure.ideal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.entente.measure.ideal.IdealPoints.Diagnostics;
import org.entente.measure.ideal.internal.Anchor;
import org.entente.measure.ideal.internal.Chains;
import org.entente.measure.ideal.internal.Draws;
import org.entente.measure.ideal.internal.VariationalFit;

/**
 * Estimates ideal points. Pure; safe for any thread.
 *
 * <p>Cost: each draw of a chain and each sweep of the fast fit passes once over all votes, some 50 nanoseconds a vote and
 * draw. The draws are kept as floats, four bytes a state, session and draw.
 */
public final class IdealPointEstimator {

    private static final double NORMAL_90 = 1.6448536269514722;

    private IdealPointEstimator() {}

    /**
     * Estimates the points of a panel.
     *
     * @throws IllegalArgumentException when the panel has no contested roll call
     */
    public static IdealPoints estimate(VotePanel panel, IdealPointSettings settings) {
        if (panel.itemCount() == 0) {
            throw new IllegalArgumentException(
                    "There is no contested roll call (0 items), so nobody's ideal point can be"
                            + " told. Maybe the votes or the roll calls are not in the record: ingest them as un-votes.");
        }
        return switch (settings.method()) {
            case GIBBS -> byChains(panel, settings);
            case FAST -> byFit(panel, settings);
        };
    }

    private static IdealPoints byChains(VotePanel panel, IdealPointSettings settings) {
        float[][][] chains = Chains.run(panel, settings);
        IdealPoint[] all = new IdealPoint[panel.unitCount()];
        int[] stateOf = stateOf(panel);
        IntStream.range(0, all.length).parallel().forEach(unit -> {
            Draws draws = new Draws(chains, unit);
            all[unit] = new IdealPoint(
                    panel.states().get(stateOf[unit]),
                    panel.session(unit),
                    draws.mean(),
                    draws.deviation(),
                    draws.quantile(0.05),
                    draws.quantile(0.95),
                    panel.votes(unit),
                    draws.splitRHat(),
                    draws.effectiveDraws());
        });
        List<IdealPoint> points = shown(all);
        double correlation = chains.length < 2 ? Double.NaN : correlation(means(chains[0]), means(chains[1]));
        return new IdealPoints(points, diagnostics(panel, points, correlation, Double.NaN));
    }

    private static IdealPoints byFit(VotePanel panel, IdealPointSettings settings) {
        VariationalFit fit = new VariationalFit(panel);
        fit.run(settings.sweeps(), Runtime.getRuntime().availableProcessors());
        double[] points = fit.points();
        double[] deviations = fit.deviations();
        IdealPoint[] all = new IdealPoint[panel.unitCount()];
        int[] stateOf = stateOf(panel);
        for (int unit = 0; unit < all.length; unit++) {
            double reach = NORMAL_90 * deviations[unit];
            all[unit] = new IdealPoint(
                    panel.states().get(stateOf[unit]),
                    panel.session(unit),
                    points[unit],
                    deviations[unit],
                    points[unit] - reach,
                    points[unit] + reach,
                    panel.votes(unit),
                    Double.NaN,
                    Double.NaN);
        }
        List<IdealPoint> shown = shown(all);
        return new IdealPoints(shown, diagnostics(panel, shown, Double.NaN, fit.moved()));
    }

    private static int[] stateOf(VotePanel panel) {
        int[] stateOf = new int[panel.unitCount()];
        for (int state = 0; state < panel.stateCount(); state++) {
            Arrays.fill(stateOf, panel.stateStart(state), panel.stateStart(state + 1), state);
        }
        return stateOf;
    }

    private static List<IdealPoint> shown(IdealPoint[] all) {
        List<IdealPoint> shown = new ArrayList<>(all.length);
        for (IdealPoint each : all) {
            if (VotePreparation.hasPoint(each.state().iso3(), each.session())) {
                shown.add(each);
            }
        }
        return shown;
    }

    private static Diagnostics diagnostics(
            VotePanel panel, List<IdealPoint> points, double chainCorrelation, double lastMove) {
        double[] rHats =
                sorted(points.stream().mapToDouble(IdealPoint::splitRHat).toArray());
        double[] sizes =
                sorted(points.stream().mapToDouble(IdealPoint::effectiveDraws).toArray());
        return new Diagnostics(
                panel.voteCount(),
                panel.itemCount(),
                (int) points.stream().map(IdealPoint::state).distinct().count(),
                points.size(),
                panel.states().get(Anchor.of(panel)).iso3(),
                at(rHats, 0.5),
                at(rHats, 0.95),
                at(sizes, 0.5),
                at(sizes, 0.05),
                chainCorrelation,
                lastMove);
    }

    private static double[] sorted(double[] values) {
        return Arrays.stream(values)
                .filter(value -> !Double.isNaN(value))
                .sorted()
                .toArray();
    }

    private static double at(double[] sorted, double share) {
        return sorted.length == 0 ? Double.NaN : sorted[(int) (share * (sorted.length - 1))];
    }

    private static double[] means(float[][] draws) {
        double[] means = new double[draws[0].length];
        for (float[] draw : draws) {
            for (int unit = 0; unit < means.length; unit++) {
                means[unit] += draw[unit] / draws.length;
            }
        }
        return means;
    }

    private static double correlation(double[] first, double[] second) {
        double meanFirst = Arrays.stream(first).average().orElse(Double.NaN);
        double meanSecond = Arrays.stream(second).average().orElse(Double.NaN);
        double product = 0;
        double squaresFirst = 0;
        double squaresSecond = 0;
        for (int i = 0; i < first.length; i++) {
            double a = first[i] - meanFirst;
            double b = second[i] - meanSecond;
            product += a * b;
            squaresFirst += a * a;
            squaresSecond += b * b;
        }
        return product / Math.sqrt(squaresFirst * squaresSecond);
    }
}
