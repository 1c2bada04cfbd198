package org.entente.coder;

/**
 * What a classifier thinks is between two marked actors.
 *
 * @param best the most probable class
 * @param probability the calibrated probability of that class, 0 to 1
 * @param probabilities one per class in the order of {@link PloverClass#values()}; sums to at most 1, the rest being the
 *     probability that there is no event
 */
public record RelationOpinion(PloverClass best, double probability, float[] probabilities) {

    public RelationOpinion {
        if (probabilities.length != PloverClass.values().length) {
            throw new IllegalArgumentException("The probabilities (" + probabilities.length + ") must be "
                    + PloverClass.values().length + ", one per class.");
        }
        probabilities = probabilities.clone();
    }

    @Override
    public float[] probabilities() {
        return probabilities.clone();
    }

    public double probability(PloverClass of) {
        return probabilities[of.ordinal()];
    }
}
