package org.entente.measure.camps;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import nl.cwts.networkanalysis.Clustering;
import nl.cwts.networkanalysis.LeidenAlgorithm;
import nl.cwts.networkanalysis.Network;
import nl.cwts.util.LargeDoubleArray;
import nl.cwts.util.LargeIntArray;

/**
 * States divided into camps, numbered from the greatest to the smallest; of equals the one whose first state comes first.
 *
 * @param camp number of the camp of each state, in the order of the similarity
 * @param count how many camps, those of one state included
 * @param resolution the agreement that members of a camp surpass on average
 */
public record Division(int[] camp, int count, double resolution) {

    private static final int STARTS = 5;
    private static final int ITERATIONS = 10;

    /** Copies the camps. */
    public Division {
        camp = camp.clone();
    }

    @Override
    public int[] camp() {
        return camp.clone();
    }

    int campOf(int state) {
        return camp[state];
    }

    /**
     * The best division that the Leiden algorithm finds from several seeded starts.
     *
     * @param resolution threshold of agreement; a pair of unknown agreement counts as if it were at the threshold
     */
    public static Division of(Similarity similarity, double resolution, long seed) {
        int n = similarity.size();
        if (n < 2) {
            return new Division(new int[n], n, resolution);
        }
        Network network = network(similarity, resolution);
        Random random = new Random(seed);
        Clustering best = null;
        double highest = Double.NEGATIVE_INFINITY;
        for (int start = 0; start < STARTS; start++) {
            LeidenAlgorithm leiden =
                    new LeidenAlgorithm(resolution, ITERATIONS, LeidenAlgorithm.DEFAULT_RANDOMNESS, random);
            Clustering found = leiden.findClustering(network);
            double quality = leiden.calcQuality(network, found);
            if (best == null || quality > highest) {
                best = found;
                highest = quality;
            }
        }
        return ordered(best == null ? new int[n] : best.getClusters(), resolution);
    }

    /**
     * Pairs that never agree have no edge: an edge without weight adds nothing and upsets the library's own counts. Edges are
     * given in both directions and in order, as the library keeps them, which saves it a sort.
     */
    private static Network network(Similarity similarity, double resolution) {
        int n = similarity.size();
        long[] first = new long[n + 1];
        int[] neighbors = new int[n * (n - 1)];
        double[] weights = new double[neighbors.length];
        int edges = 0;
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                double value = i == j ? 0 : similarity.value(i, j);
                double used = Double.isNaN(value) ? resolution : value;
                if (used > 0) {
                    neighbors[edges] = j;
                    weights[edges++] = used;
                }
            }
            first[i + 1] = edges;
        }
        return new Network(
                n,
                false,
                first,
                new LargeIntArray(Arrays.copyOf(neighbors, edges)),
                new LargeDoubleArray(Arrays.copyOf(weights, edges)),
                false);
    }

    private static Division ordered(int[] clusters, double resolution) {
        int count = Arrays.stream(clusters).max().orElse(-1) + 1;
        int[] sizes = new int[count];
        int[] first = new int[count];
        Arrays.fill(first, clusters.length);
        for (int i = 0; i < clusters.length; i++) {
            sizes[clusters[i]]++;
            first[clusters[i]] = Math.min(first[clusters[i]], i);
        }
        List<Integer> order = new ArrayList<>();
        for (int c = 0; c < count; c++) {
            if (sizes[c] > 0) {
                order.add(c);
            }
        }
        order.sort(Comparator.<Integer>comparingInt(c -> -sizes[c]).thenComparingInt(c -> first[c]));
        int[] camp = new int[clusters.length];
        for (int i = 0; i < clusters.length; i++) {
            camp[i] = order.indexOf(clusters[i]);
        }
        return new Division(camp, order.size(), resolution);
    }
}
