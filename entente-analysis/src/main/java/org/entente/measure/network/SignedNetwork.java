package org.entente.measure.network;

import java.util.List;

/**
 * Nodes of which any two are friends (+1), foes (−1) or neither (0). Undirected, without loops; immutable.
 *
 * <p>Kept as a square of bytes: meant for states, of which there are some two hundred.
 */
public final class SignedNetwork {

    private final List<String> names;
    private final byte[] signs;

    private SignedNetwork(List<String> names, byte[] signs) {
        this.names = List.copyOf(names);
        this.signs = signs;
    }

    /**
     * A network from its matrix.
     *
     * @param names names of the nodes
     * @param matrix signs, row by row; must be symmetric with an empty diagonal
     * @throws IllegalArgumentException when it is not
     */
    public static SignedNetwork of(List<String> names, int[][] matrix) {
        int n = names.size();
        byte[] signs = new byte[n * n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                int sign = matrix[i][j];
                if (Math.abs(sign) > 1 || sign != matrix[j][i] || i == j && sign != 0) {
                    throw new IllegalArgumentException("The sign (" + sign + ") of " + names.get(i) + " and "
                            + names.get(j) + " must be -1, 0 or 1, the same both ways, and 0 for a node and itself.");
                }
                signs[i * n + j] = (byte) sign;
            }
        }
        return new SignedNetwork(names, signs);
    }

    /**
     * A network from scores: at least {@code friend} is a tie, at most {@code foe} an enmity, NaN neither.
     *
     * @param scores score of each pair, row by row, of which the part right of the diagonal is read
     */
    public static SignedNetwork ofScores(List<String> names, double[] scores, double foe, double friend) {
        int n = names.size();
        byte[] signs = new byte[n * n];
        for (int i = 0; i < n; i++) {
            for (int j = i + 1; j < n; j++) {
                double score = scores[i * n + j];
                byte sign = (byte) (score >= friend ? 1 : score <= foe ? -1 : 0);
                signs[i * n + j] = sign;
                signs[j * n + i] = sign;
            }
        }
        return new SignedNetwork(names, signs);
    }

    public List<String> names() {
        return names;
    }

    public int size() {
        return names.size();
    }

    public int sign(int i, int j) {
        return signs[i * names.size() + j];
    }

    /** How many pairs are friends or foes. */
    public int edgeCount() {
        int edges = 0;
        for (byte sign : signs) {
            edges += sign == 0 ? 0 : 1;
        }
        return edges / 2;
    }

    /** How many pairs a node is friend or foe in. */
    public int degree(int node) {
        int degree = 0;
        for (int j = 0; j < size(); j++) {
            degree += sign(node, j) == 0 ? 0 : 1;
        }
        return degree;
    }
}
