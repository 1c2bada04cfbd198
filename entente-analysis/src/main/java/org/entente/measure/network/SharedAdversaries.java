package org.entente.measure.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Whether two states are hostile to the same others: the weighted cosine of their vectors of hostility,
 * Σ w h₁ h₂ / √(Σ w h₁² · Σ w h₂²), over all third states whose hostility with both is known.
 *
 * <p>0: no adversary in common; 1: the same adversaries in the same proportion. It says nothing about how hostile they are.
 *
 * @param cosine 0 to 1; NaN where either has no hostility that is known
 * @param coverage share of the third states that are known for both
 * @param shared adversaries of both, the greatest contribution first
 */
public record SharedAdversaries(double cosine, double coverage, List<Adversary> shared) {

    /**
     * An adversary of both.
     *
     * @param name who
     * @param first hostility of the first state
     * @param second hostility of the second state
     * @param contribution its share of the cosine, which the contributions add up to
     */
    public record Adversary(String name, double first, double second, double contribution) {}

    /** Copies the list. */
    public SharedAdversaries {
        shared = List.copyOf(shared);
    }

    /**
     * Computes the cosine.
     *
     * @param names third states
     * @param first hostility of the first state against each, 0 or more; NaN when unknown
     * @param second hostility of the second state against each
     * @param weights weight of each third state, as its share of capabilities; 1 each for no weights
     */
    public static SharedAdversaries of(List<String> names, double[] first, double[] second, double[] weights) {
        double product = 0;
        double ones = 0;
        double twos = 0;
        int known = 0;
        for (int i = 0; i < first.length; i++) {
            if (isKnown(first[i], second[i], weights[i])) {
                product += weights[i] * first[i] * second[i];
                ones += weights[i] * first[i] * first[i];
                twos += weights[i] * second[i] * second[i];
                known++;
            }
        }
        double length = Math.sqrt(ones * twos);
        List<Adversary> shared = new ArrayList<>();
        for (int i = 0; i < first.length; i++) {
            if (isKnown(first[i], second[i], weights[i]) && weights[i] * first[i] * second[i] > 0) {
                shared.add(
                        new Adversary(names.get(i), first[i], second[i], weights[i] * first[i] * second[i] / length));
            }
        }
        shared.sort(
                Comparator.comparingDouble(Adversary::contribution).reversed().thenComparing(Adversary::name));
        return new SharedAdversaries(
                length == 0 ? Double.NaN : product / length,
                first.length == 0 ? 0 : (double) known / first.length,
                shared);
    }

    private static boolean isKnown(double first, double second, double weight) {
        return !Double.isNaN(first) && !Double.isNaN(second) && !Double.isNaN(weight);
    }
}
