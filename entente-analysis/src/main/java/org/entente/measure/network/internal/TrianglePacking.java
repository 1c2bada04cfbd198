package org.entente.measure.network.internal;

import org.entente.measure.network.SignedNetwork;

/** Unbalanced triangles no two of which share a pair, taken as they come: a lower bound of frustration. */
public final class TrianglePacking {

    private TrianglePacking() {}

    public static int count(SignedNetwork network) {
        int n = network.size();
        boolean[] used = new boolean[n * n];
        int count = 0;
        for (int i = 0; i < n; i++) {
            for (int j = i + 1; j < n; j++) {
                for (int k = j + 1; k < n && network.sign(i, j) != 0 && !used[i * n + j]; k++) {
                    boolean unbalanced = network.sign(i, j) * network.sign(i, k) * network.sign(j, k) < 0;
                    if (unbalanced && !used[i * n + k] && !used[j * n + k]) {
                        used[i * n + j] = true;
                        used[i * n + k] = true;
                        used[j * n + k] = true;
                        count++;
                    }
                }
            }
        }
        return count;
    }
}
