package org.entente.measure.network;

import org.entente.measure.network.internal.FrustrationSearch;
import org.entente.measure.network.internal.LocalSearch;
import org.entente.measure.network.internal.TrianglePacking;

/**
 * How many pairs would have to change their sign for the network to fall into two camps, friends within and foes between
 * (the frustration index; Harary 1959, Aref and Wilson 2018).
 *
 * <p>Exact by branch and bound where the search ends within its budget of steps; else bounds: from below a packing of
 * unbalanced triangles that share no pair, each of which holds at least one frustrated pair; from above the best division
 * that a seeded local search has found.
 *
 * @param lower no division does with fewer
 * @param upper a division with so many is known: {@link #side}
 * @param edges how many pairs there are
 * @param side that division, true or false a node
 */
public record Frustration(int lower, int upper, int edges, boolean[] side) {

    /** Steps after which a search gives up and leaves bounds: a few seconds. */
    public static final long DEFAULT_BUDGET = 20_000_000;

    private static final int STARTS = 200;

    /** Copies the division. */
    public Frustration {
        side = side.clone();
    }

    @Override
    public boolean[] side() {
        return side.clone();
    }

    public static Frustration of(SignedNetwork network, long seed) {
        return of(network, seed, DEFAULT_BUDGET);
    }

    /**
     * Frustration within a budget.
     *
     * @param seed seed of the local search that gives the first division
     * @param budget most steps of branch and bound
     */
    public static Frustration of(SignedNetwork network, long seed, long budget) {
        boolean[] best = LocalSearch.divide(network, seed, STARTS);
        int lower = TrianglePacking.count(network);
        int upper = LocalSearch.frustrated(network, best);
        if (lower < upper) {
            FrustrationSearch search = new FrustrationSearch(network, best, upper, budget);
            search.run();
            best = search.best();
            upper = LocalSearch.frustrated(network, best);
            lower = search.isComplete() ? upper : lower;
        }
        return new Frustration(lower, upper, network.edgeCount(), best);
    }

    public boolean isExact() {
        return lower == upper;
    }

    /** 1 − 2F / m, 1 for balance; the least it can be where only bounds are known; NaN without pairs. */
    public double balanceLow() {
        return edges == 0 ? Double.NaN : 1 - 2.0 * upper / edges;
    }

    /** 1 − 2F / m, the most it can be. */
    public double balanceHigh() {
        return edges == 0 ? Double.NaN : 1 - 2.0 * lower / edges;
    }
}
