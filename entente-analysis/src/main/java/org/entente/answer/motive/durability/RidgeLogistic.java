package org.entente.answer.motive.durability;

import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.LinearSolverFactory_DDRM;
import org.ejml.interfaces.linsol.LinearSolverDense;

/** Logistic regression with a ridge penalty, by Newton's method; the first weight, the constant, is unpenalized. */
final class RidgeLogistic {

    private static final int MOST_STEPS = 30;
    private static final double CLOSE = 1e-7;

    private RidgeLogistic() {}

    static double chance(double[] weights, double[] row) {
        double sum = 0;
        for (int j = 0; j < weights.length; j++) {
            sum += weights[j] * row[j];
        }
        return 1 / (1 + Math.exp(-sum));
    }

    /**
     * Fits the weights.
     *
     * @param rows features, each row of one length and beginning with 1
     * @param happened whether it happened, a row each
     * @param importance weight of each row
     * @param ridge penalty on half the squared weights, one each; that of the constant is not read
     */
    static double[] fit(double[][] rows, boolean[] happened, double[] importance, double[] ridge) {
        int width = ridge.length;
        double[] weights = new double[width];
        weights[0] = startLogit(happened, importance);
        double loss = loss(rows, happened, importance, ridge, weights);
        for (int step = 0; step < MOST_STEPS; step++) {
            double[] move = newton(rows, happened, importance, ridge, weights);
            double share = 1;
            double[] moved = moved(weights, move, share);
            double after = loss(rows, happened, importance, ridge, moved);
            while (!(after <= loss) && share > 1e-6) {
                share /= 2;
                moved = moved(weights, move, share);
                after = loss(rows, happened, importance, ridge, moved);
            }
            boolean done = !(loss - after > CLOSE);
            if (after <= loss) {
                weights = moved;
                loss = after;
            }
            if (done) {
                break;
            }
        }
        return weights;
    }

    private static double startLogit(boolean[] happened, double[] importance) {
        double hits = .5;
        double all = 1;
        for (int i = 0; i < happened.length; i++) {
            hits += happened[i] ? importance[i] : 0;
            all += importance[i];
        }
        return Math.log(hits / (all - hits));
    }

    private static double[] moved(double[] weights, double[] move, double share) {
        double[] moved = weights.clone();
        for (int j = 0; j < moved.length; j++) {
            moved[j] += share * move[j];
        }
        return moved;
    }

    private static double loss(
            double[][] rows, boolean[] happened, double[] importance, double[] ridge, double[] weights) {
        double loss = 0;
        for (int i = 0; i < rows.length; i++) {
            double chance = chance(weights, rows[i]);
            loss -= importance[i] * Math.log(Math.max(1e-300, happened[i] ? chance : 1 - chance));
        }
        for (int j = 1; j < weights.length; j++) {
            loss += ridge[j] / 2 * weights[j] * weights[j];
        }
        return loss;
    }

    private static double[] newton(
            double[][] rows, boolean[] happened, double[] importance, double[] ridge, double[] weights) {
        int width = weights.length;
        double[] gradient = new double[width];
        double[] curve = new double[width * width];
        for (int i = 0; i < rows.length; i++) {
            double[] row = rows[i];
            double chance = chance(weights, row);
            double miss = importance[i] * ((happened[i] ? 1 : 0) - chance);
            double bend = importance[i] * chance * (1 - chance);
            for (int j = 0; j < width; j++) {
                gradient[j] += miss * row[j];
                double scaled = bend * row[j];
                for (int k = 0; k <= j; k++) {
                    curve[j * width + k] += scaled * row[k];
                }
            }
        }
        for (int j = 0; j < width; j++) {
            double penalty = j == 0 ? 0 : ridge[j];
            curve[j * width + j] += penalty + 1e-9;
            gradient[j] -= penalty * weights[j];
            for (int k = 0; k < j; k++) {
                curve[k * width + j] = curve[j * width + k];
            }
        }
        LinearSolverDense<DMatrixRMaj> solver = LinearSolverFactory_DDRM.chol(width);
        DMatrixRMaj move = new DMatrixRMaj(width, 1);
        if (solver.setA(DMatrixRMaj.wrap(width, width, curve))) {
            solver.solve(DMatrixRMaj.wrap(width, 1, gradient), move);
        }
        return move.data;
    }
}
