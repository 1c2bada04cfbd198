package org.entente.measure.network;

/**
 * Triangles of a signed network by their signs.
 *
 * <p>A triangle is balanced when the product of its signs is positive: "my friend's friend is my friend", "my enemy's
 * enemy is my friend" (Cartwright and Harary 1956). Cost: cubic in the number of nodes.
 *
 * @param friendly +++
 * @param oneFoe ++−
 * @param twoFoes +−−
 * @param hostile −−−
 */
public record TriadCensus(long friendly, long oneFoe, long twoFoes, long hostile) {

    public static TriadCensus of(SignedNetwork network) {
        long[] byFoes = new long[4];
        int n = network.size();
        for (int i = 0; i < n; i++) {
            for (int j = i + 1; j < n; j++) {
                int ij = network.sign(i, j);
                for (int k = j + 1; ij != 0 && k < n; k++) {
                    int ik = network.sign(i, k);
                    int jk = network.sign(j, k);
                    if (ik != 0 && jk != 0) {
                        byFoes[(3 - ij - ik - jk) / 2]++;
                    }
                }
            }
        }
        return new TriadCensus(byFoes[0], byFoes[1], byFoes[2], byFoes[3]);
    }

    public long count() {
        return friendly + oneFoe + twoFoes + hostile;
    }

    /** Share of triangles that are balanced, 0 to 1; NaN where there is no triangle. */
    public double balance() {
        return count() == 0 ? Double.NaN : (double) (friendly + twoFoes) / count();
    }
}
