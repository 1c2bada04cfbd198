package org.entente.measure.statespace;

/** The few operations on matrices of two or three rows that the filter needs; a library would cost more than it saves. */
final class Matrices {

    private Matrices() {}

    static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    static double dot(double[] a, double[][] middle, double[] b) {
        return dot(a, times(middle, b));
    }

    static double[] times(double[][] a, double[] b) {
        double[] product = new double[a.length];
        for (int i = 0; i < a.length; i++) {
            product[i] = dot(a[i], b);
        }
        return product;
    }

    static double[][] times(double[][] a, double[][] b) {
        double[][] product = new double[a.length][b[0].length];
        for (int i = 0; i < a.length; i++) {
            for (int k = 0; k < b.length; k++) {
                for (int j = 0; j < b[0].length; j++) {
                    product[i][j] += a[i][k] * b[k][j];
                }
            }
        }
        return product;
    }

    static double[][] transposed(double[][] a) {
        double[][] turned = new double[a[0].length][a.length];
        for (int i = 0; i < a.length; i++) {
            for (int j = 0; j < a[0].length; j++) {
                turned[j][i] = a[i][j];
            }
        }
        return turned;
    }

    /** {@code a b a'}. */
    static double[][] sandwich(double[][] a, double[][] b) {
        return times(times(a, b), transposed(a));
    }

    static double[][] copy(double[][] a) {
        double[][] copy = new double[a.length][];
        for (int i = 0; i < a.length; i++) {
            copy[i] = a[i].clone();
        }
        return copy;
    }

    static void add(double[] to, double[] what, double factor) {
        for (int i = 0; i < to.length; i++) {
            to[i] += factor * what[i];
        }
    }

    static void add(double[][] to, double[][] what, double factor) {
        for (int i = 0; i < to.length; i++) {
            add(to[i], what[i], factor);
        }
    }

    /** Adds {@code factor · a b'}. */
    static void addOuter(double[][] to, double[] a, double[] b, double factor) {
        for (int i = 0; i < a.length; i++) {
            add(to[i], b, factor * a[i]);
        }
    }
}
