package org.entente.measure.network.internal;

import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.EigenDecomposition_F64;

/** Eigenvalues of a symmetric matrix, by reduction to three diagonals (Golub and Van Loan 2013, section 8.3). */
public final class SymmetricEigenvalues {

    private SymmetricEigenvalues() {}

    /**
     * The eigenvalues, in no order.
     *
     * @param matrix row by row; may be destroyed
     * @throws IllegalStateException when the steps do not converge
     */
    public static double[] of(double[] matrix, int n) {
        EigenDecomposition_F64<DMatrixRMaj> eigen = DecompositionFactory_DDRM.eig(n, false, true);
        if (!eigen.decompose(DMatrixRMaj.wrap(n, n, matrix))) {
            throw new IllegalStateException("The eigenvalues of a matrix of " + n + " rows did not converge.");
        }
        double[] values = new double[n];
        for (int i = 0; i < n; i++) {
            values[i] = eigen.getEigenvalue(i).getReal();
        }
        return values;
    }
}
