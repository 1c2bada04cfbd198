package org.entente.measure.statespace;

/**
 * What is known of the states from all observations, those after the time included.
 *
 * <p>Backward recursions with the exact diffuse start (Durbin and Koopman 2012, section 5.3). Shape: time by state.
 * Immutable once built.
 */
public final class KalmanSmoother {

    private final KalmanFilter filter;
    private final double[][] smoothed;
    private final double[][] smoothedVariance;

    /** Weighted sums of later innovations, and their variances, by order in the diffuse expansion. */
    private double[] r0;

    private double[] r1;
    private double[][] n0;
    private double[][] n1;
    private double[][] n2;

    private KalmanSmoother(KalmanFilter filter) {
        int m = filter.model.states();
        this.filter = filter;
        this.smoothed = new double[filter.size][m];
        this.smoothedVariance = new double[filter.size][m];
        this.r0 = new double[m];
        this.r1 = new double[m];
        this.n0 = new double[m][m];
        this.n1 = new double[m][m];
        this.n2 = new double[m][m];
        for (int t = filter.size - 1; t >= 0; t--) {
            step(t);
            estimate(t);
        }
    }

    public static KalmanSmoother run(KalmanFilter filter) {
        return new KalmanSmoother(filter);
    }

    private void step(int t) {
        double[][] transition = filter.model.transition;
        if (!filter.isObserved(t)) {
            double[][] zero = new double[transition.length][transition.length];
            carry(transition, zero);
            return;
        }
        double[] load = filter.model.load;
        double v = filter.innovation[t];
        double f = filter.innovationVariance[t];
        double fDiffuse = filter.innovationDiffuse[t];
        double[] m = Matrices.times(filter.variance[t], load);
        double[] mDiffuse = Matrices.times(filter.diffuse[t], load);
        if (fDiffuse > 0) {
            double[] gain = Matrices.times(transition, mDiffuse);
            double[] second = m.clone();
            Matrices.add(second, mDiffuse, -f / fDiffuse);
            double[] gain1 = Matrices.times(transition, second);
            carry(less(transition, gain, 1 / fDiffuse), less(zeros(), gain1, 1 / fDiffuse));
            Matrices.add(r1, load, v / fDiffuse);
            Matrices.addOuter(n1, load, load, 1 / fDiffuse);
            Matrices.addOuter(n2, load, load, -f / (fDiffuse * fDiffuse));
        } else {
            carry(less(transition, Matrices.times(transition, m), 1 / f), zeros());
            Matrices.add(r0, load, v / f);
            Matrices.addOuter(n0, load, load, 1 / f);
        }
    }

    private double[][] zeros() {
        int m = filter.model.states();
        return new double[m][m];
    }

    /** {@code from − gain Z · factor}. */
    private double[][] less(double[][] from, double[] gain, double factor) {
        double[][] less = Matrices.copy(from);
        Matrices.addOuter(less, gain, filter.model.load, -factor);
        return less;
    }

    /** Takes the sums one step back through {@code L = l0 + l1/κ + …}. */
    private void carry(double[][] l0, double[][] l1) {
        double[][] l0t = Matrices.transposed(l0);
        double[][] l1t = Matrices.transposed(l1);
        double[] newR1 = Matrices.times(l0t, r1);
        Matrices.add(newR1, Matrices.times(l1t, r0), 1);
        double[][] zeroOne = Matrices.times(Matrices.times(l0t, n0), l1);
        double[][] newN1 = Matrices.times(Matrices.times(l0t, n1), l0);
        Matrices.add(newN1, Matrices.transposed(zeroOne), 1);
        Matrices.add(newN1, zeroOne, 1);
        double[][] oneOne = Matrices.times(Matrices.times(l0t, n1), l1);
        double[][] newN2 = Matrices.times(Matrices.times(l0t, n2), l0);
        Matrices.add(newN2, oneOne, 1);
        Matrices.add(newN2, Matrices.transposed(oneOne), 1);
        Matrices.add(newN2, Matrices.times(Matrices.times(l1t, n0), l1), 1);
        r0 = Matrices.times(l0t, r0);
        r1 = newR1;
        n0 = Matrices.times(Matrices.times(l0t, n0), l0);
        n1 = newN1;
        n2 = newN2;
    }

    private void estimate(int t) {
        double[][] p = filter.variance[t];
        double[][] d = filter.diffuse[t];
        double[] state = filter.state[t].clone();
        Matrices.add(state, Matrices.times(p, r0), 1);
        Matrices.add(state, Matrices.times(d, r1), 1);
        double[][] variance = Matrices.copy(p);
        Matrices.add(variance, Matrices.times(Matrices.times(p, n0), p), -1);
        double[][] cross = Matrices.times(Matrices.times(d, n1), p);
        Matrices.add(variance, cross, -1);
        Matrices.add(variance, Matrices.transposed(cross), -1);
        Matrices.add(variance, Matrices.times(Matrices.times(d, n2), d), -1);
        for (int i = 0; i < state.length; i++) {
            smoothed[t][i] = state[i];
            smoothedVariance[t][i] = variance[i][i];
        }
    }

    /** State i at time t from all observations. */
    public double smoothed(int t, int i) {
        return smoothed[t][i];
    }

    /** Variance of {@link #smoothed}. */
    public double smoothedVariance(int t, int i) {
        return smoothedVariance[t][i];
    }
}
