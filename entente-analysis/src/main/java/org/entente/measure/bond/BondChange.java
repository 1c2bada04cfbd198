package org.entente.measure.bond;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How the bond of one pair, or of two groups, differs between two days. Like is compared with like: a strand counts only
 * where both days have a score of it from the same series, for else the number would move when a dataset begins or ends.
 *
 * @param before the bond on the earlier day, from the shared strands alone
 * @param after the bond on the later day, from the same strands
 * @param strands those shared; empty when there is none, and then both scores are NaN
 */
public record BondChange(Bond before, Bond after, List<BondStrand> strands) {

    /** Copies the list. */
    public BondChange {
        strands = List.copyOf(strands);
    }

    /** Compares two bonds of the same two, with the weights of the later one. */
    public static BondChange between(Bond before, Bond after) {
        List<BondStrand> shared = new ArrayList<>();
        Map<BondStrand, Double> weights = new EnumMap<>(BondStrand.class);
        for (int i = 0; i < after.strands().size(); i++) {
            StrandLevel old = before.strands().get(i);
            StrandLevel now = after.strands().get(i);
            boolean alike = old.isScored() && now.isScored() && old.variable().equals(now.variable());
            weights.put(now.strand(), alike ? after.weights().of(now.strand()) : 0);
            if (alike && after.weights().of(now.strand()) > 0) {
                shared.add(now.strand());
            }
        }
        if (shared.isEmpty()) {
            return new BondChange(before, after, shared);
        }
        BondWeights alike = new BondWeights(weights);
        return new BondChange(Bonds.weigh(before, alike), Bonds.weigh(after, alike), shared);
    }

    /** Whether a band can be compared: on both days a shared strand has one. */
    public boolean isKnown() {
        return hasBand(before) && hasBand(after);
    }

    private boolean hasBand(Bond bond) {
        return bond.strands().stream()
                .anyMatch(s -> strands.contains(s.strand())
                        && Double.isFinite(s.score().low()));
    }

    /** Whether the two 90 % bands do not touch; false where nothing can be compared. */
    public boolean isParted() {
        return isKnown() && (after.low() > before.high() || after.high() < before.low());
    }
}
