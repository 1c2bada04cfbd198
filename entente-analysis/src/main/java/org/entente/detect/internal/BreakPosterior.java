package org.entente.detect.internal;

/**
 * What the values between two neighboring breaks say about a single break between them: whether there is one, against odds
 * of one to one, and where, every place being equally likely before.
 */
public final class BreakPosterior {

    private final int first;
    private final double[] weight;
    private final double logBayesFactor;

    private BreakPosterior(int first, double[] weight, double logBayesFactor) {
        this.first = first;
        this.weight = weight;
        this.logBayesFactor = logBayesFactor;
    }

    /**
     * Weighs every place from {@code from + minSize} to {@code to − minSize}, of which there must be one.
     *
     * @param from where the segment before the break starts
     * @param to where the segment after it ends
     */
    public static BreakPosterior of(SegmentEvidence evidence, int from, int to, int minSize) {
        int first = from + minSize;
        double[] weight = new double[to - minSize - first + 1];
        double highest = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < weight.length; i++) {
            weight[i] = evidence.log(from, first + i) + evidence.log(first + i, to);
            highest = Math.max(highest, weight[i]);
        }
        double sum = 0;
        for (int i = 0; i < weight.length; i++) {
            weight[i] = Math.exp(weight[i] - highest);
            sum += weight[i];
        }
        for (int i = 0; i < weight.length; i++) {
            weight[i] /= sum;
        }
        return new BreakPosterior(first, weight, highest + Math.log(sum / weight.length) - evidence.log(from, to));
    }

    /** Probability that there is a break at all. */
    public double probability() {
        return 1 / (1 + Math.exp(-logBayesFactor));
    }

    /** The place below which a share of the weight lies. */
    public int quantile(double share) {
        double sum = 0;
        for (int i = 0; i < weight.length; i++) {
            sum += weight[i];
            if (sum >= share) {
                return first + i;
            }
        }
        return first + weight.length - 1;
    }
}
