package org.entente.measure.statespace;

/**
 * What is known of the states from the observations up to each time.
 *
 * <p>Exact diffuse recursions of Durbin and Koopman (2012, section 5.2); an observation that is NaN moves nothing. Cost:
 * observations × states³. Immutable once built.
 */
public final class KalmanFilter {

    private static final double LOG_TWO_PI = Math.log(2 * Math.PI);
    private static final double NEGLIGIBLE = 1e-9;

    final LinearModel model;
    final int size;
    /** Predicted states and variances: before the observation of the time is seen. */
    final double[][] state;

    final double[][][] variance;
    final double[][][] diffuse;
    final double[] innovation;
    final double[] innovationVariance;
    /** Diffuse part of the innovation variance; 0 once the state is pinned down. */
    final double[] innovationDiffuse;

    private final double[][] filtered;
    private final double[][] filteredVariance;
    private double logLikelihood;
    private int burned;

    private KalmanFilter(LinearModel model, double[] observed) {
        this.model = model;
        this.size = observed.length;
        int m = model.states();
        this.state = new double[size + 1][m];
        this.variance = new double[size + 1][m][m];
        this.diffuse = new double[size + 1][m][m];
        this.innovation = new double[size];
        this.innovationVariance = new double[size];
        this.innovationDiffuse = new double[size];
        this.filtered = new double[size][m];
        this.filteredVariance = new double[size][m];
        for (int i = 0; i < m; i++) {
            variance[0][i][i] = model.isDiffuse() ? 0 : model.startVariance;
            diffuse[0][i][i] = model.isDiffuse() ? 1 : 0;
        }
        for (int t = 0; t < size; t++) {
            step(t, observed[t]);
        }
    }

    /**
     * Runs the filter.
     *
     * @param observed one number a time, NaN where it is missing
     */
    public static KalmanFilter run(LinearModel model, double... observed) {
        return new KalmanFilter(model, observed);
    }

    private void step(int t, double y) {
        double[] m = Matrices.times(variance[t], model.load);
        double[] mDiffuse = Matrices.times(diffuse[t], model.load);
        double f = Matrices.dot(model.load, m) + model.noiseVariance;
        double fDiffuse = Matrices.dot(model.load, mDiffuse);
        double v = y - Matrices.dot(model.load, state[t]);
        boolean pinsDown = fDiffuse > NEGLIGIBLE;
        innovation[t] = v;
        innovationVariance[t] = f;
        innovationDiffuse[t] = pinsDown ? fDiffuse : 0;
        double[] newState = state[t].clone();
        double[][] newVariance = Matrices.copy(variance[t]);
        double[][] newDiffuse = Matrices.copy(diffuse[t]);
        if (!Double.isNaN(y)) {
            if (pinsDown) {
                Matrices.add(newState, mDiffuse, v / fDiffuse);
                Matrices.addOuter(newVariance, m, mDiffuse, -1 / fDiffuse);
                Matrices.addOuter(newVariance, mDiffuse, m, -1 / fDiffuse);
                Matrices.addOuter(newVariance, mDiffuse, mDiffuse, f / (fDiffuse * fDiffuse));
                Matrices.addOuter(newDiffuse, mDiffuse, mDiffuse, -1 / fDiffuse);
                logLikelihood -= .5 * (LOG_TWO_PI + Math.log(fDiffuse));
            } else {
                Matrices.add(newState, m, v / f);
                Matrices.addOuter(newVariance, m, m, -1 / f);
                addLikelihood(v, f);
            }
        }
        record(t, newState, newVariance, newDiffuse);
        state[t + 1] = Matrices.times(model.transition, newState);
        variance[t + 1] = Matrices.sandwich(model.transition, newVariance);
        diffuse[t + 1] = Matrices.sandwich(model.transition, newDiffuse);
        for (int i = 0; i < model.states(); i++) {
            variance[t + 1][i][i] += model.stateVariance[i];
        }
    }

    private void addLikelihood(double v, double f) {
        if (!model.isDiffuse() && burned < model.states()) {
            burned++;
        } else {
            logLikelihood -= .5 * (LOG_TWO_PI + Math.log(f) + v * v / f);
        }
    }

    private void record(int t, double[] newState, double[][] newVariance, double[][] newDiffuse) {
        for (int i = 0; i < model.states(); i++) {
            boolean known = newDiffuse[i][i] <= NEGLIGIBLE;
            filtered[t][i] = known ? newState[i] : Double.NaN;
            filteredVariance[t][i] = known ? newVariance[i][i] : Double.NaN;
        }
    }

    /** Log-likelihood: of all observations (diffuse), or without as many first ones as there are states. */
    public double logLikelihood() {
        return logLikelihood;
    }

    /** State i at time t from observations up to t; NaN while they do not pin it down. */
    public double filtered(int t, int i) {
        return filtered[t][i];
    }

    /** Variance of {@link #filtered}; NaN with it. */
    public double filteredVariance(int t, int i) {
        return filteredVariance[t][i];
    }

    /** The observation that is expected at time t from those before it; NaN while nothing pins it down. */
    public double forecast(int t) {
        return Matrices.dot(model.load, diffuse[t], model.load) > NEGLIGIBLE
                ? Double.NaN
                : Matrices.dot(model.load, state[t]);
    }

    /** Variance of an observation at time t about {@link #forecast}; NaN with it. */
    public double forecastVariance(int t) {
        return Matrices.dot(model.load, diffuse[t], model.load) > NEGLIGIBLE
                ? Double.NaN
                : Matrices.dot(model.load, variance[t], model.load) + model.noiseVariance;
    }

    /** Whether time t had an observation. */
    boolean isObserved(int t) {
        return !Double.isNaN(innovation[t]);
    }
}
