package org.entente.answer.motive.response;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.CholeskyDecomposition_F64;
import org.entente.answer.motive.response.PairSeries.Term;
import org.entente.detect.ChangePoint;
import org.entente.detect.ChangePoints;
import org.entente.detect.CostModel;
import org.entente.detect.DetectionOptions;

/**
 * The rise of a bond taken apart: what moves with pressure, and what does not. Levels and pressures are means of up to
 * five known years, those up to the change point and the last ones.
 *
 * @param identified whether the parts may be read as shares of a rise
 * @param why why not, or how it was measured
 * @param from year before the rise
 * @param to last year with votes
 * @param changeFound whether {@code from} lies at a change point of the series; else it lies ten years back
 * @param rise rise of the level
 * @param withPressure the part that moves with pressure
 * @param withoutPressure the part that does not
 * @param counterfactual the level had pressure stayed where it was
 * @param level the level now
 * @param terms the part of each term, the placebo's too
 */
public record Decomposition(
        boolean identified,
        String why,
        int from,
        int to,
        boolean changeFound,
        Interval rise,
        Interval withPressure,
        Interval withoutPressure,
        Interval counterfactual,
        Interval level,
        List<TermPart> terms) {

    private static final int FEWEST_YEARS = 20;
    private static final int BACK = 10;
    private static final int DRAWS = 2000;
    private static final long SEED = 71;

    /** Copies the list. */
    public Decomposition {
        terms = List.copyOf(terms);
    }

    /** A number with its 90 % interval. */
    public record Interval(double value, double low, double high) {

        static final Interval UNKNOWN = new Interval(Double.NaN, Double.NaN, Double.NaN);

        static Interval of(double[] draws) {
            double[] sorted = draws.clone();
            Arrays.sort(sorted);
            return new Interval(
                    sorted[sorted.length / 2],
                    sorted[sorted.length / 20],
                    sorted[sorted.length - 1 - sorted.length / 20]);
        }
    }

    /** What a term came to, and by how much it changed, in its own unit. */
    public record TermPart(String term, double change, Interval part) {}

    /** No parts, and why. */
    public static Decomposition thin(String why) {
        Interval none = Interval.UNKNOWN;
        return new Decomposition(false, why, 0, 0, false, none, none, none, none, none, List.of());
    }

    /** The same numbers, which may not be read as shares of a rise. */
    public Decomposition notIdentified(String reason) {
        return new Decomposition(
                false,
                "not identified: " + reason,
                from,
                to,
                changeFound,
                rise,
                withPressure,
                withoutPressure,
                counterfactual,
                level,
                terms);
    }

    /** Takes the rise of a pair apart. */
    public static Decomposition of(PairSeries series, PooledResponse pool) {
        int last = series.lastKnown();
        if (series.known() < FEWEST_YEARS) {
            return thin("not identified: votes of both are known for " + series.known() + " years only, and "
                    + FEWEST_YEARS + " are needed");
        }
        int change = lastRise(series);
        int base = lastKnownUpTo(series, change > 0 ? change - 1 : Math.max(0, last - BACK));
        double noise = LevelFit.noise(series.bond(), pool.ratio());
        Window before = Window.endingAt(series, 0, base, noise, pool.ratio());
        Window now = Window.endingAt(series, base + 1, last, noise, pool.ratio());
        double[][] parts = draws(pool, pool.belief(series), before, now);
        double[] rises = new double[DRAWS];
        double[] levels = new double[DRAWS];
        double[] pressed = new double[DRAWS];
        double[] rest = new double[DRAWS];
        double[] without = new double[DRAWS];
        SplittableRandom random = new SplittableRandom(SEED);
        for (int d = 0; d < DRAWS; d++) {
            levels[d] = now.bond() + now.deviation() * random.nextGaussian();
            rises[d] = levels[d] - before.bond() - before.deviation() * random.nextGaussian();
            for (Term term : Term.values()) {
                pressed[d] += term.isPressure() ? parts[term.ordinal()][d] : 0;
            }
            rest[d] = rises[d] - pressed[d];
            without[d] = levels[d] - pressed[d];
        }
        List<TermPart> terms = new ArrayList<>();
        for (Term term : Term.values()) {
            int k = term.ordinal();
            terms.add(new TermPart(term.label(), now.terms()[k] - before.terms()[k], Interval.of(parts[k])));
        }
        Interval rise = Interval.of(rises);
        Interval moved = Interval.of(pressed);
        Interval own = Interval.of(rest);
        String why = judge(rise, moved, own);
        return new Decomposition(
                why.isEmpty(),
                why.isEmpty()
                        ? "parts of one sign, and the interval of the part with pressure leaves out 0 or more than half"
                        : why,
                series.firstYear() + base,
                series.firstYear() + last,
                change > 0,
                rise,
                moved,
                own,
                Interval.of(without),
                Interval.of(levels),
                terms);
    }

    /** Why the parts are no shares; empty when they are. */
    private static String judge(Interval rise, Interval moved, Interval own) {
        if (rise.low() <= 0) {
            return "not identified: no rise that is clear of its own noise, so there is nothing to take apart";
        }
        if (moved.value() * own.value() < 0) {
            return "not identified: the parts differ in sign";
        }
        if (moved.low() <= 0 && moved.high() >= rise.value() / 2) {
            return "not identified: the part that moves with pressure may be none of the rise or more than half of it";
        }
        return "";
    }

    /** The last known place up to one, or the first known place after it. */
    private static int lastKnownUpTo(PairSeries series, int place) {
        for (int i = place; i >= 0; i--) {
            if (!Double.isNaN(series.bond()[i])) {
                return i;
            }
        }
        int first = place;
        while (Double.isNaN(series.bond()[first])) {
            first++;
        }
        return first;
    }

    /** The last change point upwards whose step is at least half of the largest, so that ripples do not count; 0 for none. */
    private static int lastRise(PairSeries series) {
        List<ChangePoint> points = ChangePoints.find(
                        series.bond(), DetectionOptions.of(CostModel.L2).withMinSize(3))
                .points();
        double largest = 0;
        for (ChangePoint each : points) {
            largest = Math.max(largest, each.after() - each.before());
        }
        int found = 0;
        for (ChangePoint each : points) {
            double step = each.after() - each.before();
            found = step > 0 && step >= largest / 2 ? each.index() : found;
        }
        return found;
    }

    private static double[][] draws(PooledResponse pool, PooledResponse.Belief belief, Window before, Window now) {
        int width = belief.mean().length;
        CholeskyDecomposition_F64<DMatrixRMaj> cholesky = DecompositionFactory_DDRM.chol(width, true);
        cholesky.decompose(belief.covariance().copy());
        DMatrixRMaj root = cholesky.getT(null);
        double[][] parts = new double[width][DRAWS];
        SplittableRandom random = new SplittableRandom(SEED + 1);
        double[] normal = new double[width];
        for (int d = 0; d < DRAWS; d++) {
            Arrays.setAll(normal, k -> random.nextGaussian());
            for (int k = 0; k < width; k++) {
                double coefficient = belief.mean()[k];
                for (int j = 0; j <= k; j++) {
                    coefficient += root.get(k, j) * normal[j];
                }
                parts[k][d] = coefficient * (now.terms()[k] - before.terms()[k]) / pool.scale(Term.values()[k]);
            }
        }
        return parts;
    }
}
