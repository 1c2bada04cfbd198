package org.entente.measure.statespace;

/**
 * A linear model with normal disturbances: {@code y_t = Z a_t + e_t}, {@code a_t+1 = T a_t + n_t}, where {@code e_t} has
 * variance H and {@code n_t} the diagonal variances Q (Durbin and Koopman 2012, equation 4.12). Immutable.
 *
 * <p>The start is exact diffuse, which says that nothing is known about the first state, or has a stated variance.
 */
public final class LinearModel {

    final double[][] transition;
    final double[] load;
    final double[] stateVariance;
    final double noiseVariance;
    final double startVariance;

    private LinearModel(
            double[][] transition, double[] load, double[] stateVariance, double noiseVariance, double startVariance) {
        for (double variance : stateVariance) {
            requireVariance("state", variance);
        }
        requireVariance("noise", noiseVariance);
        this.transition = transition;
        this.load = load;
        this.stateVariance = stateVariance;
        this.noiseVariance = noiseVariance;
        this.startVariance = startVariance;
    }

    private static void requireVariance(String of, double variance) {
        if (!(variance >= 0) || Double.isInfinite(variance)) {
            throw new IllegalArgumentException(
                    "The " + of + " variance (" + variance + ") must be a finite number, 0 or more.");
        }
    }

    /** A random walk seen through noise. */
    public static LinearModel localLevel(double noiseVariance, double levelVariance) {
        return new LinearModel(
                new double[][] {{1}}, new double[] {1}, new double[] {levelVariance}, noiseVariance, Double.NaN);
    }

    /** A random walk whose drift is a random walk too: state 0 is the level, state 1 the slope. */
    public static LinearModel localLinearTrend(double noiseVariance, double levelVariance, double slopeVariance) {
        return new LinearModel(
                new double[][] {{1, 1}, {0, 1}},
                new double[] {1, 0},
                new double[] {levelVariance, slopeVariance},
                noiseVariance,
                Double.NaN);
    }

    /**
     * The same model whose first state has mean 0 and this variance. With a large one this is the approximate diffuse
     * start that much software uses; its likelihood then leaves out as many observations as there are states.
     */
    public LinearModel startingWithVariance(double variance) {
        requireVariance("start", variance);
        return new LinearModel(transition, load, stateVariance, noiseVariance, variance);
    }

    /** How many numbers a state has. */
    public int states() {
        return load.length;
    }

    boolean isDiffuse() {
        return Double.isNaN(startVariance);
    }
}
