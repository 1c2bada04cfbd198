package org.entente.measure.ties;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/** Weights of the ties between states, without direction. Square and dense; not for several threads while it is filled. */
public final class TieNetwork {

    private static final int MOST_ROUNDS = 1000;
    private static final double CLOSE = 1e-12;
    private static final double DAMPING = .85;

    private final List<String> names;
    private final double[] weights;

    /**
     * A network without ties.
     *
     * @param names ISO-3 codes in alphabetical order
     */
    public TieNetwork(List<String> names) {
        this.names = List.copyOf(names);
        this.weights = new double[names.size() * names.size()];
    }

    public List<String> names() {
        return names;
    }

    public int size() {
        return names.size();
    }

    /** Place of a state; negative when it is not in the network. */
    public int indexOf(String iso3) {
        return Collections.binarySearch(names, iso3);
    }

    /** Adds to the tie of two states; a state that is not in the network, and a state and itself, are passed over. */
    public void add(String one, String other, double weight) {
        int i = indexOf(one);
        int j = indexOf(other);
        if (i >= 0 && j >= 0 && i != j) {
            weights[i * names.size() + j] += weight;
            weights[j * names.size() + i] += weight;
        }
    }

    /**
     * The network in which some states are one node: its ties are the sums of theirs, those among them are none.
     *
     * @param members ISO-3 codes; others than those of the network are passed over
     * @param as name of the node, which no state may have
     */
    public TieNetwork merge(Collection<String> members, String as) {
        List<String> merged = new ArrayList<>(names);
        merged.removeAll(members);
        merged.add(as);
        Collections.sort(merged);
        TieNetwork network = new TieNetwork(merged);
        for (int i = 0; i < size(); i++) {
            for (int j = i + 1; j < size(); j++) {
                String one = members.contains(names.get(i)) ? as : names.get(i);
                String other = members.contains(names.get(j)) ? as : names.get(j);
                if (weight(i, j) != 0) {
                    network.add(one, other, weight(i, j));
                }
            }
        }
        return network;
    }

    public double weight(int i, int j) {
        return weights[i * names.size() + j];
    }

    /** How many states a state is tied to. */
    public int degree(int i) {
        int degree = 0;
        for (int j = 0; j < size(); j++) {
            degree += weight(i, j) > 0 ? 1 : 0;
        }
        return degree;
    }

    /** Sum of a state's ties. */
    public double strength(int i) {
        double sum = 0;
        for (int j = 0; j < size(); j++) {
            sum += weight(i, j);
        }
        return sum;
    }

    /**
     * How many partners of equal weight would be as many-sided: exp of the entropy of a state's ties (Hill 1973); 0 for
     * none.
     */
    public double effectivePartners(int i) {
        double sum = strength(i);
        double entropy = 0;
        for (int j = 0; j < size(); j++) {
            double share = sum == 0 ? 0 : weight(i, j) / sum;
            entropy -= share == 0 ? 0 : share * Math.log(share);
        }
        return sum == 0 ? 0 : Math.exp(entropy);
    }

    /**
     * Eigenvector centrality (Bonacich 1972), the greatest set to 1, by power iteration on the matrix plus the unit matrix,
     * which has the same eigenvectors and always converges.
     */
    public double[] eigenvector() {
        int n = size();
        double[] now = new double[n];
        Arrays.fill(now, 1);
        double shift = scale();
        for (int round = 0; round < MOST_ROUNDS; round++) {
            double[] next = new double[n];
            double greatest = 0;
            for (int i = 0; i < n; i++) {
                next[i] = now[i] * shift;
                for (int j = 0; j < n; j++) {
                    next[i] += weight(i, j) * now[j];
                }
                greatest = Math.max(greatest, next[i]);
            }
            double change = 0;
            for (int i = 0; i < n; i++) {
                next[i] = greatest == 0 ? 0 : next[i] / greatest;
                change = Math.max(change, Math.abs(next[i] - now[i]));
            }
            now = next;
            if (change < CLOSE) {
                break;
            }
        }
        return now;
    }

    /** The mean weight of a state's ties: a shift of the size of the weights converges whatever their unit. */
    private double scale() {
        double sum = 0;
        for (double each : weights) {
            sum += each;
        }
        return sum / Math.max(1, size());
    }

    /** PageRank with damping .85 (Brin and Page 1998), adding up to 1; a state without ties passes its rank to all. */
    public double[] pageRank() {
        int n = size();
        double[] strength = new double[n];
        for (int i = 0; i < n; i++) {
            strength[i] = strength(i);
        }
        double[] now = new double[n];
        Arrays.fill(now, 1.0 / n);
        double change = 1;
        for (int round = 0; round < MOST_ROUNDS && change > CLOSE; round++) {
            double idle = 0;
            for (int i = 0; i < n; i++) {
                idle += strength[i] == 0 ? now[i] : 0;
            }
            double[] next = new double[n];
            Arrays.fill(next, (1 - DAMPING) / n + DAMPING * idle / n);
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < n && strength[i] > 0; j++) {
                    next[j] += DAMPING * now[i] * weight(i, j) / strength[i];
                }
            }
            change = 0;
            for (int i = 0; i < n; i++) {
                change += Math.abs(next[i] - now[i]);
            }
            now = next;
        }
        return now;
    }
}
