package org.entente.measure.network.internal;

import java.util.SplittableRandom;
import org.entente.measure.network.SignedNetwork;

/** Divides a network in two by moving one node at a time, from many starts. */
public final class LocalSearch {

    private LocalSearch() {}

    /** The best division found; the same seed gives the same one. */
    public static boolean[] divide(SignedNetwork network, long seed, int starts) {
        SplittableRandom random = new SplittableRandom(seed);
        boolean[] best = new boolean[network.size()];
        int fewest = frustrated(network, best);
        for (int start = 0; start < starts && fewest > 0; start++) {
            boolean[] side = new boolean[network.size()];
            for (int i = 0; i < side.length; i++) {
                side[i] = random.nextBoolean();
            }
            descend(network, side);
            int count = frustrated(network, side);
            if (count < fewest) {
                fewest = count;
                best = side;
            }
        }
        return best;
    }

    private static void descend(SignedNetwork network, boolean[] side) {
        boolean moved = true;
        while (moved) {
            moved = false;
            for (int i = 0; i < side.length; i++) {
                if (gain(network, side, i) > 0) {
                    side[i] = !side[i];
                    moved = true;
                }
            }
        }
    }

    /** How many fewer pairs are frustrated when a node changes sides. */
    private static int gain(SignedNetwork network, boolean[] side, int node) {
        int gain = 0;
        for (int j = 0; j < side.length; j++) {
            gain += side[node] == side[j] ? -network.sign(node, j) : network.sign(node, j);
        }
        return gain;
    }

    /** Foes on one side and friends on two. */
    public static int frustrated(SignedNetwork network, boolean[] side) {
        int count = 0;
        for (int i = 0; i < side.length; i++) {
            for (int j = i + 1; j < side.length; j++) {
                int wanted = side[i] == side[j] ? 1 : -1;
                count += network.sign(i, j) == -wanted ? 1 : 0;
            }
        }
        return count;
    }
}
