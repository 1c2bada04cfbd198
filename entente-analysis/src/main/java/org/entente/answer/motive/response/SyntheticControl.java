package org.entente.answer.motive.response;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.entente.actor.Dyad;
import org.entente.actor.StateId;
import org.entente.answer.motive.episode.EpisodeRule;
import org.entente.answer.motive.episode.EpisodeRule.Strand;
import org.entente.answer.motive.panel.PairPanel;

/**
 * A bond beside the mean of other pairs' bonds that was like it before (Abadie, Diamond and Hainmueller 2010): weights of at
 * least 0 that add up to 1 and fit the years before alone.
 *
 * @param from the last year before
 * @param to the last year compared
 * @param gap mean of the bond minus its double after {@code from}; NaN when there is no double
 * @param fitBefore root mean squared difference before
 * @param ratio that after over that before
 * @param rank place of the ratio among the placebo pairs, 1 the greatest
 * @param placebos how many placebo pairs there were
 * @param gapEarlier the gap that the same method finds with a start ten years earlier, where nothing began: placebo in time
 * @param weights the pairs that make up the double, the heaviest first
 * @param note why there is none, or what it is
 */
public record SyntheticControl(
        int from,
        int to,
        double gap,
        double fitBefore,
        double ratio,
        int rank,
        int placebos,
        double gapEarlier,
        List<Weight> weights,
        String note) {

    private static final int BEFORE = 15;
    private static final int FEWEST_BEFORE = 8;
    private static final int DONORS = 40;
    private static final int SHIFT = 10;
    private static final int ROUNDS = 400;
    private static final double CALM = .02;

    /** Copies the list. */
    public SyntheticControl {
        weights = List.copyOf(weights);
    }

    /** A pair in the double. */
    public record Weight(String pair, double weight) {}

    private record Donor(int one, int other, double[] bond) {}

    private record Fit(double[] weights, double gap, double before, double ratio) {}

    /**
     * Compares a pair.
     *
     * @param candidates pairs of states that may be in the double
     * @param from the last year before
     */
    public static SyntheticControl of(
            EpisodeRule rule,
            PairPanel panel,
            PressurePanel pressures,
            int[] pair,
            List<int[]> candidates,
            int from,
            int lastYear) {
        Fit[] earlier = new Fit[1];
        List<Donor> donors = donors(rule, panel, pressures, pair, candidates, from, lastYear);
        double[] own = bond(rule, panel, pair[0], pair[1], from, lastYear);
        if (own.length == 0 || donors.size() < DONORS / 2) {
            return none(
                    from,
                    "no double: the votes of the pair are not known for " + FEWEST_BEFORE
                            + " years before, or fewer than " + DONORS / 2 + " pairs can be compared");
        }
        int before = Math.min(BEFORE, own.length - (lastYear - from));
        Fit fit = fit(own, donors, before);
        int worse = 0;
        for (Donor each : donors) {
            List<Donor> others = donors.stream().filter(d -> d != each).toList();
            worse += fit(each.bond(), others, before).ratio() >= fit.ratio() ? 1 : 0;
        }
        int shifted = from - SHIFT;
        double[] ownEarlier = bond(rule, panel, pair[0], pair[1], shifted, from);
        List<Donor> then = donors(rule, panel, pressures, pair, candidates, shifted, from);
        if (ownEarlier.length > 0 && then.size() >= DONORS / 2) {
            earlier[0] = fit(ownEarlier, then, ownEarlier.length - (from - shifted));
        }
        return new SyntheticControl(
                from,
                lastYear,
                fit.gap(),
                fit.before(),
                fit.ratio(),
                worse + 1,
                donors.size(),
                earlier[0] == null ? Double.NaN : earlier[0].gap(),
                heaviest(donors, fit.weights(), panel.states()),
                "pairs that share no state with this one and whose pressure did not rise after " + from
                        + ", chosen and weighed on the years before alone");
    }

    private static SyntheticControl none(int from, String why) {
        return new SyntheticControl(from, 0, Double.NaN, Double.NaN, Double.NaN, 0, 0, Double.NaN, List.of(), why);
    }

    /** Pairs nearest in the years before, under no more pressure after than before. */
    private static List<Donor> donors(
            EpisodeRule rule,
            PairPanel panel,
            PressurePanel pressures,
            int[] pair,
            List<int[]> candidates,
            int from,
            int lastYear) {
        double[] own = bond(rule, panel, pair[0], pair[1], from, lastYear);
        List<Donor> donors = new ArrayList<>();
        if (own.length == 0) {
            return donors;
        }
        int before = own.length - (lastYear - from);
        for (int[] each : candidates) {
            boolean apart = each[0] != pair[0] && each[0] != pair[1] && each[1] != pair[0] && each[1] != pair[1];
            if (apart && isCalm(pressures, each, from, lastYear)) {
                double[] bond = bond(rule, panel, each[0], each[1], from, lastYear);
                if (bond.length >= own.length) {
                    double[] cut = Arrays.copyOfRange(bond, bond.length - own.length, bond.length);
                    donors.add(new Donor(each[0], each[1], cut));
                }
            }
        }
        donors.sort(Comparator.comparingDouble((Donor d) -> distance(own, d.bond(), before))
                .thenComparingInt(Donor::one)
                .thenComparingInt(Donor::other));
        return new ArrayList<>(donors.subList(0, Math.min(DONORS, donors.size())));
    }

    private static boolean isCalm(PressurePanel pressures, int[] pair, int from, int lastYear) {
        double before = 0;
        double after = 0;
        int back = Math.min(EpisodeRule.WINDOW, from - PressurePanel.FIRST_YEAR);
        for (int year = from - back; year <= from; year++) {
            before += (pressures.on(pair[0], pair[1], year) + pressures.on(pair[1], pair[0], year)) / (back + 1);
        }
        for (int year = from + 1; year <= lastYear; year++) {
            after += (pressures.on(pair[0], pair[1], year) + pressures.on(pair[1], pair[0], year)) / (lastYear - from);
        }
        return after - before <= CALM;
    }

    /** The bond, smoothed over three years, without a gap from up to fifteen years before; empty when it has gaps. */
    private static double[] bond(EpisodeRule rule, PairPanel panel, int one, int other, int from, int lastYear) {
        int pair = panel.pair(one, other);
        int start = from;
        while (start > from - BEFORE && !Double.isNaN(rule.value(Strand.VOTES, pair, start - 1))) {
            start--;
        }
        if (from - start + 1 < FEWEST_BEFORE || lastYear <= from) {
            return new double[0];
        }
        double[] bond = new double[lastYear - start + 1];
        for (int i = 0; i < bond.length; i++) {
            bond[i] = rule.value(Strand.VOTES, pair, start + i);
            if (Double.isNaN(bond[i])) {
                return new double[0];
            }
        }
        return bond;
    }

    private static double distance(double[] one, double[] other, int before) {
        double squares = 0;
        for (int i = 0; i < before; i++) {
            squares += (one[i] - other[i]) * (one[i] - other[i]);
        }
        return squares;
    }

    private static Fit fit(double[] own, List<Donor> donors, int before) {
        double[] weights = new double[donors.size()];
        Arrays.fill(weights, 1.0 / weights.length);
        double[] made = made(donors, weights, own.length);
        for (int round = 0; round < ROUNDS; round++) {
            step(own, donors, before, weights, made);
        }
        double after = 0;
        double gap = 0;
        for (int i = before; i < own.length; i++) {
            after += (own[i] - made[i]) * (own[i] - made[i]) / (own.length - before);
            gap += (own[i] - made[i]) / (own.length - before);
        }
        double fit = Math.sqrt(distance(own, made, before) / before);
        return new Fit(weights, gap, fit, Math.sqrt(after) / Math.max(.05, fit));
    }

    /** One step of Frank and Wolfe (1956) towards the best single donor, as far as it helps. */
    private static void step(double[] own, List<Donor> donors, int before, double[] weights, double[] made) {
        int best = 0;
        double steepest = Double.POSITIVE_INFINITY;
        for (int d = 0; d < weights.length; d++) {
            double slope = 0;
            for (int i = 0; i < before; i++) {
                slope += (made[i] - own[i]) * donors.get(d).bond()[i];
            }
            if (slope < steepest) {
                steepest = slope;
                best = d;
            }
        }
        double along = 0;
        double length = 0;
        for (int i = 0; i < before; i++) {
            double direction = donors.get(best).bond()[i] - made[i];
            along += (own[i] - made[i]) * direction;
            length += direction * direction;
        }
        double share = length < 1e-12 ? 0 : Math.max(0, Math.min(1, along / length));
        for (int d = 0; d < weights.length; d++) {
            weights[d] *= 1 - share;
        }
        weights[best] += share;
        for (int i = 0; i < made.length; i++) {
            made[i] += share * (donors.get(best).bond()[i] - made[i]);
        }
    }

    private static double[] made(List<Donor> donors, double[] weights, int length) {
        double[] made = new double[length];
        for (int d = 0; d < weights.length; d++) {
            for (int i = 0; i < length; i++) {
                made[i] += weights[d] * donors.get(d).bond()[i];
            }
        }
        return made;
    }

    private static List<Weight> heaviest(List<Donor> donors, double[] weights, List<StateId> states) {
        List<Weight> all = new ArrayList<>();
        for (int d = 0; d < weights.length; d++) {
            if (weights[d] >= .01) {
                all.add(new Weight(
                        Dyad.of(
                                        states.get(donors.get(d).one()),
                                        states.get(donors.get(d).other()))
                                .toString(),
                        weights[d]));
            }
        }
        all.sort(Comparator.comparingDouble(Weight::weight).reversed());
        return all;
    }
}
