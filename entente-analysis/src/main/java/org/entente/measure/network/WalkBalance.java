package org.entente.measure.network;

import org.entente.measure.network.internal.SymmetricEigenvalues;

/**
 * Balance over closed walks of all lengths, shorter ones weighing more: tr exp(A) / tr exp(|A|), with A the matrix of
 * signs (Estrada and Benzi 2014, Physical Review E 90, 042802, eq. 8). 1 is balance; near 0 is none.
 */
public final class WalkBalance {

    private WalkBalance() {}

    /** Walk balance, 0 to 1; 1 for a network without edges, whose only walks stay where they are; NaN without nodes. */
    public static double of(SignedNetwork network) {
        int n = network.size();
        if (n == 0) {
            return Double.NaN;
        }
        double[] signed = new double[n * n];
        double[] unsigned = new double[n * n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                signed[i * n + j] = network.sign(i, j);
                unsigned[i * n + j] = Math.abs(network.sign(i, j));
            }
        }
        return Math.exp(logTraceOfExponential(signed, n) - logTraceOfExponential(unsigned, n));
    }

    /** In logarithms, since exp of a dense network's leading eigenvalue overflows near seven hundred nodes. */
    private static double logTraceOfExponential(double[] matrix, int n) {
        double[] eigenvalues = SymmetricEigenvalues.of(matrix, n);
        double greatest = eigenvalues[0];
        for (double each : eigenvalues) {
            greatest = Math.max(greatest, each);
        }
        double sum = 0;
        for (double each : eigenvalues) {
            sum += Math.exp(each - greatest);
        }
        return greatest + Math.log(sum);
    }
}
