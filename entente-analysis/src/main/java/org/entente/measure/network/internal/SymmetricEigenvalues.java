package org.entente.measure.network.internal;

/** Eigenvalues of a symmetric matrix by cyclic Jacobi rotations (Golub and Van Loan 2013, section 8.5). */
public final class SymmetricEigenvalues {

    private static final int MOST_SWEEPS = 60;

    private SymmetricEigenvalues() {}

    /**
     * The eigenvalues, in no order.
     *
     * @param matrix row by row; destroyed
     * @throws IllegalStateException when the rotations do not converge
     */
    public static double[] of(double[] matrix, int n) {
        double norm = offDiagonal(matrix, n) + diagonal(matrix, n);
        for (int sweep = 0; offDiagonal(matrix, n) > 1e-26 * norm; sweep++) {
            if (sweep == MOST_SWEEPS) {
                throw new IllegalStateException("The eigenvalues did not converge in " + MOST_SWEEPS + " sweeps.");
            }
            for (int p = 0; p < n - 1; p++) {
                for (int q = p + 1; q < n; q++) {
                    rotate(matrix, n, p, q);
                }
            }
        }
        double[] values = new double[n];
        for (int i = 0; i < n; i++) {
            values[i] = matrix[i * n + i];
        }
        return values;
    }

    private static void rotate(double[] a, int n, int p, int q) {
        double apq = a[p * n + q];
        if (apq == 0) {
            return;
        }
        double tau = (a[q * n + q] - a[p * n + p]) / (2 * apq);
        double t = (tau >= 0 ? 1 : -1) / (Math.abs(tau) + Math.sqrt(1 + tau * tau));
        double c = 1 / Math.sqrt(1 + t * t);
        double s = t * c;
        for (int k = 0; k < n; k++) {
            double kp = a[k * n + p];
            double kq = a[k * n + q];
            a[k * n + p] = c * kp - s * kq;
            a[k * n + q] = s * kp + c * kq;
        }
        for (int k = 0; k < n; k++) {
            double pk = a[p * n + k];
            double qk = a[q * n + k];
            a[p * n + k] = c * pk - s * qk;
            a[q * n + k] = s * pk + c * qk;
        }
    }

    private static double offDiagonal(double[] a, int n) {
        double sum = 0;
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                sum += i == j ? 0 : a[i * n + j] * a[i * n + j];
            }
        }
        return sum;
    }

    private static double diagonal(double[] a, int n) {
        double sum = 0;
        for (int i = 0; i < n; i++) {
            sum += a[i * n + i] * a[i * n + i];
        }
        return sum;
    }
}
