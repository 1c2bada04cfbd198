package org.entente.measure.network.internal;

import java.util.Comparator;
import java.util.stream.IntStream;
import org.entente.measure.network.SignedNetwork;

/**
 * Branch and bound over divisions of a network in two.
 *
 * <p>Nodes are placed one after another, most tied first. A branch is cut when the pairs already frustrated, plus for each
 * node not yet placed the fewer of those it would frustrate on either side among the placed, reach the best known.
 */
public final class FrustrationSearch {

    private final SignedNetwork network;
    private final int[] order;
    private final boolean[] side;
    private final int[][] costs;
    private final long budget;
    private boolean[] best;
    private int fewest;
    private long steps;

    public FrustrationSearch(SignedNetwork network, boolean[] known, int frustrated, long budget) {
        this.network = network;
        this.best = known.clone();
        this.fewest = frustrated;
        this.budget = budget;
        this.side = new boolean[network.size()];
        this.costs = new int[network.size()][2];
        this.order = IntStream.range(0, network.size())
                .boxed()
                .sorted(Comparator.comparingInt(network::degree).reversed())
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** Searches until all divisions are ruled out or the budget is spent. */
    public void run() {
        place(0, 0);
    }

    public boolean[] best() {
        return best.clone();
    }

    /** Whether no division can be better than the best. */
    public boolean isComplete() {
        return steps <= budget;
    }

    private void place(int depth, int frustrated) {
        if (++steps > budget) {
            return;
        }
        if (depth == order.length) {
            fewest = frustrated;
            best = side.clone();
            return;
        }
        int node = order[depth];
        int cheaper = costs[node][1] < costs[node][0] ? 1 : 0;
        // A division and its mirror image are one: the first node stays on one side.
        int choices = depth == 0 ? 1 : 2;
        for (int i = 0; i < choices; i++) {
            int where = i == 0 ? cheaper : 1 - cheaper;
            int total = frustrated + costs[node][where];
            side[node] = where == 1;
            weigh(depth, node, where, 1);
            if (total + remaining(depth + 1) < fewest) {
                place(depth + 1, total);
            }
            weigh(depth, node, where, -1);
        }
    }

    /** What placing a node costs the others on either side. */
    private void weigh(int depth, int node, int where, int sign) {
        for (int i = depth + 1; i < order.length; i++) {
            int other = order[i];
            int tie = network.sign(node, other);
            if (tie != 0) {
                costs[other][tie > 0 ? 1 - where : where] += sign;
            }
        }
    }

    private int remaining(int depth) {
        int sum = 0;
        for (int i = depth; i < order.length; i++) {
            sum += Math.min(costs[order[i]][0], costs[order[i]][1]);
        }
        return sum;
    }
}
