package org.entente.measure.bond;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How much each strand counts in the one number. The default is 1 for each: no weighting of these strands has been
 * validated, so equal ones are the plainest choice, and the sensitivity says how much hangs on them.
 *
 * @param weights one weight a strand, 0 or more, not all 0
 */
public record BondWeights(Map<BondStrand, Double> weights) {

    /** Weight 1 for every strand. */
    public static final BondWeights EQUAL = equal();

    /** Checks and copies the weights; a strand that is left out has weight 1. */
    public BondWeights {
        EnumMap<BondStrand, Double> all = new EnumMap<>(BondStrand.class);
        double sum = 0;
        for (BondStrand strand : BondStrand.values()) {
            double weight = weights.getOrDefault(strand, 1.0);
            if (!(weight >= 0) || Double.isInfinite(weight)) {
                throw new IllegalArgumentException(
                        "The weight (" + weight + ") of " + strand.key() + " must be a number, 0 or more.");
            }
            sum += weight;
            all.put(strand, weight);
        }
        if (sum == 0) {
            throw new IllegalArgumentException("The weights must not all be 0.");
        }
        weights = Collections.unmodifiableMap(all);
    }

    private static BondWeights equal() {
        return new BondWeights(Map.of());
    }

    /**
     * Reads {@code talk=1,deeds=2}; strands that are not named keep weight 1.
     *
     * @throws IllegalArgumentException when a part is no such pair
     */
    public static BondWeights parse(String text) {
        Map<BondStrand, Double> weights = new EnumMap<>(BondStrand.class);
        for (String part : text.split(",", -1)) {
            List<String> sides = List.of(part.split("=", -1));
            if (sides.size() != 2) {
                throw new IllegalArgumentException(
                        "The weight (" + part + ") must be written strand=number, as in talk=1,deeds=2.");
            }
            try {
                weights.put(
                        BondStrand.parse(sides.getFirst()),
                        Double.valueOf(sides.getLast().strip()));
            } catch (NumberFormatException e) {
                throw new IllegalArgumentException(
                        "The weight (" + part + ") must end in a number, as in talk=1,deeds=2.", e);
            }
        }
        return new BondWeights(weights);
    }

    public double of(BondStrand strand) {
        return weights.getOrDefault(strand, 1.0);
    }

    /** The same with another weight for one strand. */
    public BondWeights with(BondStrand strand, double weight) {
        EnumMap<BondStrand, Double> changed = new EnumMap<>(weights);
        changed.put(strand, weight);
        return new BondWeights(changed);
    }

    /** As {@link #parse} reads them. */
    @Override
    public String toString() {
        List<String> parts = new ArrayList<>();
        weights.forEach((strand, weight) -> parts.add(strand.key() + "=" + weight));
        return String.join(",", parts);
    }
}
